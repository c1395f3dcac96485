import Dexie from 'dexie'
import type { ChargeState, MoneyState } from '../../domain/account.ts'
import { continueAccount } from '../../domain/continueAccount.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { DUPLICATE_DAYS, possibleDuplicates } from '../../domain/duplicates.ts'
import { compareEntries, entryDay } from '../../domain/entryOrder.ts'
import type { EntryFact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { interestSourceOf } from '../../domain/interestSource.ts'
import { sum } from '../../domain/money.ts'
import type { BooksDatabase } from '../database.ts'
import { openEntriesOf, processOf } from '../ofCustomer.ts'
import type { EntryRow } from '../rows.ts'
import { projectAging } from './aging.ts'
import { debtorIdOf, debtorRowOf } from './debtorRow.ts'
import { baseRowOf, chargeFields, moneyFields } from './entryRows.ts'
import { mayMatter } from './standings.ts'

/**
 * The ordinary case: one new charge, payment or credit of a known customer, later than the money before it. Reads and
 * writes what it touches, whatever the length of the customer's history.
 * @returns false, with nothing written, when the customer has to be worked out from all entries
 */
export async function continueEntry(db: BooksDatabase, fact: EntryFact, today: Day): Promise<boolean> {
  if (fact.kind === 'allocation' || fact.kind === 'reversal' || entryDay(fact) > today) return false
  // It may have been charged before, by another device.
  if (fact.kind === 'charge' && interestSourceOf(fact.source)) return false
  const { customer: id, currency } = fact
  const [customer, debtor, recent, named, open, process] = await Promise.all([
    db.customers.get(id),
    db.debtors.get(debtorIdOf(id, currency)),
    fact.kind === 'charge' ? [] : entriesFrom(db, id, addDays(fact.on, -DUPLICATE_DAYS)),
    fact.kind === 'charge' ? [] : db.entries.bulkGet(fact.allocations.map((item) => item.charge)),
    openEntriesOf(db, id),
    processOf(db, id),
  ])
  if (!customer) return false
  // What was promised or agreed may be kept by it, and decides when the debts are due.
  if (process.some((row) => mayMatter(row, entryDay(fact)))) return false
  // Without a row there is no entry in this currency, or their sum is too large.
  if (!debtor) return false
  if (debtor.asOf > today || (debtor.begins !== undefined && debtor.begins <= today)) return false
  if (recent.some((row) => isMoney(row.fact) && compareEntries(row.fact, fact) > 0)) return false

  const charges = named.flatMap((row) => (row?.customerId === id ? (chargeStateOf(row) ?? []) : []))
  const changed = continueAccount({ charges, money: [] }, fact, today)
  if (!changed) return false
  const rows = [
    ...changed.charges.map((state) => chargeRowOf(state, named)),
    ...changed.money.map((state): EntryRow => withDuplicate(moneyRowOf(state), recent)),
  ]
  const own = new Set(rows.map((row) => row.id))
  const before = open.filter((row) => row.currency === currency && !own.has(row.id))
  const stillOpen = [...before, ...rows.filter((row) => row.od !== undefined)]
  const after = debtorRowOf(customer, currency, stillOpen, debtor.begins, today)
  if (!after) return false
  await Promise.all([db.entries.bulkPut(rows), db.debtors.put(after), projectAging(db, [debtor], [after])])
  return true
}

function entriesFrom(db: BooksDatabase, customer: CustomerId, first: Day): Promise<EntryRow[]> {
  return db.entries.where('[customerId+day+at]').between([customer, first], [customer, Dexie.maxKey]).toArray()
}

function isMoney(fact: EntryFact): boolean {
  return fact.kind !== 'charge' && fact.kind !== 'reversal'
}

function chargeStateOf({ fact, instalments, applied }: EntryRow): ChargeState | undefined {
  if (fact.kind !== 'charge' || !instalments) return undefined
  return { fact, instalments, applied: applied ?? [], open: sum(instalments.map((instalment) => instalment.open)) }
}

function chargeRowOf(state: ChargeState, before: readonly (EntryRow | undefined)[]): EntryRow {
  const repeated = before.find((row) => row?.id === state.fact.id)?.maybeDuplicateOf
  return {
    ...baseRowOf(state.fact, state.fact.currency),
    ...chargeFields(state),
    ...(repeated === undefined ? {} : { maybeDuplicateOf: repeated }),
  }
}

function moneyRowOf(state: MoneyState): EntryRow {
  return { ...baseRowOf(state.fact, state.fact.currency), ...moneyFields(state) }
}

/** The payment before it that a payment may repeat, among those that count. */
function withDuplicate(row: EntryRow, recent: readonly EntryRow[]): EntryRow {
  if (row.fact.kind !== 'payment') return row
  const counting = recent.flatMap(({ fact, unapplied }) =>
    fact.kind === 'payment' && unapplied !== undefined ? [fact] : [],
  )
  const before = possibleDuplicates([...counting, row.fact]).get(row.id)
  return before === undefined ? row : { ...row, maybeDuplicateOf: before }
}
