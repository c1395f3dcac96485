import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import type { SyncKey } from '../ledger/syncStore.ts'

/** A device by what it last said, or proved, to hold. Never by what was sent to it. */
export interface PeerKnowledge {
  readonly heads: ReadonlyMap<SegmentId, SegmentHead>
  /** The other's clock when it said so; this device's, where that one was more than a day ahead. */
  readonly saidAt: number
  /** When both were last proven equal, on this device's clock. */
  readonly verifiedAt?: number
  /** The heads for which its vectors were last taken from a proof. */
  readonly proven: ReadonlyMap<SegmentId, SegmentHead>
}

/** The same on disk. */
export interface StoredPeer {
  readonly heads: readonly SegmentHead[]
  readonly saidAt: number
  readonly verifiedAt?: number
  readonly proven: readonly SegmentHead[]
}

/** Heads by segment. */
export function byName(heads: readonly SegmentHead[]): Map<SegmentId, SegmentHead> {
  return new Map(heads.map((head) => [head.segment, head]))
}

/** Where it is kept what a device said. */
export function peerKey(peer: DeviceId): SyncKey {
  return `sync/peer/${peer}`
}

/** Where it is kept how far a device has come in a segment. */
export function vectorKey(peer: DeviceId, segment: SegmentId): SyncKey {
  return `sync/peer/${peer}/${segment}`
}

/** Where it is kept what files were made of. */
export function offeredKey(segment: SegmentId): SyncKey {
  return `sync/offered/${segment}`
}

/** What is kept of a device; nothing, where nothing is. */
export function readPeer(value: unknown): PeerKnowledge {
  if (typeof value !== 'object' || value === null) return { heads: new Map(), proven: new Map(), saidAt: 0 }
  const { heads, proven, ...rest } = value as StoredPeer
  return { ...rest, heads: byName(heads), proven: byName(proven) }
}
