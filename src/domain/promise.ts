import { addDays, addMonths, type Day } from './day.ts'
import { compareFacts, type EntryFact, type PaymentFact } from './fact.ts'
import { livingFacts } from './livingFacts.ts'
import { MAX_MINOR_UNITS, minorUnits, type MinorUnits } from './money.ts'
import type { PromiseFact } from './processFacts.ts'

export type PromiseState = 'open' | 'kept' | 'partly' | 'broken' | 'cancelled'

/** A promise with what came in for it. */
export interface PromiseStanding {
  readonly fact: PromiseFact
  readonly received: MinorUnits
  /** First day on which a reversal has taken it back. */
  readonly cancelledOn?: Day
}

/** Days after the promised one on which the money is still in time. */
const DAYS_MORE = 1

/** The last day on which money for the promise is in time. */
export function lastDayOf({ due }: Pick<PromiseFact, 'due'>): Day {
  return addDays(due, DAYS_MORE)
}

/** The first day on which a promise that was not kept is broken. */
export function brokenFrom(fact: Pick<PromiseFact, 'due'>): Day {
  return addDays(fact.due, DAYS_MORE + 1)
}

/**
 * What came in for a promise: payments recorded after it was taken and dated to its day + 1, net of reversals, in the
 * same currency ("The ladder"). Every promise looks for itself: two that wait for the same money both see it come.
 * @param facts entries of the customer; what is dated after `asOf` does not exist
 */
export function receivedFor(promise: PromiseFact, facts: readonly EntryFact[], asOf: Day): MinorUnits {
  const { money } = livingFacts(facts, promise.currency, asOf)
  let total = 0
  for (const fact of money.values()) if (fact.kind === 'payment' && countsFor(promise, fact)) total += fact.amount
  return minorUnits(Math.min(total, MAX_MINOR_UNITS))
}

/** Whether a payment that exists counts for the promise. */
export function countsFor(promise: PromiseFact, payment: PaymentFact): boolean {
  return (
    payment.customer === promise.customer &&
    payment.currency === promise.currency &&
    payment.on <= lastDayOf(promise) &&
    compareFacts(payment, promise) > 0
  )
}

/**
 * How a promise stands on a day: kept as soon as the amount is in, open to its day + 1, and after that partly kept when
 * at least half of it came, or else broken.
 */
export function promiseStateOn({ fact, received, cancelledOn }: PromiseStanding, day: Day): PromiseState {
  if (cancelledOn !== undefined && cancelledOn <= day) return 'cancelled'
  if (received >= fact.amount) return 'kept'
  if (day <= lastDayOf(fact)) return 'open'
  return received * 2 >= fact.amount ? 'partly' : 'broken'
}

/** How many promises broke in the twelve months up to a day ("Credit"). */
export function brokenInYear(promises: readonly PromiseStanding[], day: Day): number {
  const since = addMonths(day, -12)
  return promises.filter((promise) => promiseStateOn(promise, day) === 'broken' && brokenFrom(promise.fact) > since)
    .length
}
