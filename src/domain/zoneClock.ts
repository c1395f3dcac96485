import { dayFrom, type Day } from './day.ts'
import { err, ok, type Result } from './result.ts'

/** What a clock on the wall says somewhere. */
export interface LocalTime {
  readonly day: Day
  /** 0–1439. */
  readonly minute: number
}

export type UnknownZone = { readonly type: 'unknown-zone'; readonly zone: string }

/** Turns instants into the time of one place, and back. */
export interface ZoneClock {
  readonly localOf: (instant: number) => LocalTime
  /**
   * The first instant, not before the given one, at which the clock there shows this time. A time that the clock skips
   * in spring is the instant as long after the jump.
   */
  readonly instantOf: (local: LocalTime, notBefore: number) => number
}

const MINUTE = 60_000
const DAY_MILLIS = 24 * 60 * MINUTE
const DAY_HOURS = 24

/**
 * The clock of a place, with the time zone rules of the browser.
 * @param zone IANA name, for instance `America/Bogota`
 */
export function zoneClock(zone: string): Result<ZoneClock, UnknownZone> {
  const format = formatOf(zone)
  if (!format) return err({ type: 'unknown-zone', zone })
  const localOf = (instant: number): LocalTime => {
    const parts = format.formatToParts(instant)
    const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value)
    const day = dayFrom(part('year'), part('month'), part('day'))
    if (!day) throw new RangeError(`no day at ${instant} in ${zone}`)
    return { day, minute: (part('hour') % DAY_HOURS) * 60 + part('minute') }
  }
  const instantOf = (local: LocalTime, notBefore: number): number => {
    const wanted = asUtc(local)
    const ahead = (instant: number): number => asUtc(localOf(instant)) - Math.floor(instant / MINUTE) * MINUTE
    const candidates = [wanted - ahead(wanted - DAY_MILLIS), wanted - ahead(wanted + DAY_MILLIS)]
    // In autumn the clock shows a time twice: then both are exact, and the first that is not over is meant.
    const exact = candidates.filter((instant) => asUtc(localOf(instant)) === wanted).toSorted((a, b) => a - b)
    const next = exact.find((instant) => instant + MINUTE > notBefore) ?? Math.max(...candidates)
    return Math.max(next, notBefore)
  }
  return ok({ localOf, instantOf })
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const numeric = '2-digit'
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function asUtc({ day, minute }: LocalTime): number {
  return Date.parse(`${day}T00:00:00Z`) + minute * MINUTE
}
