import { agingOfDues } from '../domain/aging.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { subtract, sum, type MinorUnits } from '../domain/money.ts'
import { agingAsOf } from '../storage/asOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { readDebtors } from './useDebtors.ts'

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

export interface PortfolioQuestion {
  readonly asOf: Day
  readonly currency: CurrencyCode
  readonly limits: readonly number[]
  readonly tag?: string
  readonly limit: number
}

/** Customers by money overdue, then by money open; as many as `limit`. */
export function usePortfolio(question: PortfolioQuestion): readonly PortfolioLine[] | undefined {
  const { asOf, currency, limits, tag, limit } = question
  return useRows((db, today) => readPortfolio(db, today, question), [asOf, currency, limits, tag, limit])
}

/** As `usePortfolio`, once; for the export with `limit: Infinity`. */
export async function readPortfolio(
  db: BooksDatabase,
  today: Day,
  question: PortfolioQuestion,
): Promise<PortfolioLine[]> {
  const { asOf, currency, limits, tag, limit } = question
  if (asOf === today) {
    const window = { currency, limit, ...(tag === undefined ? {} : { tag }) }
    const overdue = await readDebtors(db, { ...window, order: 'overdue' })
    const listed = new Set(overdue.map((row) => row.id))
    const others =
      overdue.length < limit
        ? (await readDebtors(db, { ...window, order: 'balance' })).filter((row) => !listed.has(row.id))
        : []
    return [...overdue, ...others].slice(0, limit).map((row) => lineOf(row, asOf, limits))
  }
  const accounts = (await agingAsOf(db, asOf, tag === undefined ? {} : { tag })).filter(
    (row) => row.currency === currency,
  )
  const customers = await db.customers.bulkGet(accounts.map((row) => row.customerId))
  return accounts
    .map((row, i) => lineOf({ ...row, name: customers[i]?.person.name ?? '' }, asOf, limits))
    .toSorted((a, b) => b.overdue - a.overdue || b.open - a.open)
    .slice(0, limit)
}

type Dues = Pick<DebtorRow, 'customerId' | 'name' | 'currency' | 'inFavour'> & {
  readonly dues: Readonly<Record<Day, MinorUnits>> | ReadonlyMap<Day, MinorUnits>
}

function lineOf(
  { customerId, name, currency, inFavour, dues }: Dues,
  asOf: Day,
  limits: readonly number[],
): PortfolioLine {
  const entries = dues instanceof Map ? [...dues] : (Object.entries(dues) as [Day, MinorUnits][])
  const buckets = agingOfDues(entries, asOf, limits)
  const open = sum(buckets)
  return { customerId, name, currency, buckets, open, overdue: subtract(open, buckets[0] ?? open), inFavour }
}
