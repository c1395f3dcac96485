import type { AgreementStanding } from '../../domain/agreement.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { EntryFact } from '../../domain/fact.ts'
import { segmentOf, type CustomerId } from '../../domain/ids.ts'
import type { BooksDatabase } from '../database.ts'
import type { ProcessRow } from '../processRows.ts'
import type { AsideRow, ContactRow, CustomerRow, DebtorRow, EntryRow } from '../rows.ts'
import { projectAging } from './aging.ts'
import { debtorIdOf, debtorRowOf } from './debtorRow.ts'
import { entryRowsOf, waitingRowsOf } from './entryRows.ts'
import type { ProjectOptions } from './project.ts'
import { reversalOfContact } from './reversals.ts'
import { sameRow } from './sameRow.ts'
import { agreementsOf, chargeParts } from './agreementsOf.ts'
import { nextTurn, processRowsOf } from './standings.ts'
import { groupBy } from '../groupBy.ts'
import { entriesOf, processOf } from '../ofCustomer.ts'

interface Options extends ProjectOptions {
  /** Customers whose own fact came with these facts. */
  readonly created: ReadonlySet<CustomerId>
  /** Customers with steps of the process among these facts. */
  readonly stepping: ReadonlySet<CustomerId>
}

interface Changes {
  readonly entries: EntryRow[]
  readonly debtors: DebtorRow[]
  readonly aside: AsideRow[]
  readonly countAgain: string[]
  readonly process: ProcessRow[]
}

/**
 * Works out everything that is derived of some customers again, from all of their entries.
 * @returns the entries with something open or in favour, by customer
 */
export async function projectCustomers(
  db: BooksDatabase,
  customers: ReadonlySet<CustomerId>,
  added: ReadonlyMap<CustomerId, readonly EntryFact[]>,
  { today, origin, onDebtors, created, stepping }: Options,
): Promise<ReadonlyMap<CustomerId, readonly EntryRow[]>> {
  const open = new Map<CustomerId, readonly EntryRow[]>()
  if (customers.size === 0) return open
  const ids = [...customers]
  const isNew = (id: CustomerId): boolean => origin === 'all' || (origin === 'fresh' && created.has(id))
  const old = ids.filter((id) => !isNew(id))
  const [rows, stored, oldDebtors] = await Promise.all([
    db.customers.bulkGet(ids),
    Promise.all(
      ids.map(async (id) => {
        const [before, process] = await Promise.all([
          isNew(id) ? [] : entriesOf(db, id),
          isNew(id) && !stepping.has(id) ? [] : processOf(db, id),
        ])
        return { id, before, process }
      }),
    ),
    old.length === 0 ? [] : db.debtors.where('customerId').anyOf(old).toArray(),
  ])

  const changes: Changes = { entries: [], debtors: [], aside: [], countAgain: [], process: [] }
  const reversing = new Map<CustomerId, readonly EntryFact[]>()
  for (const [i, { id, before, process }] of stored.entries()) {
    const facts = [...before.map((row) => row.fact), ...(added.get(id) ?? [])]
    if (facts.some((fact) => fact.kind === 'reversal')) reversing.set(id, facts)
    const made = projectCustomer(changes, id, rows[i], facts, before, process, created.has(id), today)
    open.set(
      id,
      made.filter((row) => row.od !== undefined),
    )
  }
  await db.entries.bulkPut(changes.entries)
  if (changes.process.length > 0) await db.process.bulkPut(changes.process)
  if (changes.countAgain.length > 0 && old.length > 0) await db.aside.bulkDelete(changes.countAgain)
  if (changes.aside.length > 0) await db.aside.bulkPut(changes.aside)
  const kept = new Set(changes.debtors.map((row) => row.id))
  const left = oldDebtors.filter((row) => !kept.has(row.id))
  if (left.length > 0) await db.debtors.bulkDelete(left.map((row) => row.id))
  await db.debtors.bulkPut(changes.debtors)
  if (onDebtors) onDebtors(changes.debtors)
  else await projectAging(db, oldDebtors, changes.debtors)
  await reverseContacts(db, reversing)
  return open
}

function projectCustomer(
  changes: Changes,
  id: CustomerId,
  customer: CustomerRow | undefined,
  facts: readonly EntryFact[],
  before: readonly EntryRow[],
  process: readonly ProcessRow[],
  isCreated: boolean,
  today: Options['today'],
): readonly EntryRow[] {
  // Until the customer's own fact is here, what is said of the customer waits and does not count.
  const { rows, tooLarge } = customer ? entryRowsOf(facts, today) : { rows: waitingRowsOf(facts), tooLarge: [] }
  const byId = new Map(before.map((row) => [row.id, row]))
  for (const row of rows) if (!sameRow(row, byId.get(row.id))) changes.entries.push(row)
  const steps = processRowsOf(process, facts, today)
  changes.process.push(...steps.filter((row, i) => !sameRow(row, process[i])))

  if (!customer) {
    for (const row of rows) {
      changes.aside.push({ id: row.id, segment: segmentOf(row.id), reason: 'orphan', value: null })
    }
    return rows
  }
  if (isCreated) for (const row of before) changes.countAgain.push(row.id)
  const agreements = agreementsOf(steps, chargeParts(rows))
  for (const [currency, ofCurrency] of groupBy(rows, (row) => row.currency)) {
    if (currency === '') continue
    const asideId = debtorIdOf(id, currency)
    const debtor = tooLarge.includes(currency) ? undefined : debtorOf(customer, currency, ofCurrency, agreements, today)
    if (debtor) changes.debtors.push(debtor)
    else changes.aside.push({ id: asideId, segment: segmentOf(id), reason: 'too-large', value: null })
    changes.countAgain.push(asideId)
  }
  return rows
}

function debtorOf(
  customer: CustomerRow,
  currency: CurrencyCode,
  rows: readonly EntryRow[],
  agreements: readonly AgreementStanding[],
  today: Options['today'],
): DebtorRow | undefined {
  const open = rows.filter((row) => row.od !== undefined)
  const toCome = rows.map((row) => row.day).filter((day) => day > today)
  const turn = nextTurn(agreements, today)
  const begins = [...toCome, ...(turn === undefined ? [] : [turn])].toSorted()[0]
  return debtorRowOf(customer, currency, open, begins, today, agreements)
}

async function reverseContacts(
  db: BooksDatabase,
  reversing: ReadonlyMap<CustomerId, readonly EntryFact[]>,
): Promise<void> {
  const named = [...reversing.values()].flatMap((facts) => {
    const entries = new Set(facts.map((fact) => fact.id))
    return facts.flatMap((fact) => (fact.kind === 'reversal' && !entries.has(fact.of) ? [fact.of] : []))
  })
  if (named.length === 0) return
  const found = await db.contacts.bulkGet([...new Set(named)])
  const contacts = found.flatMap((row) => row ?? [])
  const rows = contacts.map((contact): ContactRow => {
    const { reversedBy: _before, ...rest } = contact
    const reversal = reversalOfContact(contact.fact, reversing.get(contact.customerId) ?? [])
    return reversal ? { ...rest, reversedBy: reversal.id } : rest
  })
  await db.contacts.bulkPut(rows.filter((row, i) => !sameRow(row, contacts[i])))
}
