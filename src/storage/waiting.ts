import type { DeviceId, SegmentId } from '../domain/ids.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { readHead } from '../ledger/factHead.ts'
import type { StoredItem } from '../ledger/storedItem.ts'
import type { BooksDatabase } from './database.ts'
import type { AsideRow } from './rows.ts'
import type { SegmentNews } from './segmentNews.ts'
import { areRowsStale, noteBrought, setRowsStale } from './trustRows.ts'

/** Keeps what came in out of every total, until `settle` has looked at its author's seals. */
export async function keepWaiting(
  db: BooksDatabase,
  segment: SegmentId,
  { items, isContested }: Pick<SegmentNews, 'items' | 'isContested'>,
  self: DeviceId,
  bulk: boolean,
): Promise<void> {
  const inOwnName = items.filter(({ value }) => readHead(value)?.device === self)
  if (inOwnName.length > 0)
    await noteBrought(
      db,
      inOwnName.map((item) => item.key),
    )
  // Of two values for an id one may give way that counts already: only all facts together say.
  if (bulk || isContested) await setRowsStale(db, true)
  else if (!(await areRowsStale(db))) await db.aside.bulkPut(items.map((item) => waitingRow(segment, item)))
}

function waitingRow(segment: SegmentId, { id, value }: StoredItem): AsideRow {
  const reading = decodeFact(id, value)
  return { id, segment, reason: reading.type === 'fact' ? 'unverified' : reading.type, value }
}
