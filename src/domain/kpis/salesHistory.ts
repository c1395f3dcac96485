import { addDays, addMonths, day, type Day } from '../day.ts'
import type { ChargeKind } from '../fact.ts'
import { add, ZERO, type MinorUnits } from '../money.ts'
import type { NoFigure } from './figure.ts'

/** Sales on credit of one calendar month, in one currency. */
export interface MonthSales {
  /** `yyyy-MM` */
  readonly month: string
  readonly amount: MinorUnits
}

/** What the books know of sales on credit up to a day, in one currency. */
export interface SalesHistory {
  readonly asOf: Day
  /** Day of the first sale; undefined while there was none. */
  readonly since: Day | undefined
  /** In order of month; months without sales may be left out. */
  readonly months: readonly MonthSales[]
  /** Number of sales on credit so far. */
  readonly invoices: number
}

/** Below this many invoices days of sales outstanding say nothing. */
export const FEWEST_INVOICES = 3

/** What counts as a sale on credit; loans, balances carried over, interest and expenses were not sold. */
export function isSale(kind: ChargeKind): boolean {
  return kind === 'invoice' || kind === 'fiado'
}

/**
 * Adds up sales on credit by month.
 * @param sales of one currency and of the kinds that `isSale` knows, in any order; a credit note is a negative amount on its day
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function salesHistory(
  sales: Iterable<{ readonly issued: Day; readonly amount: MinorUnits }>,
  asOf: Day,
): SalesHistory {
  const months = new Map<string, MinorUnits>()
  let since: Day | undefined
  let invoices = 0
  for (const { issued, amount } of sales) {
    if (issued > asOf) continue
    const month = issued.slice(0, 7)
    months.set(month, add(months.get(month) ?? ZERO, amount))
    if (amount <= 0) continue
    invoices += 1
    if (since === undefined || issued < since) since = issued
  }
  const inOrder = [...months].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { asOf, since, invoices, months: inOrder.map(([month, amount]) => ({ month, amount })) }
}

/** @returns why days of sales outstanding are not shown yet: fewer than three invoices, or less than a month of books */
export function tooLittle({ asOf, since, invoices }: SalesHistory): NoFigure | undefined {
  if (since === undefined || invoices < FEWEST_INVOICES) return 'too-few-invoices'
  // A month of books: 5 March to 4 April is one.
  return addDays(asOf, 1) < addMonths(since, 1) ? 'less-than-a-month' : undefined
}

/** First day of the month `yyyy-MM`. */
export function firstOf(month: string): Day {
  return day(`${month}-01`)
}
