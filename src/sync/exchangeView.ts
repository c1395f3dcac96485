import type { MeetingState } from '../domain/deviceStatus.ts'
import type { SegmentId } from '../domain/ids.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import type { Progress } from './progress.ts'

export type HeadsBySegment = ReadonlyMap<SegmentId, SegmentHead>

/** Equal heads mean equal facts. */
export function sameHeads(a: HeadsBySegment, b: HeadsBySegment): boolean {
  if (a.size !== b.size) return false
  for (const [segment, { digest, count }] of a) {
    const other = b.get(segment)
    if (other?.digest !== digest || other.count !== count) return false
  }
  return true
}

/** Less than this to come is over before a bar could be read. */
const BAR_BYTES = 100_000

export function isWorthABar({ total }: Progress): boolean {
  return total > BAR_BYTES
}

/** How it stands with the other device, as far as this link can tell. */
export interface ExchangeState {
  readonly meeting: MeetingState
  /** Facts that are here and that it is not known to have. */
  readonly pending: number
  /** Its clock differs from this one's by more than a day. */
  readonly clockOff: boolean
  /** It writes facts in a later version: they are carried, and left out of totals here. */
  readonly newerApp: boolean
  /** Parts that one end did not take from the other on this link. */
  readonly refused: number
}

/** @returns tells a state when it is another one than the last */
export function tellChanges(onState: (state: ExchangeState) => void): (state: ExchangeState) => void {
  let told = ''
  return (state) => {
    const text = JSON.stringify(state)
    if (text === told) return
    told = text
    onState(state)
  }
}

/** What is known on a link, for one sentence. */
export interface ExchangeView {
  /** Both heads are equal, and nothing was recorded here since they were read. */
  readonly isProven: boolean
  readonly verifiedAt: number
  /** The other has said what it holds. */
  readonly isMet: boolean
  /** Parts are on their way, either way. */
  readonly isBusy: boolean
  /** Of a first meeting, or so much that a bar is worth it. */
  readonly isLarge: boolean
  readonly progress: Progress
  /** Rows are being made of what came. */
  readonly writing: { readonly done: number; readonly total: number } | undefined
  /** Both ends have fetched all they could of what the other last said, and said so. */
  readonly isAnswered: boolean
}

/** The sentence. "Different" only when nothing is under way that could still mend it. */
export function meetingOf(view: ExchangeView): MeetingState {
  if (view.writing) return { type: 'writing', ...view.writing }
  if (view.isProven) return { type: 'together', verifiedAt: view.verifiedAt }
  if (view.isBusy || !view.isMet) {
    return view.isLarge || !view.isMet ? { type: 'exchanging', ...view.progress } : { type: 'unconfirmed' }
  }
  return { type: view.isAnswered ? 'different' : 'unconfirmed' }
}
