import type { MinorUnits } from '../domain/money.ts'

/** A movement with the balance that stands beside it. */
export interface BalancedRow {
  readonly line: number
  readonly moved: MinorUnits
  readonly balance: MinorUnits
}

export interface RunningBalance {
  readonly opening: MinorUnits
  readonly closing: MinorUnits
  /** True when the newest movement stands on top. */
  readonly newestFirst: boolean
  /** Lines whose balance is not the one before it and the movement. */
  readonly breaks: readonly number[]
}

/** Lines where the balances do not follow from each other, oldest first. */
function breaksOf(rows: readonly BalancedRow[]): number[] {
  return rows.flatMap(({ line, moved, balance }, i) => {
    const before = rows[i - 1]
    return before && BigInt(before.balance) + BigInt(moved) !== BigInt(balance) ? [line] : []
  })
}

/**
 * What the column of balances says: which way time runs is the one in which more of it ties.
 * @param rows of one currency, in the order of the file
 * @returns undefined where there is nothing to tie, or the balance before the first one is no amount
 */
export function runningBalance(rows: readonly BalancedRow[]): RunningBalance | undefined {
  const down = breaksOf(rows)
  const turned = rows.toReversed()
  const up = breaksOf(turned)
  const newestFirst = up.length < down.length
  const inTime = newestFirst ? turned : rows
  const breaks = newestFirst ? up : down
  const [first, last] = [inTime[0], inTime.at(-1)]
  const opening = first ? first.balance - first.moved : Number.NaN
  if (!first || !last || !Number.isSafeInteger(opening)) return undefined
  // Where nothing ties the column is of something else, or the signs are: that is told once.
  const none = rows.length > 1 && breaks.length === rows.length - 1
  return {
    opening: opening as MinorUnits,
    closing: last.balance,
    newestFirst,
    breaks: none ? [rows[0]?.line ?? 1] : breaks.toSorted((a, b) => a - b),
  }
}
