import Dexie from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

export type DebtorOrder = 'balance' | 'overdue' | 'age'

export interface DebtorsQuestion {
  readonly currency: CurrencyCode
  readonly order: DebtorOrder
  readonly tag?: string
  readonly limit: number
}

/** Customers who owe something (or have something in favour, at the end), in one currency. */
export function useDebtors(question: DebtorsQuestion): readonly DebtorRow[] | undefined {
  const { currency, order, tag, limit } = question
  return useRows((db) => readDebtors(db, question), [currency, order, tag, limit])
}

const INDEX = { balance: '[currency+nb]', overdue: '[currency+no]', age: '[currency+od]' } as const

/**
 * As `useDebtors`, once: a window on an index, whatever the number of customers. Nothing is filtered on the way: that
 * would fetch the rows one by one instead of all at once.
 */
export async function readDebtors(
  db: BooksDatabase,
  { currency, order, tag, limit }: DebtorsQuestion,
): Promise<DebtorRow[]> {
  if (tag !== undefined) {
    const rows = await db.debtors.where('tags').equals(tag).toArray()
    return rows
      .filter((row) => row.currency === currency && sortKey(row, order) !== undefined)
      .toSorted((a, b) => compare(sortKey(a, order), sortKey(b, order)))
      .slice(0, limit)
  }
  return db.debtors
    .where(INDEX[order])
    .between([currency, Dexie.minKey], [currency, Dexie.maxKey])
    .limit(limit)
    .toArray()
}

function sortKey(row: DebtorRow, order: DebtorOrder): string | number | undefined {
  switch (order) {
    case 'balance':
      return row.nb
    case 'overdue':
      return row.no
    case 'age':
      return row.od
  }
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return a === undefined || b === undefined ? 0 : a < b ? -1 : a > b ? 1 : 0
}

/** Currencies that somebody owes in, the most used first is up to the screen. */
export function useCurrencies(): readonly CurrencyCode[] | undefined {
  return useRows(async (db) => [...new Set((await db.aging.toArray()).map((row) => row.currency))], [])
}
