import { isDeviceId, type DeviceId } from '../domain/ids.ts'
import { concat, textBytes } from './bytes.ts'

/*
 * HELLO: kind 1 | version 1 | oldest version spoken 1 | commitment 32 | device id 16 | number of key tags 1, or PAIRING |
 * tags 8 each | length of the public key 1 | public key (SPKI). A newer app may put more behind it.
 */

export const HELLO = 1
export const NONCE = 2
export const AUTH = 3
export const READY = 4

/** The one version so far. */
const VERSION = 1
/** More rotations than these between two meetings, and the device is added anew. */
export const MOST_TAGS = 16
export const TAG = 8
const PAIRING = 255
const COUNT_AT = 51
const TAGS_AT = 52

export interface Hello {
  readonly commitment: Uint8Array
  readonly device: DeviceId
  /** SPKI. */
  readonly publicKey: Uint8Array
  /** Names of the keys that it has, the best first; absent while a device is being added. */
  readonly tags?: readonly Uint8Array[]
}

export function writeHello({ commitment, device, publicKey, tags }: Hello): Uint8Array {
  return concat(
    Uint8Array.of(HELLO, VERSION, VERSION),
    commitment,
    textBytes(device),
    Uint8Array.of(tags === undefined ? PAIRING : tags.length),
    ...(tags ?? []),
    Uint8Array.of(publicKey.length),
    publicKey,
  )
}

/** @returns why not, for what is no HELLO, and for one of an app that this one cannot speak with */
export function readHello(frame: Uint8Array): Hello | 'malformed' | 'other-version' {
  const [kind, version = 0, oldest = 0] = frame
  if (kind !== HELLO || version < oldest || oldest === 0) return 'malformed'
  if (oldest > VERSION || version < VERSION) return 'other-version'
  const count = frame[COUNT_AT] ?? 0
  const isPairing = count === PAIRING
  if (!isPairing && count > MOST_TAGS) return 'malformed'
  const keyAt = TAGS_AT + (isPairing ? 0 : count * TAG)
  const keyLength = frame[keyAt] ?? 0
  const end = keyAt + 1 + keyLength
  if (keyLength === 0 || (version === VERSION ? frame.length !== end : frame.length < end)) return 'malformed'
  const device = String.fromCharCode(...frame.subarray(35, COUNT_AT))
  if (!isDeviceId(device)) return 'malformed'
  const hello = { commitment: frame.slice(3, 35), device, publicKey: frame.slice(keyAt + 1, end) }
  if (isPairing) return hello
  const tags = Array.from({ length: count }, (_, i) => frame.slice(TAGS_AT + i * TAG, TAGS_AT + (i + 1) * TAG))
  return { ...hello, tags }
}
