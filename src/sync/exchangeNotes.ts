import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import type { Acknowledged, Said } from './acknowledged.ts'
import type { HeadsBySegment } from './exchangeView.ts'

/** What is known of the other end, written down in order while the talk goes on: a link waits for no disk. */
export interface Notes {
  readonly said: (heads: readonly SegmentHead[], when: Said) => void
  readonly has: (segment: SegmentId, stateVector: Uint8Array) => void
  /** Both were equal. After a large copy it takes seconds. */
  readonly proven: (heads: HeadsBySegment, verifiedAt: number) => void
  /** Counts what of these the other is not known to have, unless others take their place before it comes to it. */
  readonly count: (heads: HeadsBySegment) => void
  /** Facts that are here and that the other is not known to have, as last counted. */
  readonly pending: () => number
  /** All of it is on the disk. */
  readonly written: () => Promise<void>
}

interface NotesDeps {
  readonly acknowledged: Acknowledged
  readonly peer: DeviceId
  readonly onCounted: () => void
  readonly onError: (error: unknown) => void
}

export function createNotes({ acknowledged, peer, onCounted, onError }: NotesDeps): Notes {
  let pending = 0
  let counting: HeadsBySegment | undefined
  let written: Promise<void> = Promise.resolve()
  const write = (work: () => Promise<unknown>): void => {
    written = written.then(work).then(() => undefined, onError)
  }
  return {
    said: (heads, when) => write(() => acknowledged.said(peer, heads, when)),
    has: (segment, stateVector) => write(() => acknowledged.has(peer, segment, stateVector)),
    proven(heads, verifiedAt) {
      pending = 0
      counting = undefined
      write(() => acknowledged.proven(peer, heads, verifiedAt))
    },
    count(heads) {
      counting = heads
      write(async () => {
        if (heads !== counting) return
        const count = await acknowledged.pending(peer, heads)
        if (heads !== counting) return
        pending = count
        onCounted()
      })
    },
    pending: () => pending,
    written: () => written,
  }
}
