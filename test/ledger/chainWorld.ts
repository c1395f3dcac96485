import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { BASE32, type DeviceId, type FactId, type Hlc } from '../../src/domain/ids.ts'
import { chainNext, chainStart } from '../../src/ledger/chain.ts'
import { encodeFact } from '../../src/ledger/factCodec.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { itemHash } from '../../src/ledger/itemHash.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { markOf } from '../../src/ledger/sealMarks.ts'
import { sealText, type Sealed } from '../../src/ledger/sealText.ts'
import type { SealCheck, StoredFact, Trust } from '../../src/ledger/verdict.ts'

/** A device with a real key, as it stands after what it recorded. */
interface Device {
  readonly id: DeviceId
  readonly publicKey: string
  readonly privateKey: KeyObject
  /** What it believes to have recorded: numbers 1, 2, 3 … */
  history: readonly StoredFact[]
}

/** Says anything but when, where and under which number. */
export type Draft = FactDraft extends infer D ? (D extends unknown ? Omit<D, 'id'> : never) : never

export interface Stating {
  readonly at?: number
  /** Of another fact: one id told twice. */
  readonly id?: FactId
}

/** Base32 digits that follow from a text. */
function digits(text: string, count: number): string {
  return [...createHash('sha256').update(text).digest()]
    .slice(0, count)
    .map((byte) => BASE32[byte & 31])
    .join('')
}

/** Devices that record and seal for real, and a stranger who forges. Nothing is judged here. */
export function chainWorld(founderName: string, nameOfWorld = 'world') {
  const devices = new Map<string, Device>()
  let count = 0

  const deviceOf = (name: string): Device => {
    const known = devices.get(name)
    if (known) return known
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const device: Device = {
      id: digits(`${nameOfWorld}/${name}`, 16) as DeviceId,
      publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      privateKey,
      history: [],
    }
    devices.set(name, device)
    return device
  }
  const trust: Trust = { founder: deviceOf(founderName).id, founderKey: deviceOf(founderName).publicKey }

  /** A fact in a device's name and under a number of its chain, whoever states it. */
  const stateAs = (device: DeviceId, seq: number, draft: Draft, { at, id }: Stating = {}): StoredFact => {
    count += 1
    const ownId = (id ?? `260700${digits(`${nameOfWorld}/fact/${count}`, 12)}`) as FactId
    const when = (at ?? 1_800_000_000_000_000 + count) as Hlc
    const { fact, tuple } = encodeFact({ ...draft, id: ownId, at: when, device, seq })
    return { id: ownId, device, seq, at: when, hash: itemHash(ownId, tuple), fact }
  }

  const record = (name: string, draft: Draft, stating?: Stating): StoredFact => {
    const device = deviceOf(name)
    const stored = stateAs(device.id, device.history.length + 1, draft, stating)
    device.history = [...device.history, stored]
    return stored
  }

  const chainAt = (name: string, upTo: number): string => {
    const { id, history } = deviceOf(name)
    return toHex(history.slice(0, upTo).reduce((chain, { hash }) => chainNext(chain, hash), chainStart(id)))
  }

  /** Seals a chain, its own or another's; `marked` names that many of its last facts. */
  const seal = (
    name: string,
    { of, marked = 0 }: { readonly of?: string; readonly marked?: number } = {},
  ): StoredFact => {
    const sealed = deviceOf(of ?? name)
    const upTo = sealed.history.length
    const hash = chainAt(of ?? name, upTo)
    const marks = sealed.history
      .slice(Math.max(0, upTo - marked))
      .map((stored) => markOf(stored.hash))
      .join('')
    return sealAs(name, { device: sealed.id, upTo, hash, ...(marks === '' ? {} : { marks }) })
  }

  /** Signs whatever it is told to. */
  const sealAs = (name: string, { device, upTo, hash, marks }: Omit<Sealed, 'founder'>): StoredFact => {
    const { privateKey, id } = deviceOf(name)
    const text = sealText({ founder: trust.founder, device, upTo, hash, marks })
    const signature = sign('sha256', text, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64')
    return record(name, {
      kind: 'seal',
      upTo,
      hash,
      signature,
      ...(device === id ? {} : { of: device }),
      ...(marks === undefined ? {} : { marks }),
    })
  }

  return { trust, deviceOf, stateAs, record, seal, sealAs, chainAt }
}

export type ChainWorld = ReturnType<typeof chainWorld>

/** Looks at a signature for real. */
export async function verifySeal({ publicKey, signature, text }: SealCheck): Promise<boolean> {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
    return verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
