import Dexie from 'dexie'
import * as Y from 'yjs'
import type { SegmentId } from '../domain/ids.ts'
import { knownSegment } from '../ledger/inspectUpdate.ts'
import type { BooksDatabase } from './database.ts'
import { EMPTY_CONTENT, withNews } from './headContent.ts'
import type { HeadRow, LogRow, SnapRow } from './rows.ts'

const EMPTY_HEAD = { n: 0, logCount: 0, logBytes: 0, snapBytes: 0, ...EMPTY_CONTENT }

/**
 * Appends one update to a segment's log. Inside the caller's transaction, which serialises the tabs that write.
 * @param before the segment's head, read in this transaction
 * @param stateVector how far the clients go that it tells of
 * @param news item hashes of the values that it brings
 * @returns its number in the log
 */
export async function appendToLog(
  db: BooksDatabase,
  segment: SegmentId,
  before: HeadRow | undefined,
  update: Uint8Array,
  stateVector: Uint8Array,
  news: readonly Uint8Array[],
): Promise<number> {
  const head: HeadRow = before ?? { segment, ...EMPTY_HEAD }
  const n = head.n + 1
  await Promise.all([
    db.log.add({ segment, n, update, stateVector }),
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

/** The first update of a segment. */
export interface WholeSegment {
  readonly segment: SegmentId
  readonly update: Uint8Array
  /** How far the clients go that it tells of. */
  readonly stateVector: Uint8Array
  /** Item hashes of the values that it brings. */
  readonly hashes: readonly Uint8Array[]
}

/** Stores first updates of segments as their snapshots. */
export async function storeWhole(db: BooksDatabase, segments: readonly WholeSegment[]): Promise<void> {
  if (segments.length === 0) return
  await Promise.all([
    db.snaps.bulkPut(segments.map(({ segment, update, stateVector }) => ({ segment, n: 0, update, stateVector }))),
    db.heads.bulkPut(
      segments.map(({ segment, update, hashes }) => ({
        segment,
        ...EMPTY_HEAD,
        snapBytes: update.length,
        ...withNews(EMPTY_CONTENT, hashes),
      })),
    ),
  ])
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

/** A segment as it is stored: its snapshot, and what came after it, in order. */
export interface StoredSegment {
  readonly snap: SnapRow | undefined
  readonly log: readonly Uint8Array[]
}

/** @returns the snapshot and the log of a segment, as they were written */
export async function storedSegment(db: BooksDatabase, segment: SegmentId): Promise<StoredSegment> {
  const [snap, log] = await Promise.all([db.snaps.get(segment), logOf(db, segment).toArray()])
  return { snap, log: log.map((row) => row.update) }
}

/** Everything stored of a segment, as it was written. */
export async function updatesOf(db: BooksDatabase, segment: SegmentId): Promise<Uint8Array[]> {
  const { snap, log } = await storedSegment(db, segment)
  return [...(snap ? [snap.update] : []), ...log]
}

/** Names of all segments, oldest first. */
export async function segmentsOf(db: BooksDatabase): Promise<SegmentId[]> {
  return (await db.heads.toCollection().primaryKeys()).toSorted()
}

/** How far a segment goes, without reading what is in it. An empty document's for one that is not here. */
export async function vectorOf(db: BooksDatabase, segment: SegmentId): Promise<Uint8Array> {
  const [snap, log] = await Promise.all([db.snaps.get(segment), logOf(db, segment).toArray()])
  const next = new Map(snap && Y.decodeStateVector(snap.stateVector))
  for (const { stateVector, update } of log) {
    // Yjs counts only from zero what an update tells of, and a later one of a run does not begin there.
    const told = stateVector ? Y.decodeStateVector(stateVector) : knownSegment([update]).next
    for (const [client, clock] of told) next.set(client, Math.max(next.get(client) ?? 0, clock))
  }
  return Y.encodeStateVector(next)
}
