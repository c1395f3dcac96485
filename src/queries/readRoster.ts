import type { BooksDatabase } from '../storage/database.ts'
import type { RosterRow } from '../storage/rows.ts'

/** The list of devices as the facts have it, the founder first; `undefined` while the books are those of one device. */
export async function readRoster(db: BooksDatabase): Promise<RosterRow['devices'] | undefined> {
  // Beside the business's own row, under an id of its own.
  const row: unknown = await db.business.get('roster' as 'business')
  return (row as RosterRow | undefined)?.devices
}
