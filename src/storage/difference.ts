import * as Y from 'yjs'
import { joined } from './segmentStore.ts'

/** Beyond this many parts, putting everything together is quicker than putting the parts together. */
const MOST_PARTS = 30

/**
 * What stored updates hold beyond a state vector, as one update. In an exchange that is little of a long log: what adds
 * nothing is passed over before anything is put together.
 * @throws RangeError for what is no state vector
 */
export function differenceOf(stored: readonly Uint8Array[], stateVector: Uint8Array): Uint8Array {
  checkStateVector(stateVector)
  const parts = stored.map((update) => Y.diffUpdate(update, stateVector)).filter(holdsSomething)
  const [only, ...others] = parts
  if (!only) return Y.encodeStateAsUpdate(new Y.Doc())
  if (others.length === 0) return only
  return parts.length <= MOST_PARTS ? Y.mergeUpdates(parts) : Y.diffUpdate(joined(stored).update, stateVector)
}

/** An update begins with the number of clients that it tells of. */
function holdsSomething(update: Uint8Array): boolean {
  return (update[0] ?? 0) > 0
}

function checkStateVector(bytes: Uint8Array): void {
  try {
    Y.decodeStateVector(bytes)
  } catch (cause) {
    throw new RangeError('no state vector', { cause })
  }
}
