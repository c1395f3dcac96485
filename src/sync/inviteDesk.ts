import type { MeetingError } from '../domain/deviceStatus.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { minuteOf, minutesBetween, readCode, writeCode, type MeetingCode, type ReadCode } from './inviteCode.ts'

/** A code is good for two minutes and for one answer. */
export const CODE_MS = 120_000

/** A code as it is shown. */
export interface ShownText {
  /** The page's own address with the code behind `#/v/`. */
  readonly text: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  /** By which an answer names it. */
  readonly check: number
}

type OfferKind = 'invitation' | 'connect-offer'
type Offer<K extends OfferKind> = Extract<ReadCode, { readonly kind: K }>
type Answer = Extract<ReadCode, { readonly kind: 'answer' }>
type Made = MeetingCode extends infer C ? (C extends MeetingCode ? Omit<C, 'minute'> : never) : never

/** Writes the codes of this page and reads those of others. */
export interface CodeDesk {
  show(code: Made): ShownText
  /** What it is. @returns wrong-turn for a code of this page */
  kindOf(text: string): Result<ReadCode['kind'], MeetingError>
  readOffer<K extends OfferKind>(text: string, kind: K): Result<Offer<K>, MeetingError>
  /** This device met the other one by it: it is not taken again. */
  spend(code: ReadCode): void
  /** @param shown the code that it has to answer; taken once */
  readAnswer(text: string, shown: ShownText): Result<Answer, MeetingError>
}

/**
 * The two minutes are kept by the device that shows the code, on its own clock: it takes no answer after that. The minute
 * within the code serves the reader, to tell yesterday's photograph at once; and clocks of cheap telephones are off by
 * hours. So a code that looks old is refused, but one made after it that looks as old is taken: then it is the other
 * clock that is late, and not the code. A code from the future is always a matter of clocks.
 * @param now milliseconds since 1970
 */
export function createCodeDesk(now: () => number, pageUrl: string): CodeDesk {
  const shown = new Set<number>()
  const answered = new Set<number>()
  const spent = new Set<string>()
  /** Codes that looked old by their maker's clock, and how old when they were first read: reading one twice changes nothing. */
  const late = new Map<number, number>()
  let stale: { readonly check: number; readonly age: number } | undefined

  const isOld = ({ minute, check }: ReadCode): boolean => {
    const age = minutesBetween(minute, minuteOf(now()))
    if (age <= CODE_MS / 60_000) return false
    const taken = late.get(check)
    if (taken !== undefined) return age - taken > CODE_MS / 60_000
    const isOtherClock = stale !== undefined && stale.check !== check && Math.abs(age - stale.age) <= 1
    if (isOtherClock) late.set(check, age)
    if (stale?.check !== check) stale = { check, age }
    return !isOtherClock
  }

  return {
    show(code) {
      const at = now()
      const { text, check } = writeCode({ ...code, minute: minuteOf(at) })
      shown.add(check)
      return { text: `${pageUrl.replace(/#.*$/s, '')}#/v/${text}`, expiresAt: at + CODE_MS, check }
    },
    kindOf(text) {
      const read = readCode(text)
      if (!read.ok) return read
      return shown.has(read.value.check) ? err({ type: 'wrong-turn' }) : ok(read.value.kind)
    },
    readOffer<K extends OfferKind>(text: string, kind: K): Result<Offer<K>, MeetingError> {
      const read = readCode(text)
      if (!read.ok) return read
      const code = read.value
      if (code.kind !== kind || shown.has(code.check)) return err({ type: 'wrong-turn' })
      if (spent.has(nameOf(code))) return err({ type: 'used-code' })
      if (isOld(code)) return err({ type: 'expired-code' })
      return ok(code as Offer<K>)
    },
    spend(code) {
      spent.add(nameOf(code))
    },
    readAnswer(text, offer) {
      const read = readCode(text)
      if (!read.ok) return read
      const code = read.value
      if (code.kind !== 'answer' || shown.has(code.check)) return err({ type: 'wrong-turn' })
      if (answered.has(code.to)) return err({ type: 'used-code' })
      if (code.to !== offer.check || now() >= offer.expiresAt) return err({ type: 'expired-code' })
      answered.add(code.to)
      return ok(code)
    },
  }
}

function nameOf({ minute, check }: ReadCode): string {
  return `${minute} ${check}`
}
