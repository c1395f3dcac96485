import { agedItems } from '../../domain/agedItems.ts'
import { agendaOf } from '../../domain/agenda.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { lastContact } from '../../domain/ladderStep.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { Position } from '../../domain/position.ts'
import { todayPlaces } from '../../domain/todayOrder.ts'
import type { BooksDatabase } from '../database.ts'
import { contactsOf, openEntriesOf, processOf } from '../ofCustomer.ts'
import type { AgendaRow } from '../processRows.ts'
import type { EntryRow } from '../rows.ts'
import { positionOf, type CustomerParts } from './positionOf.ts'
import { readProcessContext, type ProcessContext } from './processContext.ts'
import { sameRow } from './sameRow.ts'
import { coveredCharges } from './agreementsOf.ts'

export interface AgendaOptions {
  readonly today: Day
  /** Open entries of customers whose rows were just made, by customer. */
  readonly open: ReadonlyMap<CustomerId, readonly EntryRow[]>
  /** Customers of whom nothing but that is in the rows. */
  readonly isBare: (id: CustomerId) => boolean
}

/**
 * Works out what there is to do with some customers again, from their rows. Whoever has something that begins or breaks
 * by itself is worked out with the debtor row on that day (rollOver.ts).
 */
export async function projectAgenda(
  db: BooksDatabase,
  customers: ReadonlySet<CustomerId>,
  { today, open, isBare }: AgendaOptions,
): Promise<void> {
  if (customers.size === 0) return
  const ids = [...customers]
  const known = ids.filter((id) => !isBare(id))
  const [context, rows, before] = await Promise.all([
    readProcessContext(db),
    db.customers.bulkGet(ids),
    known.length === 0 ? [] : db.agenda.bulkGet(known),
  ])
  const old = new Map(before.flatMap((row) => (row ? [[row.customerId, row] as const] : [])))
  const puts: AgendaRow[] = []
  await Promise.all(
    ids.map(async (id, i) => {
      const customer = rows[i]
      if (!customer) return
      const parts = isBare(id)
        ? { customer, open: open.get(id) ?? [], covered: [], contacts: [], process: [] }
        : await readParts(db, customer, open.get(id))
      const row = agendaRowOf(parts, context, today)
      if (!row) return
      if (!sameRow(row, old.get(id))) puts.push(row)
      old.delete(id)
    }),
  )
  await db.agenda.bulkPut(puts)
  if (old.size > 0) await db.agenda.bulkDelete([...old.keys()])
}

/** What decides about one customer, out of the rows. */
export async function readParts(
  db: BooksDatabase,
  customer: CustomerParts['customer'],
  known?: readonly EntryRow[],
): Promise<CustomerParts> {
  const { id } = customer
  const [open, contacts, process] = await Promise.all([
    known ?? openEntriesOf(db, id),
    contactsOf(db, id),
    processOf(db, id),
  ])
  const named = [...new Set(coveredCharges(process))]
  const covered = named.length === 0 ? [] : (await db.entries.bulkGet(named)).flatMap((row) => row ?? [])
  return { customer, open, covered: covered.filter((row) => row.customerId === id), contacts, process }
}

function agendaRowOf(parts: CustomerParts, context: ProcessContext, today: Day): AgendaRow | undefined {
  const position = positionOf(parts, context)
  if (position.open.length === 0 && position.cheques.length === 0) return undefined
  const last = lastContact(position.contacts)
  const { tags } = parts.customer
  const owed = owedOf(position, today)
  const agenda = agendaOf(position, today)
  return {
    customerId: parts.customer.id,
    tags,
    owed,
    ...agenda,
    ...todayPlaces({ tags, owed, stretches: agenda.stretches }, today),
    ...(last === undefined ? {} : { lastContact: last }),
    asOf: today,
  }
}

function owedOf({ open, agreements }: Position, today: Day): AgendaRow['owed'] {
  const owed: Record<CurrencyCode, Record<Day, MinorUnits>> = {}
  for (const { currency, due, open: amount } of agedItems(open, agreements, today)) {
    const dues = (owed[currency] ??= {})
    dues[due] = ((dues[due] ?? 0) + amount) as MinorUnits
  }
  return owed
}
