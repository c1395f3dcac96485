import type { DeviceId, FactId, SegmentId } from '../../src/domain/ids.ts'
import { toBase64 } from '../../src/ledger/base64.ts'
import { chainNext, chainStart } from '../../src/ledger/chain.ts'
import { readHead } from '../../src/ledger/factHead.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { itemHash } from '../../src/ledger/itemHash.ts'
import type { SegmentUpdate } from '../../src/ledger/replica.ts'
import { sealText } from '../../src/ledger/sealText.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { newDeviceId, newFactIdIn } from '../../src/ledger/segments.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { segmentsOf, updatesOf } from '../../src/storage/segmentStore.ts'
import { updateOf } from '../storage/updates.ts'
import type { TestReplica } from './openReplica.ts'

/** A value under an id, as it goes over the wire. */
export interface Told {
  readonly id: FactId
  readonly value: readonly unknown[]
}

export interface Saying {
  /** In another device's name. */
  readonly as?: DeviceId
  readonly seq?: number
  readonly at?: number
  /** Of another fact. */
  readonly id?: FactId
  readonly segment?: SegmentId
}

/** A device with a real key that says whatever it likes: the app on it is not ours. */
export interface HostilePeer {
  readonly device: DeviceId
  readonly publicKey: string
  /** A fact of any kind; in its own name it goes on its chain, in another's it does not. */
  readonly tell: (kind: string, body: readonly unknown[], saying?: Saying) => Told
  /** Signs, with its own key, any claim. Its own chain so far unless told otherwise. */
  readonly seal: (
    claim?: { readonly upTo?: number; readonly hash?: string; readonly of?: DeviceId },
    saying?: Saying,
  ) => Promise<Told>
  readonly seq: () => number
  /** Goes back to an earlier point of its own chain, as a copied installation does. */
  readonly goBack: (seq: number) => void
}

const JULY = '260700' as SegmentId
/** 10 July 2026, noon. */
const AT = 1_783_684_800_000 * 1024

/** @param founder of the business whose seals it writes */
export async function createHostilePeer(founder: DeviceId): Promise<HostilePeer> {
  const keys = await deviceKeys.generate()
  const publicKey = await deviceKeys.publicKey(keys)
  const device = newDeviceId(randomBytes)
  const chain = [chainStart(device)]
  let ticks = 0

  const tell: HostilePeer['tell'] = (kind, body, { as = device, seq, at, id, segment = JULY } = {}) => {
    ticks += 1
    const isNext = as === device && seq === undefined
    const value = [kind, 1, at ?? AT + ticks, as, seq ?? chain.length, ...body]
    const told = { id: id ?? newFactIdIn(segment, randomBytes), value }
    if (isNext) chain.push(chainNext(chain.at(-1) as Uint8Array, itemHash(told.id, value)))
    return told
  }
  return {
    device,
    publicKey,
    tell,
    seq: () => chain.length - 1,
    goBack(seq) {
      chain.length = seq + 1
    },
    async seal({ upTo = chain.length - 1, hash = toHex(chain[upTo] ?? new Uint8Array(32)), of } = {}, saying = {}) {
      const text = sealText({ founder, device: of ?? saying.as ?? device, upTo, hash })
      const signature = toBase64(await deviceKeys.sign(keys.privateKey, text))
      return tell('seal', [upTo, hash, signature, ...(of === undefined ? [] : [of])], saying)
    },
  }
}

/** One update for each segment, by a client that nobody has seen. */
export function updatesWith(told: readonly Told[], client?: number): SegmentUpdate[] {
  const segments = [...new Set(told.map(({ id }) => id.slice(0, 6) as SegmentId))]
  return segments.map((segment) => ({
    segment,
    update: updateOf((map, doc) => {
      doc.transact(() => {
        // Two values under one key of one document would be one over the other.
        for (const { id, value } of told) if (id.startsWith(segment)) map.set(id, value)
      })
    }, client),
  }))
}

/** Everything that somebody recorded in a device's name, in order of number, as it is stored at another. */
export async function toldBy(device: DeviceId, at: TestReplica): Promise<readonly Told[]> {
  const segments = await segmentsOf(at.db)
  const items = (await Promise.all(segments.map(async (segment) => itemsOf(await updatesOf(at.db, segment))))).flat()
  return items
    .filter(({ value }) => readHead(value)?.device === device)
    .map(({ id, value }) => ({ id: id as FactId, value: value as readonly unknown[] }))
    .toSorted((a, b) => seqOf(a) - seqOf(b))
}

export function seqOf({ value }: Told): number {
  return value[4] as number
}

/** Hex of a device's chain at a number, from what is stored of it. */
export function chainOf(device: DeviceId, told: readonly Told[], upTo: number): string {
  let chain = chainStart(device)
  for (const each of told.slice(0, upTo)) chain = chainNext(chain, itemHash(each.id, each.value))
  return toHex(chain)
}
