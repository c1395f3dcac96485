import * as Y from 'yjs'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { updateRefused } from '../domain/updateRefusal.ts'
import { readHead } from '../ledger/factHead.ts'
import type { MergeReport } from '../ledger/ledger.ts'
import { retold } from '../ledger/retold.ts'
import { withDeletes } from '../ledger/withDeletes.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { afterRemote, readDevice } from './deviceRow.ts'
import { noteClocks } from './clockOff.ts'
import type { KeeperParts } from './keeperParts.ts'
import { project } from './projection/project.ts'
import { rebuild } from './rebuild.ts'
import { keepWaiting } from './waiting.ts'
import { segmentNews, type May, type SegmentNews } from './segmentNews.ts'
import { appendToLog, storeWhole, updatesOf } from './segmentStore.ts'
import { putTrustRow, readTrustRow } from './trustRows.ts'

/** Where devices vouch for facts, more segments than a device has months and imports would be an attack. */
const MOST_SEGMENTS = 2_000
/** Devices tell each other no more than 4,000: whoever is brought to hold more could never meet anybody again. */
const MOST_OPENED = 3_000

/** Looks at what an update out of a backup would bring, writing nothing. @throws RangeError when it is not a clean update */
export async function inspectSegment(
  db: BooksDatabase,
  segment: SegmentId,
  update: Uint8Array,
  today: Day,
): Promise<MergeReport> {
  return db.transaction('r', db.snaps, db.log, db.heads, db.local, async () => {
    const stored = await updatesOf(db, segment)
    return segmentNews(segment, update, stored, today, { ...(await allowed(db)), beLarge: true }).report
  })
}

/**
 * Merges a segment's update: what is new is stored, what is known stays as it is. In books of one device it counts at
 * once; where there is a list of devices, it waits until its author's seals are checked.
 * @param options.bulk rows are made later, all at once
 * @param options.beLarge as months are in a backup
 * @throws RangeError when it is not a clean update: nothing of it is kept
 */
export async function mergeSegment(
  { relaxed: db, clock, today, random }: Pick<KeeperParts, 'relaxed' | 'clock' | 'today' | 'random'>,
  segment: SegmentId,
  update: Uint8Array,
  { bulk = false, beLarge = false }: { readonly bulk?: boolean; readonly beLarge?: boolean } = {},
): Promise<MergeReport> {
  return db.transaction('rw', ALL_TABLES, async () => {
    const stored = await updatesOf(db, segment)
    const news = segmentNews(segment, update, stored, today(), { ...(await allowed(db)), beLarge }, !bulk)
    if (news.isTooFar || !news.hasNews) return news.report
    if (stored.length === 0 && (await isOpenedInVain(db, segment))) throw updateRefused('too many months')
    await store(db, segment, update, stored.length === 0, news)

    const heads = news.items.flatMap(({ value }) => readHead(value) ?? [])
    const isTrusting = (await readTrustRow(db, 'sync/trust')) !== undefined
    const device = await readDevice(db, random)
    await db.device.put(afterRemote(device, heads, clock.now(), isTrusting))
    await noteClocks(db, heads, clock.now())
    if (isTrusting) {
      await keepWaiting(db, segment, news, device.device, bulk)
    } else if (bulk) {
      await putTrustRow(db, 'sync/stale', true)
    } else if (news.isContested) {
      // One of two values for an id gave way, perhaps the one that the rows were made from.
      await rebuild(db, today())
    } else {
      await db.aside.bulkPut(news.aside)
      await project(db, news.facts, { today: today(), origin: 'strangers' })
    }
    return news.report
  })
}

/** Where seals say what counts. */
async function allowed(db: BooksDatabase): Promise<May> {
  const isTrusting = (await readTrustRow(db, 'sync/trust')) !== undefined
  // A device whose clock was once ahead goes on counting from there: without that part nothing after it could be proven.
  return { beFar: isTrusting && (await db.heads.count()) < MOST_SEGMENTS, tellOther: isTrusting }
}

/** Daily work is never kept out: of its segments there are twelve a year. */
async function isOpenedInVain(db: BooksDatabase, segment: SegmentId): Promise<boolean> {
  return !segment.endsWith('00') && (await db.heads.count()) >= MOST_OPENED
}

async function store(
  db: BooksDatabase,
  segment: SegmentId,
  update: Uint8Array,
  isFirst: boolean,
  { known, items, stateVector, tellsOther, hasDeletes }: SegmentNews,
): Promise<void> {
  const hashes = items.map((item) => item.own)
  if (isFirst && !hasDeletes) return storeWhole(db, segment, update, stateVector, hashes)
  const difference = Y.diffUpdate(update, Y.encodeStateVector(new Map(known.next)))
  const clean = hasDeletes ? withDeletes(difference, []) : difference
  if (isFirst) return storeWhole(db, segment, clean, stateVector, hashes)
  const head = await db.heads.get(segment)
  if (!tellsOther) return void (await appendToLog(db, segment, head, clean, stateVector, hashes))
  const rest = retold(segment, items)
  await appendToLog(db, segment, head, rest, Y.encodeStateVectorFromUpdate(rest), hashes)
}
