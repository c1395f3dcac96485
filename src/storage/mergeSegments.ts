import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { updateRefused } from '../domain/updateRefusal.ts'
import type { MergeReport } from '../ledger/ledger.ts'
import type { Merged, SegmentUpdate } from '../ledger/replica.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { readDevice } from './deviceRow.ts'
import { keepNews, type StoredNews } from './keepNews.ts'
import type { KeeperParts } from './keeperParts.ts'
import { segmentNews, type May, type SegmentNews } from './segmentNews.ts'
import { updatesOf } from './segmentStore.ts'
import { readTrustRow } from './trustRows.ts'

/** Where devices vouch for facts, more segments than a device has months and imports would be an attack. */
const MOST_SEGMENTS = 2_000
/** Devices tell each other no more than 4,000: whoever is brought to hold more could never meet anybody again. */
const MOST_OPENED = 3_000

interface How {
  /** Rows are made later, all at once. */
  readonly bulk?: boolean
  /** As months are in a backup. */
  readonly beLarge?: boolean
}

/** Looks at what an update out of a backup would bring, writing nothing. @throws RangeError when it is not a clean update */
export async function inspectSegment(
  db: BooksDatabase,
  segment: SegmentId,
  update: Uint8Array,
  today: Day,
): Promise<MergeReport> {
  return db.transaction('r', db.snaps, db.log, db.heads, db.local, async () => {
    const stored = await updatesOf(db, segment)
    const isTrusting = (await readTrustRow(db, 'sync/trust')) !== undefined
    const may = { ...allowed(isTrusting, await db.heads.count()), beLarge: true }
    return segmentNews(segment, update, stored, today, may).report
  })
}

/**
 * Merges updates of different segments in one transaction: what is new is stored, what is known stays as it is, and an
 * update that is not clean is refused by itself. In books of one device the news count at once; where there is a list of
 * devices, they wait until their authors' seals are checked.
 * @returns what became of each, in order
 */
export async function mergeSegments(
  parts: Pick<KeeperParts, 'relaxed' | 'clock' | 'today' | 'random'>,
  updates: readonly SegmentUpdate[],
  { bulk = false, beLarge = false }: How = {},
): Promise<readonly Merged[]> {
  const { relaxed: db, random, today } = parts
  return db.transaction('rw', ALL_TABLES, async () => {
    const [trust, count, device, heads] = await Promise.all([
      readTrustRow(db, 'sync/trust'),
      db.heads.count(),
      readDevice(db, random),
      db.heads.bulkGet(updates.map(({ segment }) => segment)),
    ])
    const stored = await Promise.all(
      updates.map(({ segment }, i) => (heads[i] ? updatesOf(db, segment) : Promise.resolve([]))),
    )
    const isTrusting = trust !== undefined
    const news: StoredNews[] = []
    let opened = count
    const merged = updates.map(({ segment, update }, i): Merged => {
      const before = stored[i] ?? []
      const isFirst = before.length === 0
      try {
        const may = { ...allowed(isTrusting, opened), beLarge }
        const brought = segmentNews(segment, update, before, today(), may, !bulk)
        if (!brings(brought)) return { type: 'merged', report: brought.report }
        if (isFirst) opened = openedWith(segment, opened)
        news.push({ ...brought, segment, update, head: heads[i], isFirst })
        return { type: 'merged', report: brought.report }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        return { type: 'refused', message: error.message }
      }
    })
    if (news.length > 0) await keepNews(parts, news, { device, isTrusting, bulk })
    return merged
  })
}

/** Merges one. @throws RangeError when it is not a clean update: nothing of it is kept */
export async function mergeSegment(
  parts: Parameters<typeof mergeSegments>[0],
  update: SegmentUpdate,
  how?: How,
): Promise<MergeReport> {
  const [merged] = await mergeSegments(parts, [update], how)
  return reportOf(merged)
}

/** @throws RangeError of an update that was refused */
export function reportOf(merged: Merged | undefined): MergeReport {
  if (merged?.type !== 'merged') throw new RangeError(merged?.message)
  return merged.report
}

function brings({ isTooFar, hasNews }: SegmentNews): boolean {
  return !isTooFar && hasNews
}

/** Where seals say what counts. @param opened how many segments there are */
function allowed(isTrusting: boolean, opened: number): May {
  // A device whose clock was once ahead goes on counting from there: without that part nothing after it could be proven.
  return { beFar: isTrusting && opened < MOST_SEGMENTS, tellOther: isTrusting }
}

/** Daily work is never kept out: of its segments there are twelve a year. @throws RangeError for one too many */
function openedWith(segment: SegmentId, opened: number): number {
  if (!segment.endsWith('00') && opened >= MOST_OPENED) throw updateRefused('too many months')
  return opened + 1
}
