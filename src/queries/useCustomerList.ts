import type { CurrencyCode } from '../domain/currency.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow, DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { searchCustomers } from './useCustomerSearch.ts'
import { readDebtors } from './useDebtors.ts'

/** Archived customers that a window may meet without being fetched again. */
const SPARE = 20

/** One customer in the list, with how they stand. */
export interface CustomerLine {
  readonly id: CustomerId
  readonly name: string
  /** In the currency asked for; undefined before the first entry in it. */
  readonly account: DebtorRow | undefined
  /** In other currencies, only where something is open or in favour. */
  readonly others: readonly DebtorRow[]
}

export interface CustomerListQuestion {
  /** Empty: everybody. Otherwise the best finds, whatever the order asked for. */
  readonly text: string
  readonly currency: CurrencyCode
  readonly order: 'balance' | 'age' | 'name'
  readonly tag?: string
  /** The archived ones, and only these, by name. */
  readonly archived?: boolean
  readonly limit: number
}

export interface CustomerList {
  readonly lines: readonly CustomerLine[]
  /** True when there are more than `limit`. */
  readonly more: boolean
}

/** The list of customers, as far as `limit`. Those who owe nothing follow those who owe. */
export function useCustomerList(question: CustomerListQuestion): CustomerList | undefined {
  const { text, currency, order, tag, archived, limit } = question
  return useRows((db) => readCustomerList(db, question), [text, currency, order, tag, archived, limit])
}

/** As `useCustomerList`, once. */
export async function readCustomerList(db: BooksDatabase, question: CustomerListQuestion): Promise<CustomerList> {
  const { text, currency, order, archived = false, limit } = question
  if (text.trim() !== '') return withAccounts(db, await searchCustomers(db, text, limit + 1), question)
  if (archived || order === 'name') return withAccounts(db, await byName(db, question, limit + 1), question)

  const { tag } = question
  const debtors = await readDebtors(db, { currency, order, limit: limit + 1, ...(tag === undefined ? {} : { tag }) })
  const owing = new Set(debtors.map((row) => row.customerId))
  const missing = limit + 1 - debtors.length
  // Everybody whom the order knows is listed now; the others owe nothing, or have money in favour only.
  const rest = missing > 0 ? await byName(db, question, missing, owing) : []
  const accounts = await accountsOf(db, rest, currency)
  const lines = [
    ...debtors.map((account) => ({ id: account.customerId, name: account.name, account })),
    ...rest.map((row, i) => ({ id: row.id, name: row.person.name, account: accounts[i] })),
  ]
  return { lines: await withOthers(db, lines.slice(0, limit), currency), more: lines.length > limit }
}

/**
 * A window on the list by name. Filtering in the index would fetch rows one by one, so a little more than the window is
 * fetched at once, and more again in the rare case that too few of them were wanted.
 */
async function byName(
  db: BooksDatabase,
  { tag, archived = false }: CustomerListQuestion,
  limit: number,
  except: ReadonlySet<CustomerId> = new Set(),
): Promise<CustomerRow[]> {
  const isWanted = (row: CustomerRow) => row.profile.archived === archived && !except.has(row.id)
  if (tag !== undefined) {
    const tagged = await db.customers.where('tags').equals(tag).toArray()
    return tagged.filter(isWanted).toSorted(compareNames).slice(0, limit)
  }
  for (let window = limit + except.size + SPARE; ; window *= 4) {
    const rows = await db.customers.orderBy('nameKey').limit(window).toArray()
    const wanted = rows.filter(isWanted)
    if (wanted.length >= limit || rows.length < window) return wanted.slice(0, limit)
  }
}

/** By name, as the index has them. */
export function compareNames(a: CustomerRow, b: CustomerRow): number {
  return a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0
}

/** The first `limit` of these customers, with how they stand. */
export async function withAccounts(
  db: BooksDatabase,
  rows: readonly CustomerRow[],
  { currency, limit }: Pick<CustomerListQuestion, 'currency' | 'limit'>,
): Promise<CustomerList> {
  const shown = rows.slice(0, limit)
  const accounts = await accountsOf(db, shown, currency)
  const lines = shown.map((row, i) => ({ id: row.id, name: row.person.name, account: accounts[i] }))
  return { lines: await withOthers(db, lines, currency), more: rows.length > limit }
}

/** How these customers stand in one currency, in their order. */
export function accountsOf(
  db: BooksDatabase,
  rows: readonly CustomerRow[],
  currency: CurrencyCode,
): Promise<(DebtorRow | undefined)[]> {
  return db.debtors.bulkGet(rows.map((row) => `${row.id}${currency}`))
}

async function withOthers(
  db: BooksDatabase,
  lines: readonly Omit<CustomerLine, 'others'>[],
  currency: CurrencyCode,
): Promise<CustomerLine[]> {
  const elsewhere = (
    await db.debtors
      .where('customerId')
      .anyOf(lines.map((line) => line.id))
      .toArray()
  ).filter((row) => row.currency !== currency && row.nb !== undefined)
  return lines.map((line) => ({ ...line, others: elsewhere.filter((row) => row.customerId === line.id) }))
}
