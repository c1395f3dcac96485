import { segmentOf, type FactId, type SegmentId } from '../domain/ids.ts'
import { joinUpdates } from '../ledger/joinUpdates.ts'
import { itemsOf } from '../ledger/segmentContent.ts'
import { storedItems } from '../ledger/storedItem.ts'
import type { BooksDatabase } from './database.ts'
import { EMPTY_CONTENT, withNews } from './headContent.ts'
import { forgottenIds } from './forgottenIds.ts'
import { groupBy } from './groupBy.ts'
import { inLock } from './inLock.ts'
import type { HeadRow } from './rows.ts'
import { logOf, segmentsOf } from './segmentStore.ts'

/** In `local`: how far each segment was rewritten, so that it is not done again for nothing. */
const TAKEN_OUT = 'forget/taken-out'
const MAX_LOG_BYTES = 64 * 1024
const MAX_LOG_ENTRIES = 300
/** Below this a quarter of a small snapshot is not worth writing it again. */
const MIN_LOG_ENTRIES = 30

/** Takes out what was forgotten, and folds the logs that have grown too long, one after the other. @returns how many */
export async function compactDue(db: BooksDatabase): Promise<number> {
  await takeOutForgotten(db)
  let folded = 0
  for (const segment of await segmentsOf(db)) {
    const head = await db.heads.get(segment)
    if (!head || !isDue(head)) continue
    await compactSegment(db, segment)
    folded += 1
  }
  return folded
}

function isDue({ logBytes, logCount, snapBytes }: HeadRow): boolean {
  return (
    logBytes > MAX_LOG_BYTES || logCount >= MAX_LOG_ENTRIES || (logCount >= MIN_LOG_ENTRIES && logBytes * 4 > snapBytes)
  )
}

/** Folds a segment's log into its snapshot; facts and rows stay what they are. One tab at a time, where there are locks. */
export async function compactSegment(db: BooksDatabase, segment: SegmentId): Promise<void> {
  await inLock(`${db.name}/compaction`, () => foldLog(db, segment))
}

/**
 * Rewrites the segments in which words of forgotten facts still stand, in books of one device (forgottenIds). What comes
 * out of an older copy later is taken out the next time.
 */
export async function takeOutForgotten(db: BooksDatabase): Promise<void> {
  const forgotten = await forgottenIds(db)
  if (forgotten.size === 0) return
  const done = { ...((await db.local.get(TAKEN_OUT))?.value as Readonly<Record<SegmentId, string>> | undefined) }
  for (const [segment, ids] of groupBy([...forgotten], segmentOf)) {
    const head = await db.heads.get(segment)
    const state = `${head?.n} ${ids.length}`
    if (!head || done[segment] === state) continue
    await inLock(`${db.name}/compaction`, () => foldLog(db, segment, forgotten))
    done[segment] = state
    await db.local.put({ key: TAKEN_OUT, value: done })
  }
}

async function foldLog(
  db: BooksDatabase,
  segment: SegmentId,
  forgotten: ReadonlySet<FactId> = new Set(),
): Promise<void> {
  const [snap, log] = await db.transaction('r', db.snaps, db.log, async () =>
    Promise.all([db.snaps.get(segment), logOf(db, segment).toArray()]),
  )
  const last = log.at(-1) ?? (forgotten.size > 0 ? snap : undefined)
  if (!last) return
  const stored = [...(snap ? [snap.update] : []), ...log.map((row) => row.update)]
  const { update, stateVector } = joinUpdates(stored, forgotten)
  await db.transaction('rw', db.snaps, db.log, db.heads, async () => {
    const [current, head] = await Promise.all([db.snaps.get(segment), db.heads.get(segment)])
    // Another tab was faster; or something was recorded meanwhile, and the sum below would be one without it.
    if (!head || current?.n !== snap?.n || (forgotten.size > 0 && head.n !== last.n)) return
    const bytes = log.reduce((total, row) => total + row.update.length, 0)
    const known = head.digest === undefined ? {} : EMPTY_CONTENT
    // What is left of forgotten facts is not what they were: the sum over what is stored is another one.
    const content = forgotten.size === 0 ? {} : withNews(known, ownHashes(update))
    await Promise.all([
      db.snaps.put({ segment, n: last.n, update, stateVector }),
      logOf(db, segment, { last: last.n }).delete(),
      db.heads.put({
        ...head,
        ...content,
        logCount: head.logCount - log.length,
        logBytes: head.logBytes - bytes,
        snapBytes: update.length,
      }),
    ])
  })
}

function ownHashes(update: Uint8Array): readonly Uint8Array[] {
  return storedItems(itemsOf([update])).map(({ own }) => own)
}
