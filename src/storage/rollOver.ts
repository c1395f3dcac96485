import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { ROW_TABLES, type BooksDatabase } from './database.ts'
import { atAnotherDay } from './projection/debtorRow.ts'
import { projectCustomers } from './projection/projectCustomers.ts'

const SLICE = 1_000

/**
 * Works out again what changes by itself by this day. A due day that passed is carried in the row alone; an entry that
 * begins has its customer worked out from the facts.
 */
export async function rollOver(db: BooksDatabase, today: Day): Promise<void> {
  for (;;) {
    const more = await db.transaction('rw', [...ROW_TABLES], async () => {
      const rows = await db.debtors.where('wake').belowOrEqual(today).limit(SLICE).toArray()
      const begin = new Set<CustomerId>(
        rows.flatMap((row) => (row.begins !== undefined && row.begins <= today ? [row.customerId] : [])),
      )
      await db.debtors.bulkPut(rows.filter((row) => !begin.has(row.customerId)).map((row) => atAnotherDay(row, today)))
      await projectCustomers(db, begin, new Map(), { today, origin: 'strangers', created: new Set() })
      return rows.length === SLICE
    })
    if (!more) return
  }
}
