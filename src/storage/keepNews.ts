import * as Y from 'yjs'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { readHead } from '../ledger/factHead.ts'
import { retold } from '../ledger/retold.ts'
import { withDeletes } from '../ledger/withDeletes.ts'
import { noteClocks } from './clockOff.ts'
import type { BooksDatabase } from './database.ts'
import { afterRemote } from './deviceRow.ts'
import type { KeeperParts } from './keeperParts.ts'
import { project } from './projection/project.ts'
import { rebuild } from './rebuild.ts'
import type { DeviceRow, HeadRow } from './rows.ts'
import type { SegmentNews } from './segmentNews.ts'
import { appendToLog, storeWhole, type WholeSegment } from './segmentStore.ts'
import { putTrustRow } from './trustRows.ts'
import { keepWaiting } from './waiting.ts'

/** What an update brings that is not stored yet, and what is stored of its segment. */
export interface StoredNews extends SegmentNews {
  readonly segment: SegmentId
  readonly update: Uint8Array
  readonly head: HeadRow | undefined
  /** Nothing is stored of the segment. */
  readonly isFirst: boolean
}

interface Where {
  /** This installation, as it was read in this transaction. */
  readonly device: DeviceRow
  /** There is a list of devices. */
  readonly isTrusting: boolean
  /** Rows are made later, all at once. */
  readonly bulk: boolean
}

/** Stores what is new of different segments, inside the caller's transaction, and lets it count, or wait. */
export async function keepNews(
  { relaxed: db, clock, today }: Pick<KeeperParts, 'relaxed' | 'clock' | 'today'>,
  news: readonly StoredNews[],
  { device, isTrusting, bulk }: Where,
): Promise<void> {
  const heads = news.flatMap(({ items }) => items.flatMap(({ value }) => readHead(value) ?? []))
  await store(db, news)
  await db.device.put(afterRemote(device, heads, clock.now(), isTrusting))
  await noteClocks(db, heads, clock.now())
  if (isTrusting) return keepWaiting(db, news, device.device, bulk)
  if (bulk) return putTrustRow(db, 'sync/stale', true)
  return letCount(db, news, today())
}

/** In books of one device. */
async function letCount(db: BooksDatabase, news: readonly StoredNews[], today: Day): Promise<void> {
  // One of two values for an id gave way, perhaps the one that the rows were made from.
  if (news.some(({ isContested }) => isContested)) return void (await rebuild(db, today))
  await db.aside.bulkPut(news.flatMap(({ aside }) => aside))
  await project(
    db,
    news.flatMap(({ facts }) => facts),
    { today, origin: 'strangers' },
  )
}

async function store(db: BooksDatabase, news: readonly StoredNews[]): Promise<void> {
  const whole: WholeSegment[] = []
  for (const { segment, update, head, isFirst, known, items, stateVector, tellsOther, hasDeletes } of news) {
    const hashes = items.map((item) => item.own)
    const clean = isFirst && !hasDeletes ? update : differenceOf(update, known.next, hasDeletes)
    if (isFirst) whole.push({ segment, update: clean, stateVector, hashes })
    else if (!tellsOther) await appendToLog(db, segment, head, clean, stateVector, hashes)
    else {
      const rest = retold(segment, items)
      await appendToLog(db, segment, head, rest, Y.encodeStateVectorFromUpdate(rest), hashes)
    }
  }
  await storeWhole(db, whole)
}

function differenceOf(update: Uint8Array, known: ReadonlyMap<number, number>, hasDeletes: boolean): Uint8Array {
  const difference = Y.diffUpdate(update, Y.encodeStateVector(new Map(known)))
  return hasDeletes ? withDeletes(difference, []) : difference
}
