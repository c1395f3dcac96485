import { digest } from 'lib0/hash/sha256'

/** What JSON writes for half of a surrogate pair. A text that holds the letters `\ud8` themselves is looked at for nothing. */
const HALF_PAIR = /\\ud[89a-f]/
const BYTES = 32
const ENCODER = new TextEncoder()
/** Where texts of up to a third of its length become bytes, until they are hashed: a buffer for each takes as long as its hash. */
const SCRATCH = new Uint8Array(12 * 1024)

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

/** The sum of numbers of 256 bits, the greatest byte first, modulo 2^256. */
export function addDigests(sum: Uint8Array, hashes: readonly Uint8Array[]): Uint8Array {
  // Byte by byte; what is above a byte is carried once, at the end.
  const sums = Float64Array.from(sum)
  for (const hash of hashes) {
    for (let i = 0; i < BYTES; i += 1) sums[i] = (sums[i] ?? 0) + (hash[i] ?? 0)
  }
  const total = new Uint8Array(BYTES)
  let carry = 0
  for (let i = BYTES - 1; i >= 0; i -= 1) {
    carry += sums[i] ?? 0
    total[i] = carry & 0xff
    carry = Math.floor(carry / 256)
  }
  return total
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? new TextDecoder().decode(utf8(value)) : value
}

/** @returns bytes that are the text's until the next call */
function utf8(text: string): Uint8Array {
  if (text.length * 3 > SCRATCH.length) return ENCODER.encode(text)
  return SCRATCH.subarray(0, ENCODER.encodeInto(text, SCRATCH).written)
}
