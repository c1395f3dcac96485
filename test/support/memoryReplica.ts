import * as Y from 'yjs'
import { isFactId, type DeviceId, type FactId, type Hlc, type SegmentId } from '../../src/domain/ids.ts'
import { updateRefusalOf } from '../../src/domain/updateRefusal.ts'
import type { EncodedFact } from '../../src/ledger/factCodec.ts'
import { factHash } from '../../src/ledger/factHash.ts'
import { inspectUpdate } from '../../src/ledger/inspectUpdate.ts'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { partsBeyond } from '../../src/ledger/joinUpdates.ts'
import { createMint } from '../../src/ledger/mint.ts'
import type { Merged, Refusal, Replica, SegmentHead, SegmentUpdate } from '../../src/ledger/replica.ts'
import { itemsOf, type SegmentItem } from '../../src/ledger/segmentContent.ts'

/**
 * A replica in memory, for thousands of fast rounds: real Yjs updates, the ledger's own inspection and minting, and no
 * rows and no signatures, so that everything that is merged counts. A device that recorded something seals it when it is
 * asked for its heads, as a real one does.
 */
export interface MemoryReplica extends Replica {
  readonly device: DeviceId
  /** Records `count` facts in one update. */
  readonly record: (segment: SegmentId, count?: number) => void
  /** Puts an update in without looking at it: a device with a bug, or an enemy. */
  readonly plant: (segment: SegmentId, update: Uint8Array) => void
  /** Every value that is here, in order: what "the same ledger" means. */
  readonly values: () => readonly string[]
  readonly refusals: readonly Refusal[]
  readonly settled: () => number
  /** From now on nothing can be stored, until there is room again. */
  isFull: boolean
  /** Values in one part at most, when it is given away. */
  partValues: number | undefined
}

interface Segment {
  readonly doc: Y.Doc
  readonly items: SegmentItem[]
  readonly next: Map<number, number>
  /** By id and content. */
  readonly values: Set<string>
  digest: bigint
}

const MODULUS = 2n ** 256n

export function createMemoryReplica(device: DeviceId, random: () => number = Math.random): MemoryReplica {
  const segments = new Map<SegmentId, Segment>()
  const listeners = new Set<(appended: SegmentUpdate) => void>()
  const refusals: Refusal[] = []
  const mint = createMint()
  let seq = 0
  let sealed = 0
  let settled = 0
  let last: SegmentId | undefined

  const segmentOf = (name: SegmentId): Segment => {
    const known = segments.get(name)
    if (known) return known
    const made: Segment = { doc: new Y.Doc({ gc: false }), items: [], next: new Map(), values: new Set(), digest: 0n }
    segments.set(name, made)
    return made
  }
  const store = (name: SegmentId, update: Uint8Array): FactId[] => {
    const segment = segmentOf(name)
    Y.applyUpdate(segment.doc, update)
    const added: FactId[] = []
    for (const item of itemsOf([update])) {
      const next = segment.next.get(item.client) ?? 0
      if (item.clock < next) continue
      segment.next.set(item.client, item.clock + 1)
      segment.items.push(item)
      const text = JSON.stringify([item.id, item.value])
      if (segment.values.has(text)) continue
      segment.values.add(text)
      segment.digest = (segment.digest + BigInt(`0x${factHash([item.id, item.value])}`)) % MODULUS
      if (isFactId(item.id)) added.push(item.id)
    }
    return added
  }
  const append = (name: SegmentId, kind: string, count: number): void => {
    const facts = Array.from({ length: count }, () => {
      seq += 1
      const id = (name + digits(12, random)) as FactId
      const at = (1_700_000_000_000 * 1024 + seq) as Hlc
      return { fact: { id }, tuple: [kind, 1, at, device, seq] } as unknown as EncodedFact
    })
    const update = mint.update(name, facts)
    store(name, update)
    for (const listener of listeners) listener({ segment: name, update })
  }
  const headOf = ([segment, { digest, values }]: [SegmentId, Segment]): SegmentHead => ({
    segment,
    digest: digest.toString(16).padStart(64, '0'),
    count: values.size,
  })

  const replica: MemoryReplica = {
    device,
    refusals,
    isFull: false,
    partValues: undefined,
    settled: () => settled,
    record(name, count = 1) {
      last = name
      append(name, 'note', count)
    },
    plant(name, update) {
      store(name, update)
    },
    values: () => [...segments.values()].flatMap((segment) => [...segment.values]).sort(),
    async heads() {
      await Promise.resolve()
      if (replica.isFull) throw new NotSavedError('full')
      if (seq > sealed && last !== undefined) {
        append(last, 'seal', 1)
        sealed = seq
      }
      return [...segments].map(headOf)
    },
    async stateVector(name) {
      await Promise.resolve()
      return segments.has(name) ? Y.encodeStateVector(segmentOf(name).doc) : Uint8Array.of(0)
    },
    async difference(name, stateVector) {
      await Promise.resolve()
      if (!segments.has(name)) return undefined
      try {
        return Y.encodeStateAsUpdate(segmentOf(name).doc, stateVector)
      } catch (cause) {
        throw new RangeError('no state vector', { cause })
      }
    },
    async parts(name, stateVector) {
      if (!segments.has(name)) return undefined
      const limit = replica.partValues === undefined ? {} : { values: replica.partValues }
      try {
        return partsBeyond([Y.encodeStateAsUpdate(segmentOf(name).doc)], Y.decodeStateVector(stateVector), limit)
      } catch (cause) {
        throw new RangeError('no state vector', { cause })
      }
    },
    async merge(name, update, from) {
      await Promise.resolve()
      const segment = segments.get(name) ?? { items: [], next: new Map<number, number>() }
      try {
        inspectUpdate(name, update, segment)
      } catch (error) {
        refusals.push({
          at: 0,
          from,
          segment: name,
          reason: updateRefusalOf((error as Error).message),
          bytes: update.length,
        })
        throw error
      }
      if (replica.isFull) throw new NotSavedError('full')
      const ids = store(name, update)
      const known = itemsOf([update]).length - ids.length
      return {
        segment: name,
        added: ids.length,
        seals: 0,
        known,
        fromFuture: 0,
        malformed: 0,
        overwritten: 0,
        ids: ids.slice(0, 100),
      }
    },
    async mergeAll(updates, from, bulk) {
      const merged: Merged[] = []
      for (const { segment, update } of updates) {
        try {
          merged.push({ type: 'merged', report: await replica.merge(segment, update, from, bulk) })
        } catch (error) {
          if (!(error instanceof RangeError)) throw error
          merged.push({ type: 'refused', message: error.message })
        }
      }
      return merged
    },
    async settle(onProgress) {
      await Promise.resolve()
      if (replica.isFull) throw new NotSavedError('full')
      settled += 1
      onProgress?.(1, 1)
      return { counted: 0, unverified: 0, late: 0, forbidden: 0, forged: 0 }
    },
    onAppended(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return replica
}

/** An update that no honest device makes: it says two things under one key, one after the other. */
export function uncleanUpdate(segment: SegmentId): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  const map = doc.getMap('f')
  map.set(`${segment}000000000000`, ['note', 1, 1, '0000000000000000', 1])
  map.set(`${segment}000000000000`, ['note', 1, 2, '0000000000000000', 1])
  return Y.encodeStateAsUpdate(doc)
}

function digits(count: number, random: () => number): string {
  return Array.from({ length: count }, () => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(random() * 32)]).join('')
}
