import type { Day } from '../domain/day.ts'
import { addMonths } from '../domain/day.ts'
import { BASE32, type DeviceId, type FactId, type SegmentId } from '../domain/ids.ts'

/** Gives as many random bytes as it is asked for. */
export type Random = (bytes: number) => Uint8Array

const SEGMENT = /^\d{2}(?:0[1-9]|1[0-2])[0-9A-HJKMNP-TV-Z]{2}$/

function monthOf(day: Day): string {
  // A clock that fell back to 1970: as 70-01 it would be a month of 2070, which no other device takes.
  if (day < '2000-01-01') return '0001'
  return day.slice(2, 4) + day.slice(5, 7)
}

function digits(count: number, random: Random): string {
  return Array.from(random(count), (byte) => BASE32[byte & 31]).join('')
}

/** Where a day's own work is recorded. */
export function dailySegment(today: Day): SegmentId {
  return `${monthOf(today)}00` as SegmentId
}

/** A new id in a segment. */
export function newFactIdIn(segment: SegmentId, random: Random): FactId {
  return (segment + digits(12, random)) as FactId
}

/** A new id of today's daily segment. */
export function newFactId(today: Day, random: Random): FactId {
  return newFactIdIn(dailySegment(today), random)
}

/** A name for this installation: 80 random bits. */
export function newDeviceId(random: Random): DeviceId {
  return digits(16, random) as DeviceId
}

/**
 * Name of a month's import segment: 01 – ZZ.
 * @param number 1–1023
 * @throws RangeError when the month has no more
 */
export function importSegment(today: Day, number: number): SegmentId {
  if (number < 1 || number > 1023) throw new RangeError(`no import segment ${number}`)
  return `${monthOf(today)}${BASE32[number >> 5]}${BASE32[number & 31]}` as SegmentId
}

/** The number of an import segment of this month, or 0 for any other segment. */
export function importNumber(today: Day, segment: SegmentId): number {
  if (segment.slice(0, 4) !== monthOf(today)) return 0
  return BASE32.indexOf(segment.charAt(4)) * 32 + BASE32.indexOf(segment.charAt(5))
}

/** True for what could be a segment, of whatever month. */
export function isSegmentName(text: string): text is SegmentId {
  return SEGMENT.test(text)
}

/** True for a segment between 2000-01 and thirteen months from now: a device set to 2099 opens none. */
export function isSegment(text: string, today: Day): text is SegmentId {
  return SEGMENT.test(text) && `20${text.slice(0, 4)}` <= addMonths(today, 13).slice(0, 7).replace('-', '')
}
