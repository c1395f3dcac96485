import Dexie from 'dexie'
import type { ChargeState, MoneyState } from '../../domain/account.ts'
import { continueAccount } from '../../domain/continueAccount.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { DUPLICATE_DAYS, possibleDuplicates } from '../../domain/duplicates.ts'
import { compareEntries, entryDay } from '../../domain/entryOrder.ts'
import type { ChargeFact, CreditFact, EntryFact, PaymentFact } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { interestSourceOf } from '../../domain/interestSource.ts'
import { sum } from '../../domain/money.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import { openEntriesOf, processOf } from '../ofCustomer.ts'
import type { CustomerRow, DebtorRow, EntryRow } from '../rows.ts'
import { debtorIdOf, debtorRowOf } from './debtorRow.ts'
import { baseRowOf, chargeFields, moneyFields } from './entryRows.ts'
import { mayMatter } from './standings.ts'
import { unmetOf } from './unmet.ts'

type Continuing = ChargeFact | PaymentFact | CreditFact

/** Rows as they are after some entries, of one customer. Nothing is written yet. */
export interface Continued {
  readonly entries: readonly EntryRow[]
  readonly before: readonly DebtorRow[]
  readonly after: readonly DebtorRow[]
}

export interface ContinueOptions {
  readonly today: Day
  /** Facts of other devices: something here may have named them before they came. */
  readonly mayBeNamed: boolean
}

/** What the rows have of the customer, as far as the entries touch it. */
interface Known {
  readonly customer: CustomerRow
  readonly debtors: ReadonlyMap<CurrencyCode, DebtorRow>
  /** By id: charges that are named, and what the entries make. */
  readonly rows: Map<FactId, EntryRow>
  /** Entries from shortly before the first money on. */
  readonly recent: EntryRow[]
  readonly open: readonly EntryRow[]
}

/**
 * The ordinary case: new charges, payments or credits of one known customer, the money later than the money before it.
 * Reads what they touch, whatever the length of the customer's history.
 * @param facts of one customer, in any order
 * @returns undefined when the customer has to be worked out from all entries
 */
export async function continueEntries(
  db: BooksDatabase,
  id: CustomerId,
  facts: readonly EntryFact[],
  { today, mayBeNamed }: ContinueOptions,
): Promise<Continued | undefined> {
  const continuing = facts.flatMap((fact) => (canContinue(fact, today) ? [fact] : []))
  if (continuing.length < facts.length) return undefined
  const ordered = continuing.toSorted(compareEntries)
  const known = await readKnown(db, id, ordered, { today, mayBeNamed })
  if (!known) return undefined

  const made = new Map<FactId, EntryRow>()
  for (const fact of ordered) {
    // Paid before it was charged: what is named has to be there first.
    if ([...made.values()].some((row) => row.unmet?.includes(fact.id))) return undefined
    const rows = continueEntry(known, fact, today)
    if (!rows) return undefined
    for (const row of rows) {
      made.set(row.id, row)
      known.rows.set(row.id, row)
    }
    if (fact.kind !== 'charge') known.recent.push(...rows.filter((row) => row.id === fact.id))
  }
  return withDebtors(known, ordered, made, today)
}

function canContinue(fact: EntryFact, today: Day): fact is Continuing {
  if (fact.kind === 'allocation' || fact.kind === 'reversal' || entryDay(fact) > today) return false
  // It may have been charged before, by another device.
  return fact.kind !== 'charge' || !interestSourceOf(fact.source)
}

