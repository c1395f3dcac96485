import * as Y from 'yjs'
import type { SegmentId } from '../domain/ids.ts'
import { knownSegment } from '../ledger/inspectUpdate.ts'
import type { Mint } from '../ledger/mint.ts'
import type { BooksDatabase } from './database.ts'
import type { HeadRow } from './rows.ts'
import { logOf } from './segmentStore.ts'

/**
 * Looks, before a run goes on with its client in a segment, whether the log still ends where the run left it. An update
 * that came in meanwhile, by whatever tab or worker, may have gone on as this client: two stories of one client would
 * never agree, so the run takes a new one. Inside the caller's transaction. Costs nothing while nobody else writes.
 */
export async function leaveTakenClient(
  db: BooksDatabase,
  mint: Mint,
  segment: SegmentId,
  head: HeadRow | undefined,
): Promise<void> {
  const place = mint.place(segment)
  if (place === undefined || (head !== undefined && place.n === head.n)) return
  if (head === undefined || place.n === undefined || head.n < place.n) {
    // Not the books that were written to: deleted, and begun again.
    mint.drop(segment)
    return
  }
  const since = await logOf(db, segment, { after: place.n }).toArray()
  // The rest of what came was folded into the snapshot.
  const snap = since.length < head.n - place.n ? await db.snaps.get(segment) : undefined
  const { client, clock } = place
  const inLog = knownSegment(since.map((row) => row.update)).next.get(client) ?? 0
  const inSnap = snap ? (Y.decodeStateVector(snap.stateVector).get(client) ?? 0) : 0
  if (Math.max(inLog, inSnap) > clock) mint.drop(segment)
}
