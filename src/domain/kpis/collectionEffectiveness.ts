import type { MinorUnits } from '../money.ts'
import { figure, noFigure, quotient, type Figure } from './figure.ts'

export interface EffectivenessUsed {
  /** Open on the day before the period. */
  readonly openBefore: MinorUnits
  /** Sales on credit of the period. */
  readonly sales: MinorUnits
  /** Open at the end of the period, and of that, what is not overdue. */
  readonly openAfter: MinorUnits
  readonly currentAfter: MinorUnits
  /** Months of the period: sales are divided by it. */
  readonly months: number
}

/**
 * Collection effectiveness index: (open before + sales − open after) ÷ (open before + sales − current after) × 100.
 * 100: everything that could be collected was. Over several months, sales are those of one month on average.
 * @returns per cent; no figure when nothing could be collected
 */
export function collectionEffectiveness(used: EffectivenessUsed): Figure<EffectivenessUsed> {
  const months = BigInt(Math.max(1, Math.trunc(used.months)))
  const toCollect = BigInt(used.openBefore) * months + BigInt(used.sales)
  const collected = toCollect - BigInt(used.openAfter) * months
  const collectible = toCollect - BigInt(used.currentAfter) * months
  if (collectible <= 0n) return noFigure('nothing-to-collect', used)
  return figure(quotient(collected * 100n, collectible), used)
}
