import type { Day } from '../domain/day.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import {
  accountsOf,
  compareNames,
  withAccounts,
  type CustomerList,
  type CustomerListQuestion,
} from './useCustomerList.ts'
import { readCustomerStates, type CustomerState } from './useCustomerStates.ts'

/** As of the list of customers, without the text: a search is over everybody. */
export interface StateListQuestion extends Omit<CustomerListQuestion, 'text'> {
  readonly state: CustomerState
}

/** The customers who are in one state today, in the order asked for. */
export function useStateList(question: StateListQuestion): CustomerList | undefined {
  const { state, currency, order, tag, archived, limit } = question
  return useRows((db, today) => readStateList(db, question, today), [state, currency, order, tag, archived, limit])
}

/** As `useStateList`, once. Those in one state are few: all of them are read, and put in order here. */
export async function readStateList(db: BooksDatabase, question: StateListQuestion, today: Day): Promise<CustomerList> {
  const { state, tag, archived = false, currency, order } = question
  const ids = (await readCustomerStates(db, today)).get(state) ?? []
  const rows = (await db.customers.bulkGet([...ids])).flatMap((row) => row ?? [])
  const wanted = rows.filter(
    (row) => row.profile.archived === archived && (tag === undefined || row.tags.includes(tag)),
  )
  const accounts = await accountsOf(db, wanted, currency)
  const key = (account: DebtorRow | undefined) => (order === 'age' ? account?.od : account?.nb)
  const ordered = wanted
    .map((row, i) => ({ row, key: order === 'name' ? undefined : key(accounts[i]) }))
    .toSorted((a, b) => compareKeys(a.key, b.key) || compareNames(a.row, b.row))
  const found = ordered.map(({ row }) => row)
  return withAccounts(db, found, question)
}

/** Ascending; what has none comes last. */
function compareKeys(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a < b ? -1 : a > b ? 1 : 0
}
