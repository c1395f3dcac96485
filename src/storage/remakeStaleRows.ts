import type { Day } from '../domain/day.ts'
import { ROWS_STALE, type BooksDatabase } from './database.ts'
import { rebuild } from './rebuild.ts'

/**
 * Makes the rows of books that an older schema kept, once. Where signatures have to be looked at first, the next
 * `settle` does it.
 */
export async function remakeStaleRows(db: BooksDatabase, today: Day): Promise<void> {
  if ((await db.local.get(ROWS_STALE)) !== undefined) await rebuild(db, today)
}
