import type { DeviceId, FactId, SegmentId } from '../domain/ids.ts'
import type { UpdateRefusal } from '../domain/updateRefusal.ts'
import type { MergeReport } from './ledger.ts'

/** What one segment holds, in few bytes: equal heads mean equal facts. */
export interface SegmentHead {
  readonly segment: SegmentId
  /** Sum modulo 2^256 of the SHA-256 of every distinct (id, value), lower-case hex: the order of arrival is not in it. */
  readonly digest: string
  readonly count: number
}

/** A segment's Yjs update, or a part of it that stands alone. */
export interface SegmentUpdate {
  readonly segment: SegmentId
  readonly update: Uint8Array
}

/** What became of one update of several. */
export type Merged =
  | { readonly type: 'merged'; readonly report: MergeReport }
  /** It is not a clean update: nothing of it is kept. @see isGap */
  | { readonly type: 'refused'; readonly message: string }

/** What `settle` let count, and what waits or was kept out. Numbers of facts. */
export interface SettleReport {
  /** Facts that count from now on. */
  readonly counted: number
  /** Not covered by a seal yet. */
  readonly unverified: number
  /** Kept, out of totals: recorded after removal, of a kind that its device may not record, or in another's name. */
  readonly late: number
  readonly forbidden: number
  readonly forged: number
}

/** An update that was refused as a whole, kept for the owner to see. */
export interface Refusal {
  readonly at: number
  readonly from: DeviceId
  readonly segment: string
  readonly reason: UpdateRefusal
  readonly bytes: number
}

/** What came in with one exchange, for the list that a person can open. */
export interface Arrival {
  readonly at: number
  /** The device it came over, and how. */
  readonly from: DeviceId
  readonly by: 'link' | 'file'
  readonly facts: number
  /** The first hundred of its facts. */
  readonly ids: readonly FactId[]
}

/**
 * The books as another device meets them: compared by heads, told apart by state vectors, merged by update. Nothing of
 * it touches the screen's thread. Implemented by storage/replica.ts, in a worker in the app.
 */
export interface Replica {
  /** Signs what this device recorded since its last seal, then says what every segment holds. @throws NotSavedError */
  heads(): Promise<readonly SegmentHead[]>
  /** Yjs state vector of a segment; of an unknown one that of an empty document. */
  stateVector(segment: SegmentId): Promise<Uint8Array>
  /** What the segment holds beyond a state vector; `undefined` when it is not here. @throws RangeError for no state vector */
  difference(segment: SegmentId, stateVector: Uint8Array): Promise<Uint8Array | undefined>
  /** The same in as many updates as another device takes at a time, each of which builds on those before it. */
  parts(segment: SegmentId, stateVector: Uint8Array): Promise<readonly Uint8Array[] | undefined>
  /**
   * Stores what is new of a segment's update. What other devices recorded waits until `settle`.
   * @param bulk true while a first or large copy comes in: rows are made at the end, by `settle`, all at once
   * @throws RangeError when it is not a clean update: nothing of it is kept, and the refusal is recorded, unless only
   * something before it is missing
   * @throws NotSavedError
   */
  merge(segment: SegmentId, update: Uint8Array, from: DeviceId, bulk?: boolean): Promise<MergeReport>
  /**
   * As `merge`, several updates of different segments at once: in one transaction, with one outcome for each, in order.
   * @throws NotSavedError: then nothing of any is kept
   */
  mergeAll(updates: readonly SegmentUpdate[], from: DeviceId, bulk?: boolean): Promise<readonly Merged[]>
  /** Checks the seals of what waits, and lets count what they cover and the roster allows. @throws NotSavedError */
  settle(onProgress?: (done: number, total: number) => void): Promise<SettleReport>
  /** Hears of every update that this device recorded, in any tab, after it is on disk. @returns stops listening */
  onAppended(listener: (appended: SegmentUpdate) => void): () => void
}
