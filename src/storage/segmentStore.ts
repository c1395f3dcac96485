import Dexie from 'dexie'
import * as Y from 'yjs'
import type { SegmentId } from '../domain/ids.ts'
import type { BooksDatabase } from './database.ts'
import { EMPTY_CONTENT, withNews } from './headContent.ts'
import type { HeadRow, LogRow } from './rows.ts'

const EMPTY_HEAD = { n: 0, logCount: 0, logBytes: 0, snapBytes: 0, ...EMPTY_CONTENT }

/**
 * Appends one update to a segment's log. Inside the caller's transaction, which serialises the tabs that write.
 * @param before the segment's head, read in this transaction
 * @param news item hashes of the values that it brings
 * @returns its number in the log
 */
export async function appendToLog(
  db: BooksDatabase,
  segment: SegmentId,
  before: HeadRow | undefined,
  update: Uint8Array,
  news: readonly Uint8Array[],
): Promise<number> {
  const head: HeadRow = before ?? { segment, ...EMPTY_HEAD }
  const n = head.n + 1
  await Promise.all([
    db.log.add({ segment, n, update }),
    db.heads.put({
      ...head,
      n,
      logCount: head.logCount + 1,
      logBytes: head.logBytes + update.length,
      ...withNews(head, news),
    }),
  ])
  return n
}

/** Stores the first update of a segment as its snapshot. @param news item hashes of the values that it brings */
export async function storeWhole(
  db: BooksDatabase,
  segment: SegmentId,
  update: Uint8Array,
  news: readonly Uint8Array[],
): Promise<void> {
  await db.snaps.put({ segment, n: 0, update, stateVector: Y.encodeStateVectorFromUpdate(update) })
  const content = withNews(EMPTY_CONTENT, news)
  await db.heads.put({ segment, ...EMPTY_HEAD, snapBytes: update.length, ...content })
}

/** The log rows of a segment after one number and up to another, in order. */
export function logOf(
  db: BooksDatabase,
  segment: SegmentId,
  { after, last = Infinity }: { readonly after?: number; readonly last?: number } = {},
): Dexie.Collection<LogRow> {
  return db.log
    .where('[segment+n]')
    .between([segment, after ?? Dexie.minKey], [segment, last], after === undefined, true)
}

/** Everything stored of a segment, as it was written. */
export async function updatesOf(db: BooksDatabase, segment: SegmentId): Promise<Uint8Array[]> {
  const [snap, log] = await Promise.all([db.snaps.get(segment), logOf(db, segment).toArray()])
  return [...(snap ? [snap.update] : []), ...log.map((row) => row.update)]
}

/** Names of all segments, oldest first. */
export async function segmentsOf(db: BooksDatabase): Promise<SegmentId[]> {
  return (await db.heads.toCollection().primaryKeys()).toSorted()
}
