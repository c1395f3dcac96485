import * as Y from 'yjs'
import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { Replica, SegmentHead } from '../ledger/replica.ts'
import { itemsOf } from '../ledger/segmentContent.ts'
import type { SyncStore } from '../ledger/syncStore.ts'
import {
  byName,
  offeredKey,
  peerKey,
  readPeer,
  vectorKey,
  type PeerKnowledge,
  type StoredPeer,
} from './acknowledgedStored.ts'

/**
 * What every other device is known to have, kept on disk: how many changes wait for it, and what a file for it must
 * carry, is known while it is away.
 */
export interface Acknowledged {
  readonly of: (peer: DeviceId) => Promise<PeerKnowledge>
  /** How far the device is known to have come in a segment; nothing known is an empty document's. */
  readonly vector: (peer: DeviceId, segment: SegmentId) => Promise<Uint8Array>
  /**
   * The device said what it holds. A file may come after a younger one.
   * @returns false for news that are older than what is known
   */
  readonly said: (peer: DeviceId, heads: readonly SegmentHead[], when: Said) => Promise<boolean>
  /** The device said how far it has come in a segment. An empty vector asks for everything, and says nothing. */
  readonly has: (peer: DeviceId, segment: SegmentId, stateVector: Uint8Array) => Promise<void>
  /**
   * This is what a file for others is made of. Whoever says later that it holds just this has come just as far: a file that
   * is only answered by what the other holds need not be sent again.
   */
  readonly offered: (heads: readonly SegmentHead[]) => Promise<void>
  /** Both hold the same, and the other has said so: what this device has, the other has. */
  readonly proven: (peer: DeviceId, heads: ReadonlyMap<SegmentId, SegmentHead>, verifiedAt: number) => Promise<void>
  /** What the device is not known to have, segment by segment. @param heads what is here */
  readonly lacking: (peer: DeviceId, heads: Iterable<SegmentHead>) => Promise<readonly Lacking[]>
  /** Facts that are here and that the device is not known to have. @param heads what is here */
  readonly pending: (peer: DeviceId, heads: ReadonlyMap<SegmentId, SegmentHead>) => Promise<number>
}

/** When a device said something, and by which way. */
export interface Said {
  /** On its own clock. */
  readonly at: number
  /** On this device's clock. */
  readonly heardAt: number
  readonly by: 'link' | 'file'
}

/** What another device is not known to have of a segment. */
export interface Lacking {
  readonly segment: SegmentId
  /** The state vector that it is known to have; an empty one where all of the segment is to be sent. */
  readonly base: Uint8Array
  /** How far this device has come. */
  readonly vector: Uint8Array
  /** What goes over, in facts. */
  readonly facts: number
  /** How many of these it lacks, as far as that can be told. */
  readonly missing: number
}

/** How far this device had come itself with some content of a segment. */
interface Offered {
  readonly digest: string
  readonly vector: Uint8Array
}

const NOTHING = Uint8Array.of(0)
const A_DAY = 86_400_000
const MOST_READ = 500
/** Files that may be on their way while others are made. */
const MOST_OFFERED = 4

/** Facts that one state vector counts and another does not: every fact takes one number of its client. */
export function countBeyond(here: Uint8Array, there: Uint8Array): number {
  const known = Y.decodeStateVector(there)
  let count = 0
  for (const [client, clock] of Y.decodeStateVector(here)) count += Math.max(0, clock - (known.get(client) ?? 0))
  return count
}

