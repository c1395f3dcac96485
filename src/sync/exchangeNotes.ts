import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import type { Acknowledged, Said } from './acknowledged.ts'
import type { HeadsBySegment } from './exchangeView.ts'

/**
 * What is written down beside the talk: one thing after the other, in the order in which it was heard, and the talk waits
 * for none of it. A question of the other end is answered while the disk still learns what it said before.
 */
export interface Notes {
  readonly said: (heads: readonly SegmentHead[], when: Said) => void
  readonly has: (segment: SegmentId, stateVector: Uint8Array) => void
  readonly proven: (heads: HeadsBySegment, verifiedAt: number) => void
  /** Counts what the other lacks of these heads, or of those that are asked about after them. */
  readonly countPending: (heads: HeadsBySegment) => void
  /** What was asked about does not matter any more. */
  readonly forgetCount: () => void
  /** Something else that takes its time, in its turn. */
  readonly add: (write: () => Promise<void>) => void
  /** Everything so far is written. Never rejects: `onError` was told. */
  readonly done: () => Promise<void>
}

interface NotesDeps {
  readonly acknowledged: Acknowledged
  readonly peer: DeviceId
  readonly onPending: (pending: number) => void
  readonly onError: (error: unknown) => void
}

export function createNotes({ acknowledged, peer, onPending, onError }: NotesDeps): Notes {
  let written: Promise<void> = Promise.resolve()
  let asked = 0
  const add = (write: () => Promise<void>): void => {
    written = written.then(write).catch(onError)
  }
  return {
    said: (heads, when) => add(async () => void (await acknowledged.said(peer, heads, when))),
    has: (segment, stateVector) => add(() => acknowledged.has(peer, segment, stateVector)),
    proven: (heads, verifiedAt) => add(() => acknowledged.proven(peer, heads, verifiedAt)),
    countPending(heads) {
      asked += 1
      const mine = asked
      const isWanted = (): boolean => asked === mine
      add(async () => {
        if (!isWanted()) return
        const pending = await acknowledged.pending(peer, heads)
        if (isWanted()) onPending(pending)
      })
    },
    forgetCount() {
      asked += 1
    },
    add,
    done: () => written,
  }
}
