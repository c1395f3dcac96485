import type { SegmentId } from '../domain/ids.ts'
import { joinUpdates } from '../ledger/joinUpdates.ts'
import type { BooksDatabase } from './database.ts'
import { inLock } from './inLock.ts'
import type { HeadRow } from './rows.ts'
import { logOf, segmentsOf } from './segmentStore.ts'

const MAX_LOG_BYTES = 64 * 1024
const MAX_LOG_ENTRIES = 300
/** Below this a quarter of a small snapshot is not worth writing it again. */
const MIN_LOG_ENTRIES = 30

/** Folds the logs that have grown too long, one after the other. @returns how many */
export async function compactDue(db: BooksDatabase): Promise<number> {
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

async function foldLog(db: BooksDatabase, segment: SegmentId): Promise<void> {
  const [snap, log] = await db.transaction('r', db.snaps, db.log, async () =>
    Promise.all([db.snaps.get(segment), logOf(db, segment).toArray()]),
  )
  const last = log.at(-1)
  if (!last) return
  const { update, stateVector } = joinUpdates([...(snap ? [snap.update] : []), ...log.map((row) => row.update)])
  await db.transaction('rw', db.snaps, db.log, db.heads, async () => {
    const [current, head] = await Promise.all([db.snaps.get(segment), db.heads.get(segment)])
    // Another tab was faster.
    if (!head || current?.n !== snap?.n) return
    const bytes = log.reduce((total, row) => total + row.update.length, 0)
    await Promise.all([
      db.snaps.put({ segment, n: last.n, update, stateVector }),
      logOf(db, segment, { last: last.n }).delete(),
      db.heads.put({
        ...head,
        logCount: head.logCount - log.length,
        logBytes: head.logBytes - bytes,
        snapBytes: update.length,
      }),
    ])
  })
}
