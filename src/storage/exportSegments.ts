import { segmentOf, type SegmentId } from '../domain/ids.ts'
import { joinUpdates } from '../ledger/joinUpdates.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import type { BooksDatabase } from './database.ts'
import { forgottenIds } from './forgottenIds.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import { segmentsOf, updatesOf } from './segmentStore.ts'

/** Every segment as one update, one in memory at a time, without words that were forgotten (forgottenIds). @throws NotSavedError when the books cannot be read */
export async function* exportSegments(
  db: BooksDatabase,
  onProgress?: (progress: ImportProgress) => void,
): AsyncGenerator<{ readonly segment: SegmentId; readonly update: Uint8Array }> {
  const [segments, forgotten] = await notSavedUnlessWritten(() => Promise.all([segmentsOf(db), forgottenIds(db)]))
  const rewritten = new Set([...forgotten].map(segmentOf))
  for (const [i, segment] of segments.entries()) {
    const updates = await notSavedUnlessWritten(() =>
      db.transaction('r', db.snaps, db.log, async () => updatesOf(db, segment)),
    )
    const [only, ...others] = updates
    const isWhole = others.length === 0 && !rewritten.has(segment)
    if (only) yield { segment, update: isWhole ? only : joinUpdates(updates, forgotten).update }
    onProgress?.({ done: i + 1, total: segments.length })
  }
}
