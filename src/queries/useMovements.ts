import Dexie from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import type { CustomerId } from '../domain/ids.ts'
import { add, subtract, ZERO, type MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { EntryRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** One line of the account, with the balance after it. */
export interface Movement {
  readonly entry: EntryRow
  readonly balance: MinorUnits
}

export interface Movements {
  /** Newest first. */
  readonly lines: readonly Movement[]
  /** True when older ones were left out. */
  readonly more: boolean
}

/** The account in date order, newest first, as far back as `limit` lines, with a running balance. */
export function useMovements(customer: CustomerId, currency: CurrencyCode, limit: number): Movements | undefined {
  return useRows((db) => readMovements(db, customer, currency, limit), [customer, currency, limit])
}

/** As `useMovements`, once. The balance is carried backwards from today's, so that old history is not read. */
export async function readMovements(
  db: BooksDatabase,
  customer: CustomerId,
  currency: CurrencyCode,
  limit: number,
): Promise<Movements> {
  const from = (first: readonly string[]) =>
    db.entries
      .where('[customerId+day+at]')
      .between(first, [customer, Dexie.maxKey])
      .reverse()
      .filter((entry) => entry.currency === currency && entry.fact.kind !== 'allocation')
  const [entries, debtor] = await Promise.all([
    from([customer])
      .limit(limit + 1)
      .toArray(),
    db.debtors.get(`${customer}${currency}`),
  ])
  const today = debtor ? subtract(debtor.open, debtor.inFavour) : ZERO
  // Entries that begin after the row's day are not in its balance yet, however many of them are shown.
  const toCome = debtor?.begins === undefined ? [] : await from([customer, debtor.begins]).toArray()
  let balance = toCome.reduce((total, entry) => add(total, entry.effect), today)
  const lines = entries.slice(0, limit).map((entry): Movement => {
    const line = { entry, balance }
    balance = subtract(balance, entry.effect)
    return line
  })
  return { lines, more: entries.length > limit }
}
