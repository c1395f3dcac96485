import { addDays, type Day } from './day.ts'
import { add, ZERO, type MinorUnits } from './money.ts'
import { err, ok, type Result } from './result.ts'

/** Last day late of each bucket but the open one. */
export const DEFAULT_AGING_LIMITS: readonly number[] = [30, 60, 90]
const MOST_LIMITS = 6
const MOST_DAYS = 3650

/** One column of the aging report. The first one holds what is not overdue, the last one has no end. */
export interface AgingBucket {
  /** `current`, `1-30`, `31-60`, `91+`: a label for files and tests; screens make their own of `from` and `to`. */
  readonly id: string
  /** First day late; undefined for what is not overdue. */
  readonly from?: number
  /** Last day late; undefined where there is no end. */
  readonly to?: number
}

export type LimitsError = { readonly type: 'limits-count' | 'limits-not-whole-days' | 'limits-not-ascending' }

/** @returns the limits when they cut time without gap or overlap: one to six whole numbers of days, ascending */
export function checkLimits(limits: readonly number[]): Result<readonly number[], LimitsError> {
  if (limits.length < 1 || limits.length > MOST_LIMITS) return err({ type: 'limits-count' })
  if (limits.some((limit) => !Number.isInteger(limit) || limit < 1 || limit > MOST_DAYS)) {
    return err({ type: 'limits-not-whole-days' })
  }
  const ascending = limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? 0))
  return ascending ? ok(limits) : err({ type: 'limits-not-ascending' })
}

/** The buckets that these limits make, in order: one more than limits overdue, and `current` before them. */
export function agingBuckets(limits: readonly number[] = DEFAULT_AGING_LIMITS): AgingBucket[] {
  const closed = limits.map((to, i) => {
    const from = (limits[i - 1] ?? 0) + 1
    return { id: from === to ? `${to}` : `${from}-${to}`, from, to }
  })
  const from = (limits.at(-1) ?? 0) + 1
  return [{ id: 'current' }, ...closed, { id: `${from}+`, from }]
}

/**
 * Earliest due day that still belongs to each bucket but the last: a due day is in the first bucket whose boundary it
 * does not come before. Comparing day text keeps dates out of the loop over debts.
 */
function boundaries(asOf: Day, limits: readonly number[]): Day[] {
  return [asOf, ...limits.map((limit) => addDays(asOf, -limit))]
}

function bucketAt(due: Day, bounds: readonly Day[]): number {
  let i = 0
  for (const bound of bounds) {
    if (due >= bound) break
    i += 1
  }
  return i
}

/** @returns the place in `agingBuckets(limits)` of a debt due that day; due on the as-of day is not overdue */
export function bucketIndexOf(due: Day, asOf: Day, limits: readonly number[] = DEFAULT_AGING_LIMITS): number {
  return bucketAt(due, boundaries(asOf, limits))
}

/** @returns the bucket of a debt due that day; the whole of it is in this one */
export function bucketOf(due: Day, asOf: Day, limits: readonly number[] = DEFAULT_AGING_LIMITS): AgingBucket {
  const bucket = agingBuckets(limits)[bucketIndexOf(due, asOf, limits)]
  if (!bucket) throw new RangeError('no bucket')
  return bucket
}

/**
 * Adds up open money by age.
 * @param dues due day and open amount of each instalment, all of one currency
 * @returns one amount for each of `agingBuckets(limits)`
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function agingOfDues(
  dues: Iterable<readonly [Day, MinorUnits]>,
  asOf: Day,
  limits: readonly number[] = DEFAULT_AGING_LIMITS,
): MinorUnits[] {
  const bounds = boundaries(asOf, limits)
  const amounts: MinorUnits[] = Array.from({ length: bounds.length + 1 }, () => ZERO)
  for (const [due, open] of dues) {
    const i = bucketAt(due, bounds)
    amounts[i] = add(amounts[i] ?? ZERO, open)
  }
  return amounts
}
