import { daysBetween, type Day } from './day.ts'
import type { MinorUnits } from './money.ts'

/** How likely money of an age is lost, by the last day late of each bucket, in thousandths. The last one has no end. */
export type LossCurve = readonly { readonly to: number; readonly perMille: number }[]

/**
 * Indicative: a smoothed reading of published recovery by age (CLLA/CCAA surveys of collection agencies), to be replaced
 * by the owner's own history once there is enough of it.
 */
export const PUBLISHED_CURVE: LossCurve = [
  { to: 0, perMille: 10 },
  { to: 30, perMille: 30 },
  { to: 60, perMille: 100 },
  { to: 90, perMille: 250 },
  { to: 180, perMille: 450 },
  { to: 360, perMille: 700 },
  { to: Infinity, perMille: 900 },
]

/**
 * What waiting is likely to cost: amount × (loss in the next bucket − loss in this one), added up. For ordering, not for
 * showing: in thousandths of minor units.
 * @param dues due day and open amount, all of one currency
 */
export function lossOfWaiting(
  dues: Iterable<readonly [Day, MinorUnits]>,
  asOf: Day,
  curve: LossCurve = PUBLISHED_CURVE,
): number {
  let loss = 0
  for (const [due, open] of dues) {
    const late = daysBetween(asOf, due)
    const at = curve.findIndex(({ to }) => late <= to)
    const now = curve[at]?.perMille ?? 0
    loss += open * ((curve[at + 1]?.perMille ?? now) - now)
  }
  return loss
}
