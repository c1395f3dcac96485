import type { Day } from './day.ts'
import type { Channel } from './fact.ts'
import type { GuardContact } from './guardQuestion.ts'
import { millisOf, type Hlc } from './ids.ts'
import type { ContactResult } from './processFacts.ts'
import type { ZoneClock } from './zoneClock.ts'

/** A confirmed contact as the books have it, and what came out of it. */
export interface RecordedContact {
  /** Day of the business. */
  readonly on: Day
  readonly at: Hlc
  readonly channel: Channel
  readonly results: readonly ContactResult[]
}

const NOBODY_SPOKE: readonly ContactResult[] = ['no-answer', 'wrong-number', 'voicemail']

/**
 * Contacts on the day and minute that it was where the customer is. What was confirmed on a later day than it was sent
 * has no minute, and keeps the day of the business.
 * @param shop clock of the business
 * @param there clock of the customer
 */
export function guardContacts(
  contacts: readonly RecordedContact[],
  shop: ZoneClock,
  there: ZoneClock,
): readonly GuardContact[] {
  return contacts.map(({ on, at, channel, results }) => {
    const instant = millisOf(at)
    const when =
      shop.localOf(instant).day === on
        ? (({ day, minute }) => ({ on: day, minuteOfDay: minute }))(there.localOf(instant))
        : { on }
    const talked = results.length === 0 ? {} : { talked: results.some((one) => !NOBODY_SPOKE.includes(one)) }
    return { ...when, channel, ...talked }
  })
}
