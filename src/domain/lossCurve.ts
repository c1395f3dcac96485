import { daysBetween, type Day } from './day.ts'
import type { MinorUnits } from './money.ts'

/** First days late of the ages after `current`: 1–30, 31–60, 61–90, 91–180, 181–360, over 360. */
export const LOSS_AGES: readonly number[] = [1, 31, 61, 91, 181, 361]

/**
 * Per cent of each age that is thought lost, `current` first: a smoothing of what US collection agencies reported of
 * commercial claims (CLLA/CCAA surveys, 1992 and later). It gives the shape, not the digits: indicative, editable.
 */
export const PUBLISHED_LOSS: readonly number[] = [1, 3, 10, 25, 45, 70, 90]

/** @returns the place of the band of a debt so many days late; 0 or less is `current` */
export function lossPlace(daysLate: number): number {
  const next = LOSS_AGES.findIndex((from) => daysLate < from)
  return next < 0 ? LOSS_AGES.length : next
}

/**
 * What waiting is likely to cost: amount × (loss at the next age − loss at this one), added up. For ordering, not for
 * showing: in hundredths of minor units.
 * @param dues due day and open amount, all of one currency
 * @param percents thought lost at each age, as of `PUBLISHED_LOSS`
 */
export function lossOfWaiting(
  dues: Iterable<readonly [Day, MinorUnits]>,
  asOf: Day,
  percents: readonly number[] = PUBLISHED_LOSS,
): number {
  let loss = 0
  for (const [due, open] of dues) {
    const place = lossPlace(daysBetween(asOf, due))
    const now = percents[place] ?? 0
    loss += open * ((percents[place + 1] ?? now) - now)
  }
  return loss
}
