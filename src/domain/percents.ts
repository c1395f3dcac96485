import { split, type MinorUnits, type SplitError } from './money.ts'
import { err, type Result } from './result.ts'

/** Percentages are kept to this fraction of one per cent. */
export const PERCENT_SCALE = 1_000_000

/** A percentage as a whole number of millionths of one per cent, so that 24.36 is exact. */
export function percentMillionths(percent: number): bigint {
  return BigInt(Math.round(percent * PERCENT_SCALE))
}

/** @returns numerator ÷ denominator as a whole number, halves away from zero */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/** Splits an amount by percentages that must add up to one hundred; nothing is lost. */
export function splitByPercents(amount: MinorUnits, percents: readonly number[]): Result<MinorUnits[], SplitError> {
  const ratios = percents.map((percent) => Math.round(percent * PERCENT_SCALE))
  const total = ratios.reduce((a, b) => a + b, 0)
  if (total !== 100 * PERCENT_SCALE) return err({ type: 'split-impossible' })
  return split(amount, ratios)
}
