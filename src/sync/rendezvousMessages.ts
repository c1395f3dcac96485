import { isDeviceId, type DeviceId } from '../domain/ids.ts'
import { fromBase64, toBase64 } from '../ledger/base64.ts'
import { decrypt, encrypt } from '../platform/subtle.ts'
import { concat, textBytes } from './bytes.ts'
import type { DerivedKeys } from './keys.ts'

/** Where devices that have a key find each other. */
export type Place = Pick<DerivedKeys, 'topic' | 'rendezvous'>

/*
 * Encrypted, with the topic as additional data:
 * kind 1 | from 16 | to 16 | nonce 8 | nonce of what it answers 8 | body
 */

export type RendezvousMessage =
  /** Is here, and connected to these. */
  | { readonly type: 'hello'; readonly from: DeviceId; readonly nonce: string; readonly linked: readonly DeviceId[] }
  | Directed<'offer'>
  | Directed<'answer'>

interface Directed<T extends string> {
  readonly type: T
  readonly from: DeviceId
  readonly to: DeviceId
  readonly nonce: string
  /** The nonce of the hello that is offered to, or of the offer that is answered: an old one put in again fits none. */
  readonly answers: string
  /** What is needed to connect: see wire/sdpCode.ts. */
  readonly code: Uint8Array
}

const KINDS = ['hello', 'offer', 'answer'] as const
const NONCE = 8
const NOBODY = '-'.repeat(16)
const HEAD = 1 + 16 + 16 + 2 * NONCE
const IV = 12
const ID = 16
/** A code has at most 232 bytes, and nobody has more than a handful of devices. */
const MOST_BYTES = 1_024

/** @returns a new name for a message */
export function newNonce(random: (bytes: number) => Uint8Array): string {
  return toBase64(random(NONCE))
}

export async function writeRendezvous(
  { topic, rendezvous }: Place,
  message: RendezvousMessage,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const isHello = message.type === 'hello'
  const bytes = concat(
    Uint8Array.of(KINDS.indexOf(message.type)),
    textBytes(message.from),
    textBytes(isHello ? NOBODY : message.to),
    nonceBytes(message.nonce),
    isHello ? new Uint8Array(NONCE) : nonceBytes(message.answers),
    isHello ? textBytes(message.linked.join('')) : message.code,
  )
  const iv = random(IV)
  return toBase64(concat(iv, await encrypt(rendezvous, iv, textBytes(topic), bytes)))
}

/** @returns undefined for what no device with this key wrote for this place */
export async function readRendezvous(
  { topic, rendezvous }: Place,
  text: string,
): Promise<RendezvousMessage | undefined> {
  const whole = text.length <= MOST_BYTES * 2 ? fromBase64(text) : undefined
  if (!whole || whole.length <= IV || whole.length > MOST_BYTES) return undefined
  const bytes = await decrypt(rendezvous, whole.slice(0, IV), textBytes(topic), whole.slice(IV))
  if (!bytes || bytes.length < HEAD) return undefined
  const type = KINDS[bytes[0] ?? 255]
  const from = idAt(bytes, 1)
  const nonce = toBase64(bytes.slice(HEAD - 2 * NONCE, HEAD - NONCE))
  const body = bytes.slice(HEAD)
  if (type === undefined || !isDeviceId(from)) return undefined
  if (type === 'hello') {
    const linked = Array.from({ length: Math.floor(body.length / ID) }, (_, i) => idAt(body, i * ID)).filter(isDeviceId)
    return { type, from, nonce, linked }
  }
  const to = idAt(bytes, 1 + ID)
  if (!isDeviceId(to)) return undefined
  return { type, from, to, nonce, answers: toBase64(bytes.slice(HEAD - NONCE, HEAD)), code: body }
}

function nonceBytes(nonce: string): Uint8Array {
  return fromBase64(nonce) ?? new Uint8Array(NONCE)
}

function idAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + ID))
}
