import { toHex } from '../ledger/hex.ts'
import { hkdf } from '../platform/subtle.ts'
import { equalBytes } from './bytes.ts'

/** The business key of one epoch: 32 random bytes that only devices on the list have. */
export interface BusinessKey {
  readonly epoch: number
  readonly key: Uint8Array
  /** Names the key in `keyRotated` facts, and says nothing of it. Lower-case hex. */
  readonly hash: string
}

/** What is made of the business key; none of it leads back to it, or to another. */
export interface DerivedKeys {
  /** Names the key to other devices: 8 bytes. */
  readonly tag: Uint8Array
  /** Proves to another device that this one has the key. */
  readonly auth: Uint8Array
  /** Files of changes. */
  readonly file: Uint8Array
  /** Where devices of one business find each other: 32 hex digits that say nothing to who runs the place. */
  readonly topic: string
  /** What they say there. */
  readonly rendezvous: Uint8Array
}

const SALT = 'al-dia/1'
const KEY_BYTES = 32

/** @throws RangeError for what is no key, or no epoch */
export async function businessKey(epoch: number, key: Uint8Array): Promise<BusinessKey> {
  if (key.length !== KEY_BYTES) throw new RangeError(`key of ${key.length} bytes`)
  if (!Number.isInteger(epoch) || epoch < 1 || epoch > 0xffffffff) throw new RangeError(`epoch ${epoch}`)
  return { epoch, key, hash: toHex(await derive(key, epoch, 'hash', KEY_BYTES)) }
}

/** @param random unguessable bytes */
export async function newBusinessKey(epoch: number, random: (bytes: number) => Uint8Array): Promise<BusinessKey> {
  return businessKey(epoch, random(KEY_BYTES))
}

/** Everything that is made of a key: the epoch is in all of it, so that a rotation changes everything. */
export async function deriveKeys({ epoch, key }: BusinessKey): Promise<DerivedKeys> {
  const [tag, auth, file, topic, rendezvous] = await Promise.all([
    derive(key, epoch, 'tag', 8),
    derive(key, epoch, 'auth', KEY_BYTES),
    derive(key, epoch, 'file', KEY_BYTES),
    derive(key, epoch, 'topic', 16),
    derive(key, epoch, 'rendezvous', KEY_BYTES),
  ])
  return { tag, auth, file, topic: toHex(topic), rendezvous }
}

/** What proves to hold the one-time secret of an invitation. */
export async function pairingKey(secret: Uint8Array): Promise<Uint8Array> {
  return hkdf(secret, SALT, 'pairing', KEY_BYTES)
}

/** Of two keys the one that every device takes: the greater (epoch, hash). For sorting, the best first. */
export function compareKeys(a: Pick<BusinessKey, 'epoch' | 'hash'>, b: Pick<BusinessKey, 'epoch' | 'hash'>): number {
  return b.epoch - a.epoch || (a.hash < b.hash ? 1 : a.hash > b.hash ? -1 : 0)
}

export function isSameKey(a: BusinessKey, b: BusinessKey): boolean {
  return a.epoch === b.epoch && equalBytes(a.key, b.key)
}

function derive(key: Uint8Array, epoch: number, what: string, length: number): Promise<Uint8Array> {
  return hkdf(key, SALT, `${what}/epoch:${epoch}`, length)
}
