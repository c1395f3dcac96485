import Dexie from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, earlierOf, type Day } from '../domain/day.ts'
import type { Channel } from '../domain/fact.ts'
import type { CustomerId, FactId, Hlc } from '../domain/ids.ts'
import type { LadderHold } from '../domain/ladderStep.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import { stretchOn } from '../domain/stretch.ts'
import { billingThisWeek, BILLS_BACK, type Bill, type Billing, type CreditSale } from '../domain/weeklyBilling.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { groupBy } from '../storage/groupBy.ts'
import type { AgendaRow } from '../storage/processRows.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

interface OpenSale extends CreditSale {
  readonly currency: CurrencyCode
  readonly open: MinorUnits
}

export interface BillingAmount {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
}

export type BillingLine = Exclude<Billing<CreditSale>, { readonly type: 'done' | 'none' }> & {
  readonly customer: CustomerId
  readonly name: string
  /** What was sold on credit and not billed; where there is none, all that is owed. Never empty. */
  readonly amounts: readonly BillingAmount[]
}

export interface WeeklyBilling {
  /** From today on, each day once. */
  readonly days: readonly { readonly on: Day; readonly lines: readonly BillingLine[] }[]
  /** Whose turn was in an earlier week, longest ago first. */
  readonly left: readonly BillingLine[]
  /** Number of customers who owe and were billed this week. */
  readonly done: number
}

/** With whom the business does not speak of money, or no longer itself. */
const NOT_BILLED: readonly LadderHold[] = ['no-contact', 'insolvent', 'deceased', 'agency', 'court', 'written-off']
/** Ways that leave the customer something to read. */
const WRITTEN: readonly Channel[] = ['whatsapp', 'email', 'sms', 'share', 'copy', 'letter']

/** Whom to bill this week, by day. */
export function useWeeklyBilling(): WeeklyBilling | undefined {
  return useRows(readWeeklyBilling, [])
}

/**
 * As `useWeeklyBilling`, once. Reads one row of everybody who owes and what is open, and of those who may be billed
 * their entries and contacts of the last weeks.
 */
export function readWeeklyBilling(db: BooksDatabase, today: Day): Promise<WeeklyBilling> {
  return db.transaction('r', [db.agenda, db.customers, db.entries, db.contacts], async () => {
    const owing = (await db.agenda.toArray()).filter((row) => isBillable(row, today))
    const [customers, sales] = await Promise.all([
      db.customers.bulkGet(owing.map(({ customerId }) => customerId)),
      readOpenSales(db),
    ])
    const found = await Promise.all(
      owing.map((row, i) => billingOf(db, row, customers[i], sales.get(row.customerId) ?? [], today)),
    )
    return inOrder(found.flatMap((one) => one ?? []))
  })
}

type Found = BillingLine | 'done'

function isBillable({ owed, stretches }: AgendaRow, today: Day): boolean {
  const idle = stretchOn(stretches, today)?.idle
  return Object.keys(owed).length > 0 && !(idle?.type === 'hold' && NOT_BILLED.includes(idle.hold))
}

/** What is open of credit sales, by customer: the sparse index holds what is open, and nothing else. */
async function readOpenSales(db: BooksDatabase): Promise<ReadonlyMap<CustomerId, readonly OpenSale[]>> {
  const open = await db.entries.orderBy('[customerId+od]').toArray()
  const sales = open.flatMap(({ id, customerId, currency, at, fact, instalments }) =>
    fact.kind === 'charge' && fact.chargeKind === 'fiado' && instalments
      ? [{ customerId, id, issued: fact.issued, at, currency, open: sum(instalments.map((part) => part.open)) }]
      : [],
  )
  return groupBy(sales, ({ customerId }) => customerId)
}

async function billingOf(
  db: BooksDatabase,
  row: AgendaRow,
  customer: CustomerRow | undefined,
  sales: readonly OpenSale[],
  today: Day,
): Promise<Found | undefined> {
  const reviewDays = customer?.profile.reviewDays ?? []
  if (!customer || customer.profile.archived || (sales.length === 0 && reviewDays.length === 0)) return undefined
  const since = sales.reduce((first, { issued }) => earlierOf(first, issued), addDays(today, -BILLS_BACK))
  const bills = await readBills(db, row, since)
  const billing = billingThisWeek({ customer: customer.id, reviewDays, sales, bills, today })
  if (billing.type === 'none') return undefined
  if (billing.type === 'done') return 'done'
  const unbilled = billing.unbilled.map(({ currency, open }) => ({ currency, amount: open }))
  const amounts = byCurrency(unbilled.length > 0 ? unbilled : owedOf(row))
  return { ...billing, customer: customer.id, name: customer.person.name, amounts }
}

/** Invoices written and messages confirmed from a day on. */
async function readBills(db: BooksDatabase, row: AgendaRow, since: Day): Promise<Bill[]> {
  const id = row.customerId
  const told = row.lastContact !== undefined && row.lastContact >= since
  const [entries, contacts] = await Promise.all([
    db.entries
      .where('[customerId+day+at]')
      .between([id, since, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey])
      .toArray(),
    told
      ? db.contacts.where('[customerId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
      : Promise.resolve([]),
  ])
  const invoices = entries.filter(
    ({ fact, reversedBy }) => fact.kind === 'charge' && fact.chargeKind === 'invoice' && reversedBy === undefined,
  )
  const messages = contacts.filter(
    ({ on, fact, reversedBy }) => on >= since && WRITTEN.includes(fact.channel) && reversedBy === undefined,
  )
  return [
    ...invoices.map(({ day, at }): { on: Day; at: Hlc } => ({ on: day, at })),
    ...messages.map(({ on, at, fact }): { on: Day; at: Hlc; charges: readonly FactId[] } => ({
      on,
      at,
      charges: fact.charges,
    })),
  ]
}

function owedOf({ owed }: AgendaRow): BillingAmount[] {
  return Object.entries(owed).map(([currency, dues]) => ({
    currency: currency as CurrencyCode,
    amount: sum(Object.values(dues)),
  }))
}

function byCurrency(amounts: readonly BillingAmount[]): BillingAmount[] {
  return [...groupBy(amounts, ({ currency }) => currency)].map(([currency, all]) => ({
    currency,
    amount: sum(all.map(({ amount }) => amount)),
  }))
}

function inOrder(found: readonly Found[]): WeeklyBilling {
  const lines = found
    .filter((one) => one !== 'done')
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.customer < b.customer ? -1 : 1))
  const days = groupBy(
    lines.flatMap((line) => (line.type === 'due' ? [line] : [])),
    ({ on }) => on,
  )
  return {
    days: [...days].map(([on, all]) => ({ on, lines: all })).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    left: lines
      .flatMap((line) => (line.type === 'left' ? [line] : []))
      .toSorted((a, b) => (a.turn === b.turn ? 0 : a.turn < b.turn ? -1 : 1)),
    done: found.length - lines.length,
  }
}
