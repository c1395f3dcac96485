import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { Replica } from '../ledger/replica.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { Notes } from './exchangeNotes.ts'
import type { Want, WantBeyond } from './messages.ts'
import { beyond, joined } from './wantBeyond.ts'

/** How a segment is asked for, and what an other's question means: in few bytes where both remember a state of it. */
export interface Wants {
  /** Asks for what the other holds of a segment beyond what is here. */
  readonly ask: (segment: SegmentId) => Promise<Want | WantBeyond>
  /** How far the other has come, which is noted. @returns undefined where it tells it by a state that is not remembered */
  readonly vectorOf: (want: Want | WantBeyond) => Promise<Uint8Array | undefined>
}

interface WantsDeps {
  readonly replica: Pick<Replica, 'stateVector'>
  readonly acknowledged: Pick<Acknowledged, 'vector'>
  readonly notes: Pick<Notes, 'has'>
  readonly peer: DeviceId
}

/** A shorter state vector is told in full: it is not worth a read. */
const LONG = 512

export function createWants({ replica, acknowledged, notes, peer }: WantsDeps): Wants {
  return {
    async ask(segment) {
      const stateVector = await replica.stateVector(segment)
      const inFull: Want = { type: 'want', segment, stateVector }
      if (stateVector.length < LONG) return inFull
      const base = await acknowledged.vector(peer, segment)
      const told = beyond(stateVector, base)
      const isShorter = told.base.length + told.stateVector.length < stateVector.length / 2
      return isShorter ? { type: 'wantBeyond', segment, ...told } : inFull
    },
    async vectorOf(want) {
      const { segment } = want
      const isInFull = want.type === 'want'
      const stateVector = isInFull ? want.stateVector : joined(want, await acknowledged.vector(peer, segment))
      if (stateVector) notes.has(segment, stateVector)
      return stateVector
    },
  }
}
