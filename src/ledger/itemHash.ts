import { digest } from 'lib0/hash/sha256'

/** What JSON writes for half of a surrogate pair. A text that holds the letters `\ud8` themselves is looked at for nothing. */
const HALF_PAIR = /\\ud[89a-f]/
const BYTES = 32
const ENCODER = new TextEncoder()

/**
 * Names a value under an id, 32 bytes: SHA-256 of `JSON.stringify([id, value])`. Half of a surrogate pair counts as the
 * replacement character that it becomes on its way through Yjs, so that a device that stated a fact and one that read it
 * give the same name. Synchronous, because it is asked for inside a storage transaction.
 */
export function itemHash(id: string, value: unknown): Uint8Array {
  return hashOfText(id, value, JSON.stringify(value))
}

/** As `itemHash`, where the value was written as JSON before. */
export function hashOfText(id: string, value: unknown, json: string): Uint8Array {
  const text = `[${JSON.stringify(id)},${json}]`
  return digest(utf8(HALF_PAIR.test(text) ? JSON.stringify([id, value], wellFormed) : text))
}

/** The sum of two numbers of 256 bits, the greatest byte first, modulo 2^256. */
export function addDigest(sum: Uint8Array, hash: Uint8Array): Uint8Array {
  const total = new Uint8Array(BYTES)
  let carry = 0
  for (let i = BYTES - 1; i >= 0; i -= 1) {
    carry += (sum[i] ?? 0) + (hash[i] ?? 0)
    total[i] = carry & 0xff
    carry >>= 8
  }
  return total
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? new TextDecoder().decode(utf8(value)) : value
}

function utf8(text: string): Uint8Array {
  return ENCODER.encode(text)
}
