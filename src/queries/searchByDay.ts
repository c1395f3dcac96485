import type { Day } from '../domain/day.ts'
import type { FactId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { EntryRow } from '../storage/rows.ts'
import { isMovement, withCustomers, type FoundEntry } from './foundEntry.ts'

/** Rows that are read at a time: the search stops between two of them when something else is typed. */
const SLICE = 1_000

/**
 * Finds the movements of a day, which no index knows, from the latest written down back: a slice at a time, so that it can
 * be left, and what was found is told as it comes.
 * @param goesOn asked before each slice
 * @param onFound is told all that was found so far
 */
export async function searchByDay(
  db: BooksDatabase,
  day: Day,
  limit: number,
  goesOn: () => boolean,
  onFound: (found: readonly FoundEntry[]) => void,
): Promise<void> {
  let found: readonly FoundEntry[] = []
  for await (const rows of slices(db, goesOn)) {
    const fits = rows.filter((row) => row.day === day && isMovement(row)).slice(0, limit - found.length)
    if (fits.length === 0) continue
    found = [...found, ...(await withCustomers(db, fits))]
    onFound(found)
    if (found.length >= limit) return
  }
}

/** Rows by their ids, the last first, as long as `goesOn`. */
async function* slices(db: BooksDatabase, goesOn: () => boolean): AsyncGenerator<readonly EntryRow[]> {
  let below = '\uffff' as FactId
  while (goesOn()) {
    const rows = await db.entries.where('id').below(below).reverse().limit(SLICE).toArray()
    if (rows.length > 0 && goesOn()) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < SLICE) return
    below = last.id
  }
}
