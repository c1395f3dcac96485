import * as Y from 'yjs'
import type { SegmentId } from '../domain/ids.ts'
import type { EncodedFact } from './factCodec.ts'

/** Name of the only shared type of a segment: a Y.Map of positional arrays by fact id. */
export const ROOT = 'f'

/**
 * Write-only documents, one for each segment, new for each run of the app. They mint updates without loading anything:
 * every fact is a new key, so any device may merge them in any order. A client id is never stored and never reused.
 */
export interface Mint {
  /** @returns one Yjs update (v1) that holds the facts, all of the same segment */
  readonly update: (segment: SegmentId, facts: readonly EncodedFact[]) => Uint8Array
  /** The update was not stored: its clock numbers must not be used up, so the document goes. */
  readonly drop: (segment?: SegmentId) => void
  /** True when one of the clients is this run's own, in this segment. */
  readonly owns: (segment: SegmentId, clients: Iterable<number>) => boolean
}

/** Write-only documents for one run of the app: one a segment, never loaded, their client ids never kept. */
export function createMint(): Mint {
  const docs = new Map<SegmentId, Y.Doc>()
  return {
    update(segment, facts) {
      const doc = docs.get(segment) ?? new Y.Doc({ gc: false })
      docs.set(segment, doc)
      const updates: Uint8Array[] = []
      const take = (update: Uint8Array): void => void updates.push(update)
      doc.on('update', take)
      doc.transact(() => {
        const map = doc.getMap(ROOT)
        for (const { fact, tuple } of facts) map.set(fact.id, tuple)
      })
      doc.off('update', take)
      const [update] = updates
      if (!update) throw new Error('no facts to mint')
      return update
    },
    drop(segment) {
      if (segment === undefined) docs.clear()
      else docs.delete(segment)
    },
    owns(segment, clients) {
      const own = docs.get(segment)?.clientID
      return own !== undefined && [...clients].includes(own)
    },
  }
}
