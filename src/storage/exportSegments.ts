import type { SegmentId } from '../domain/ids.ts'
import { joinUpdates } from '../ledger/joinUpdates.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import type { BooksDatabase } from './database.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import { segmentsOf, updatesOf } from './segmentStore.ts'

/** Every segment as one update, one in memory at a time. @throws NotSavedError when the books cannot be read */
export async function* exportSegments(
  db: BooksDatabase,
  onProgress?: (progress: ImportProgress) => void,
): AsyncGenerator<{ readonly segment: SegmentId; readonly update: Uint8Array }> {
  const segments = await notSavedUnlessWritten(() => segmentsOf(db))
  for (const [i, segment] of segments.entries()) {
    const updates = await notSavedUnlessWritten(() =>
      db.transaction('r', db.snaps, db.log, async () => updatesOf(db, segment)),
    )
    const [only, ...others] = updates
    if (only) yield { segment, update: others.length === 0 ? only : joinUpdates(updates).update }
    onProgress?.({ done: i + 1, total: segments.length })
  }
}
