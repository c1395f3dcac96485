import * as Y from 'yjs'
import { PART_BYTES, partsBeyond } from '../ledger/joinUpdates.ts'
import type { StoredSegment } from './segmentStore.ts'

/**
 * What stored updates hold beyond a state vector, as one update. In an exchange that is little of a long log: what adds
 * nothing is passed over before anything is put together.
 * @throws RangeError for what is no state vector
 */
export function differenceOf(stored: readonly Uint8Array[], stateVector: Uint8Array): Uint8Array {
  const known = readStateVector(stateVector)
  const news = stored.map((update) => Y.diffUpdate(update, stateVector)).filter(holdsSomething)
  const [only, ...others] = news
  if (only && others.length === 0) return only
  const [whole] = partsBeyond(news, known, { bytes: Infinity, values: Infinity })
  return whole as Uint8Array
}

/**
 * The same in as many updates as others take, each of which builds on those before it. To whoever has nothing, the
 * snapshot goes as it is stored: a first copy is not taken apart and put together again.
 * @throws RangeError as above
 */
export function differenceInParts({ snap, log }: StoredSegment, stateVector: Uint8Array): readonly Uint8Array[] {
  const known = readStateVector(stateVector)
  if (known.size === 0 && snap && snap.update.length <= PART_BYTES && (log.length === 0 || isLarge(snap.update))) {
    return log.length === 0 ? [snap.update] : [snap.update, ...partsBeyond(log, Y.decodeStateVector(snap.stateVector))]
  }
  const stored = [...(snap ? [snap.update] : []), ...log]
  return partsBeyond(stored.map((update) => Y.diffUpdate(update, stateVector)).filter(holdsSomething), known)
}

/** Below this, one part costs less than two. */
function isLarge({ length }: Uint8Array): boolean {
  return length > 64 * 1024
}

/** An update begins with the number of clients that it tells of. */
function holdsSomething(update: Uint8Array): boolean {
  return (update[0] ?? 0) > 0
}

function readStateVector(bytes: Uint8Array): ReadonlyMap<number, number> {
  try {
    return Y.decodeStateVector(bytes)
  } catch (cause) {
    throw new RangeError('no state vector', { cause })
  }
}
