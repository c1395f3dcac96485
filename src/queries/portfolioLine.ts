import { agingOfDues } from '../domain/aging.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { subtract, sum, ZERO, type MinorUnits } from '../domain/money.ts'

/** What one customer owes in one currency, by age. */
export interface AccountLine {
  readonly customerId: CustomerId
  readonly currency: CurrencyCode
  /** Open money by bucket, in the order of the limits. */
  readonly buckets: readonly MinorUnits[]
  readonly overdue: MinorUnits
  readonly open: MinorUnits
  readonly inFavour: MinorUnits
}

/** One customer in the aging report, in one currency. */
export interface PortfolioLine extends AccountLine {
  readonly name: string
}

/** What one customer owes in one currency, before it goes into buckets. */
export interface AccountDues {
  readonly customerId: CustomerId
  readonly currency: CurrencyCode
  readonly dues: Iterable<readonly [Day, MinorUnits]>
  readonly inFavour: MinorUnits
}

/** The account's open money by age on that day. */
export function lineOf(account: AccountDues, asOf: Day, limits: readonly number[]): AccountLine {
  const { customerId, currency, inFavour } = account
  const buckets = agingOfDues(account.dues, asOf, limits)
  const open = sum(buckets)
  return { customerId, currency, buckets, open, overdue: subtract(open, buckets[0] ?? ZERO), inFavour }
}

/** Most money overdue first, then the biggest balance; of one bucket, most money in it first. */
export function inOrder<L extends AccountLine>(lines: readonly L[], bucket: number | null): L[] {
  if (bucket === null) return lines.toSorted((a, b) => b.overdue - a.overdue || balanceOf(b) - balanceOf(a))
  const within = (line: AccountLine): number => line.buckets[bucket] ?? 0
  return lines.filter((line) => within(line) > 0).toSorted((a, b) => within(b) - within(a) || b.overdue - a.overdue)
}

/** Open less in favour. */
export function balanceOf({ open, inFavour }: Pick<AccountLine, 'open' | 'inFavour'>): MinorUnits {
  return subtract(open, inFavour)
}