/** Keeps what other devices are known to have. Two tabs may do it at once: what either writes is true. */
export function createAcknowledged(
  store: Pick<SyncStore, 'get' | 'put'>,
  replica: Pick<Replica, 'heads' | 'stateVector' | 'difference'>,
): Acknowledged {
  const vector = async (peer: DeviceId, segment: SegmentId): Promise<Uint8Array> => {
    const value = await store.get(vectorKey(peer, segment))
    return value instanceof Uint8Array ? value : NOTHING
  }
  const offeredOf = async (segment: SegmentId): Promise<readonly Offered[]> => {
    const value = await store.get(offeredKey(segment))
    return Array.isArray(value) ? (value as readonly Offered[]) : []
  }
  /** State vectors of contents, where they are still that: one recorded meanwhile would be in the vector, and not in the content. */
  const vectorsOf = async (heads: readonly SegmentHead[]): Promise<[SegmentHead, Uint8Array][]> => {
    if (heads.length === 0) return []
    const read: [SegmentHead, Uint8Array][] = []
    for (const head of heads) read.push([head, await replica.stateVector(head.segment)])
    const now = byName(await replica.heads())
    return read.filter(([{ segment, digest }]) => now.get(segment)?.digest === digest)
  }
  const of = async (peer: DeviceId): Promise<PeerKnowledge> => readPeer(await store.get(peerKey(peer)))
  const lacking: Acknowledged['lacking'] = async (peer, heads) => {
    const known = await of(peer)
    const found: Lacking[] = []
    for (const head of heads) {
      const { segment, count } = head
      const there = known.heads.get(segment)
      if (there?.digest === head.digest) continue
      const [base, here] = [await vector(peer, segment), await replica.stateVector(segment)]
      const facts = countBeyond(here, base)
      if (facts > 0) found.push({ segment, base, vector: here, facts, missing: there === undefined ? count : facts })
      else if (there && isToldTwice(head, here, there, base))
        found.push({ segment, base: NOTHING, vector: here, facts: count, missing: Math.max(1, count - there.count) })
    }
    return found
  }
  /** What a person recorded: seals go along with it, and are not counted. */
  const recordedBeyond = async (segment: SegmentId, base: Uint8Array): Promise<number> => {
    const update = await replica.difference(segment, base)
    return update ? itemsOf([update]).filter(({ value }) => !isSeal(value)).length : 0
  }
  let turn: Promise<void> = Promise.resolve()
  /** One change of what is known at a time: reading vectors after a large copy takes seconds, and the link goes on. */
  const change = (peer: DeviceId, to: (known: PeerKnowledge) => PeerKnowledge): Promise<void> => {
    const changed = turn.then(async () => {
      const { heads, proven, ...rest } = to(await of(peer))
      const stored: StoredPeer = { ...rest, heads: [...heads.values()], proven: [...proven.values()] }
      await store.put(peerKey(peer), stored)
    })
    turn = changed.catch(() => undefined)
    return changed
  }

  return {
    of,
    vector,
    async said(peer, heads, { at, heardAt, by }) {
      const known = await of(peer)
      const latest = heardAt + A_DAY
      // A clock that stood at 2099 tells no order: what it said is as old as its hearing, and nothing is older than it.
      const saidAt = at > latest ? heardAt : at
      if (by === 'file' && saidAt < known.saidAt && known.saidAt <= latest) return false
      const next = byName(heads)
      // It has less than it had (its storage was put back): what it was known to have is not true any more.
      const lost = [...known.heads.values()].filter(({ segment, count }) => (next.get(segment)?.count ?? 0) < count)
      for (const { segment } of lost) await store.put(vectorKey(peer, segment), undefined)
      for (const { segment, digest } of heads) {
        if (known.heads.get(segment)?.digest === digest) continue
        const same = (await offeredOf(segment)).find((offered) => offered.digest === digest)
        if (same) await store.put(vectorKey(peer, segment), same.vector)
      }
      await change(peer, ({ proven, ...rest }) => {
        const still = new Map(proven)
        for (const { segment } of lost) still.delete(segment)
        return { ...rest, heads: next, proven: still, saidAt }
      })
      return true
    },
    async offered(heads) {
      for (const [{ segment, digest }, stateVector] of await vectorsOf(heads)) {
        const before = (await offeredOf(segment)).filter((offered) => offered.digest !== digest)
        const offered: readonly Offered[] = [...before, { digest, vector: stateVector }]
        await store.put(offeredKey(segment), offered.slice(-MOST_OFFERED))
      }
    },
    async has(peer, segment, stateVector) {
      if (stateVector.length <= NOTHING.length) return
      if (!isSame(await vector(peer, segment), stateVector)) await store.put(vectorKey(peer, segment), stateVector)
    },
    async proven(peer, heads, verifiedAt) {
      await change(peer, (known) => ({ ...known, verifiedAt }))
      const before = (await of(peer)).proven
      const fresh = [...heads.values()].filter(({ segment, digest }) => before.get(segment)?.digest !== digest)
      const read = await vectorsOf(fresh)
      for (const [{ segment }, stateVector] of read) await store.put(vectorKey(peer, segment), stateVector)
      const taken = byName(read.map(([head]) => head))
      if (taken.size > 0) await change(peer, (known) => ({ ...known, proven: new Map([...known.proven, ...taken]) }))
    },
    lacking,
    async pending(peer, heads) {
      const known = await of(peer)
      const begun: SegmentHead[] = []
      let sum = 0
      for (const head of heads.values()) {
        const isUnknown = !known.heads.has(head.segment) && (await vector(peer, head.segment)).length <= NOTHING.length
        // How far this device has come itself says nothing more.
        if (isUnknown && head.count > MOST_READ) sum += head.count
        else begun.push(head)
      }
      for (const { segment, base, facts, missing } of await lacking(peer, begun)) {
        // Of thousands nobody counts the seals.
        const isRead = facts === missing && missing <= MOST_READ
        sum += isRead ? await recordedBeyond(segment, base) : missing
      }
      return sum
    },
  }
}

/**
 * State vectors are not believed: by them the other has all that is here, and by the digests it has not. Then a place was
 * told about twice, and only all of the segment brings what is here.
 */
function isToldTwice(here: SegmentHead, vector: Uint8Array, there: SegmentHead, theirs: Uint8Array): boolean {
  // Its heads are younger than what is known of how far it has come: it has more, and may well have all of this.
  if (countBeyond(theirs, NOTHING) < there.count) return false
  // Who holds less, or came no further, cannot have all of this besides something else.
  return there.count <= here.count || countBeyond(theirs, vector) === 0
}

function isSeal(value: unknown): boolean {
  return Array.isArray(value) && value[0] === 'seal'
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
