import Dexie from 'dexie'
import { addDays, type Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { todayPlaces } from '../domain/todayOrder.ts'
import { ROW_TABLES, type BooksDatabase } from './database.ts'
import { atAnotherDay } from './projection/debtorRow.ts'
import { projectAgenda } from './projection/projectAgenda.ts'
import { projectCustomers } from './projection/projectCustomers.ts'
import type { DebtorRow } from './rows.ts'

const SLICE = 1_000

/**
 * Works out again what changes by itself by this day. A due day that passed is carried in the row alone; an entry that
 * begins has its customer worked out from the facts.
 */
export async function rollOver(db: BooksDatabase, today: Day): Promise<void> {
  await inSlices(db, today, async () => {
    const rows = await db.debtors.where('wake').belowOrEqual(today).limit(SLICE).toArray()
    return { rows, again: rows.filter((row) => row.begins !== undefined && row.begins <= today) }
  })
  // A clock that was ahead, or a flight to the west: rows of a day that has not come yet go back to this one.
  await inSlices(db, today, async () => {
    const rows = await db.debtors.where('asOf').above(today).limit(SLICE).toArray()
    const hasChanged = await Promise.all(
      rows.map(async ({ customerId: id }) => (await hasEntryAfter(db, id, today)) || hasAgreement(db, id)),
    )
    return { rows, again: rows.filter((_, i) => hasChanged[i]) }
  })
  await db.transaction('rw', [...ROW_TABLES], async () => {
    const [woken, ahead] = await Promise.all([
      db.agenda.where('wake').belowOrEqual(today).primaryKeys(),
      db.agenda.where('asOf').above(today).primaryKeys(),
    ])
    await projectAgenda(db, new Set([...woken, ...ahead]), { today, open: new Map(), isBare: () => false })
  })
  await placeAgain(db, today)
}

/** Debts grow older, and what may be said may be said at last: the order of Hoy changes, with nothing else in the rows. */
async function placeAgain(db: BooksDatabase, today: Day): Promise<void> {
  let placed = SLICE
  while (placed === SLICE) {
    placed = await db.transaction('rw', [db.agenda], async () => {
      const rows = await db.agenda.where('turn').belowOrEqual(today).limit(SLICE).toArray()
      await db.agenda.bulkPut(
        rows.map(({ turn: _turn, ...row }) => ({ ...row, ...todayPlaces(row, today), asOf: today })),
      )
      return rows.length
    })
  }
}

const NOBODY: ReadonlySet<CustomerId> = new Set<CustomerId>([])

interface Slice {
  readonly rows: readonly DebtorRow[]
  /** Those whose customer is worked out from the facts. */
  readonly again: readonly DebtorRow[]
}

async function inSlices(db: BooksDatabase, today: Day, read: () => Promise<Slice>): Promise<void> {
  for (;;) {
    const more = await db.transaction('rw', [...ROW_TABLES], async () => {
      const { rows, again } = await read()
      const customers = new Set<CustomerId>(again.map((row) => row.customerId))
      const carried = rows.filter((row) => !customers.has(row.customerId))
      await db.debtors.bulkPut(carried.map((row) => atAnotherDay(row, today)))
      const open = await projectCustomers(db, customers, new Map(), {
        today,
        origin: 'strangers',
        created: new Set(),
        stepping: NOBODY,
      })
      await projectAgenda(db, customers, { today, open, isBare: () => false })
      return rows.length === SLICE
    })
    if (!more) return
  }
}

async function hasEntryAfter(db: BooksDatabase, customer: CustomerId, day: Day): Promise<boolean> {
  const after = db.entries.where('[customerId+day+at]').between([customer, addDays(day, 1)], [customer, Dexie.maxKey])
  return (await after.limit(1).count()) > 0
}

async function hasAgreement(db: BooksDatabase, customer: CustomerId): Promise<boolean> {
  return (await db.process.where('agreementOf').equals(customer).limit(1).count()) > 0
}
