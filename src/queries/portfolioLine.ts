import { agingOfDues } from '../domain/aging.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { subtract, sum, ZERO, type MinorUnits } from '../domain/money.ts'

/** One customer in the aging report, in one currency. */
export interface PortfolioLine {
  readonly customerId: CustomerId
  readonly name: string
  readonly currency: CurrencyCode
  /** Open money by bucket, in the order of the limits. */
  readonly buckets: readonly MinorUnits[]
  readonly overdue: MinorUnits
  readonly open: MinorUnits
  readonly inFavour: MinorUnits
}

/** What one customer owed in one currency, before it goes into buckets. */
export interface NamedAccount {
  readonly customerId: CustomerId
  readonly name: string
  readonly currency: CurrencyCode
  readonly dues: Iterable<readonly [Day, MinorUnits]>
  readonly inFavour: MinorUnits
}

/** The account's open money by age on that day. */
export function lineOf(account: NamedAccount, asOf: Day, limits: readonly number[]): PortfolioLine {
  const { customerId, name, currency, inFavour } = account
  const buckets = agingOfDues(account.dues, asOf, limits)
  const open = sum(buckets)
  return { customerId, name, currency, buckets, open, overdue: subtract(open, buckets[0] ?? ZERO), inFavour }
}

/** Most money overdue first, then the biggest balance; of one bucket, most money in it first. */
export function inOrder(lines: readonly PortfolioLine[], bucket: number | null): PortfolioLine[] {
  if (bucket === null)
    return lines.toSorted((a, b) => b.overdue - a.overdue || balanceOf(b) - balanceOf(a) || byName(a, b))
  const within = (line: PortfolioLine): number => line.buckets[bucket] ?? 0
  return lines
    .filter((line) => within(line) > 0)
    .toSorted((a, b) => within(b) - within(a) || b.overdue - a.overdue || byName(a, b))
}

/** Open less in favour. */
export function balanceOf({ open, inFavour }: Pick<PortfolioLine, 'open' | 'inFavour'>): MinorUnits {
  return subtract(open, inFavour)
}

function byName(a: PortfolioLine, b: PortfolioLine): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
