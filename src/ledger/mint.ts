import * as Y from 'yjs'
import type { SegmentId } from '../domain/ids.ts'
import type { EncodedFact } from './factCodec.ts'

/** Name of the only shared type of a segment: a Y.Map of positional arrays by fact id. */
export const ROOT = 'f'

/** Where a run's own client stands in a segment. */
export interface MintPlace {
  readonly client: number
  /** Its clock number that comes next. */
  readonly clock: number
  /** Number in the log of the last update that was stored; `undefined` before the first. */
  readonly n: number | undefined
}

/**
 * Write-only documents, one for each segment, new for each run of the app. They mint updates without loading anything:
 * every fact is a new key, so any device may merge them in any order. A client id is never stored and never reused.
 */
export interface Mint {
  /** @returns one Yjs update (v1) that holds the facts, all of the same segment */
  readonly update: (segment: SegmentId, facts: readonly EncodedFact[]) => Uint8Array
  /** The update is in the log, under this number. */
  readonly stored: (segment: SegmentId, n: number) => void
  readonly place: (segment: SegmentId) => MintPlace | undefined
  /** How far what was minted for the segment goes. @throws when nothing was */
  readonly stateVector: (segment: SegmentId) => Uint8Array
  /** The update was not stored, or somebody else goes on as its client: the document goes, and with it its client id. */
  readonly drop: (segment?: SegmentId) => void
}

interface Minting {
  readonly doc: Y.Doc
  n: number | undefined
}

/** Write-only documents for one run of the app: one a segment, never loaded, their client ids never kept. */
export function createMint(): Mint {
  const docs = new Map<SegmentId, Minting>()
  return {
    update(segment, facts) {
      const { doc } = docs.get(segment) ?? { doc: new Y.Doc({ gc: false }) }
      if (!docs.has(segment)) docs.set(segment, { doc, n: undefined })
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
    stored(segment, n) {
      const minting = docs.get(segment)
      if (minting) minting.n = n
    },
    place(segment) {
      const minting = docs.get(segment)
      if (!minting) return undefined
      const { doc, n } = minting
      return { client: doc.clientID, clock: Y.getState(doc.store, doc.clientID), n }
    },
    stateVector(segment) {
      const minting = docs.get(segment)
      if (!minting) throw new Error('nothing was minted')
      return Y.encodeStateVector(minting.doc)
    },
    drop(segment) {
      if (segment === undefined) docs.clear()
      else docs.delete(segment)
    },
  }
}