async function readKnown(
  db: BooksDatabase,
  id: CustomerId,
  facts: readonly Continuing[],
  { today, mayBeNamed }: ContinueOptions,
): Promise<Known | undefined> {
  const own = new Set(facts.map((fact) => fact.id))
  const money = facts.find((fact) => fact.kind !== 'charge')
  const naming = facts.flatMap((fact) => (fact.kind === 'charge' ? [] : fact.allocations.map(({ charge }) => charge)))
  const named = [...new Set(naming)].filter((charge) => !own.has(charge))
  const currencies = [...new Set(facts.map((fact) => fact.currency))]
  const [customer, debtors, recent, rows, open, process, isNamed] = await Promise.all([
    db.customers.get(id),
    db.debtors.bulkGet(currencies.map((currency) => debtorIdOf(id, currency))),
    money === undefined ? [] : entriesFrom(db, id, addDays(entryDay(money), -DUPLICATE_DAYS)),
    named.length === 0 ? [] : db.entries.bulkGet(named),
    openEntriesOf(db, id),
    processOf(db, id),
    mayBeNamed ? isNamedOrThere(db, [...own]) : false,
  ])
  if (!customer || isNamed) return undefined
  // What was promised or agreed may be kept by it, and decides when the debts are due.
  if (process.some((row) => facts.some((fact) => mayMatter(row, entryDay(fact))))) return undefined
  const ofCurrency = debtors.flatMap((row) => (row ? [[row.currency, row] as const] : []))
  // Without a row there is no entry in this currency, or their sum is too large.
  if (ofCurrency.length < currencies.length) return undefined
  if (ofCurrency.some(([, { asOf, begins }]) => asOf > today || (begins !== undefined && begins <= today)))
    return undefined
  const ofCustomer = rows.flatMap((row) => (row?.customerId === id ? [[row.id, row] as const] : []))
  return { customer, debtors: new Map(ofCurrency), rows: new Map(ofCustomer), recent, open }
}

/** Whether something in the rows is one of these entries, or names one of them. */
async function isNamedOrThere(db: BooksDatabase, ids: readonly FactId[]): Promise<boolean> {
  const [there, naming] = await Promise.all([
    db.entries.where('id').anyOf(ids).count(),
    db.entries.where('unmet').anyOf(ids).count(),
  ])
  return there + naming > 0
}

/** The rows that one more entry makes or changes. @returns undefined when it comes before other money */
function continueEntry({ rows, recent }: Known, fact: Continuing, today: Day): readonly EntryRow[] | undefined {
  const isLate = (row: EntryRow): boolean => isMoney(row.fact) && compareEntries(row.fact, fact) > 0
  if (fact.kind !== 'charge' && recent.some(isLate)) return undefined
  const named = fact.kind === 'charge' ? [] : fact.allocations.flatMap(({ charge }) => rows.get(charge) ?? [])
  const changed = continueAccount({ charges: named.flatMap(chargeStateOf), money: [] }, fact, today)
  if (!changed) return undefined
  return [
    ...changed.charges.map((state) => chargeRowOf(state, rows.get(state.fact.id))),
    ...changed.money.map((state): EntryRow => withDuplicate(moneyRowOf(state, rows), recent)),
  ]
}

function withDebtors(
  { customer, debtors, open }: Known,
  facts: readonly Continuing[],
  made: ReadonlyMap<FactId, EntryRow>,
  today: Day,
): Continued | undefined {
  const entries = [...made.values()]
  const after: DebtorRow[] = []
  for (const currency of groupBy(facts, (fact) => fact.currency).keys()) {
    const stillOpen = [...open.filter((row) => !made.has(row.id)), ...entries.filter((row) => row.od !== undefined)]
    const ofCurrency = stillOpen.filter((row) => row.currency === currency)
    const debtor = debtorRowOf(customer, currency, ofCurrency, debtors.get(currency)?.begins, today)
    if (!debtor) return undefined
    after.push(debtor)
  }
  return { entries, before: [...debtors.values()], after }
}

function entriesFrom(db: BooksDatabase, customer: CustomerId, first: Day): Promise<EntryRow[]> {
  return db.entries.where('[customerId+day+at]').between([customer, first], [customer, Dexie.maxKey]).toArray()
}

function isMoney(fact: EntryFact): boolean {
  return fact.kind !== 'charge' && fact.kind !== 'reversal'
}

function chargeStateOf({ fact, instalments, applied }: EntryRow): ChargeState[] {
  if (fact.kind !== 'charge' || !instalments) return []
  return [{ fact, instalments, applied: applied ?? [], open: sum(instalments.map((instalment) => instalment.open)) }]
}

function chargeRowOf(state: ChargeState, before: EntryRow | undefined): EntryRow {
  const repeated = before?.maybeDuplicateOf
  return {
    ...baseRowOf(state.fact, state.fact.currency),
    ...chargeFields(state),
    ...(repeated === undefined ? {} : { maybeDuplicateOf: repeated }),
  }
}

function moneyRowOf(state: MoneyState, rows: ReadonlyMap<FactId, EntryRow>): EntryRow {
  return {
    ...baseRowOf(state.fact, state.fact.currency),
    ...moneyFields(state),
    ...unmetOf(state.fact, (id) => id === state.fact.id || rows.has(id)),
  }
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
