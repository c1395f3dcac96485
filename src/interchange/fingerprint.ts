import { BASE32 } from '../domain/ids.ts'

const encoder = new TextEncoder()

/** One 32-bit lane of MurmurHash3's mixing over bytes. */
function lane(bytes: Uint8Array, seed: number, multiplier: number): number {
  let hash = seed ^ bytes.length
  for (const byte of bytes) {
    hash = Math.imul(hash ^ byte, multiplier)
    hash = (hash << 13) | (hash >>> 19)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function base32(value: number): string {
  let text = ''
  for (let rest = value, i = 0; i < 7; i++, rest = Math.floor(rest / 32)) text = (BASE32[rest % 32] ?? '0') + text
  return text
}

/**
 * Short name of some content, the same on every device and in every version: 64 bits as 14 base32 digits. Not a
 * cryptographic hash: it tells rows of one's own files apart, it proves nothing. Part of stored facts: never changed.
 */
export function fingerprint(parts: readonly string[]): string {
  // Lengths keep ["ab", "c"] apart from ["a", "bc"].
  const bytes = encoder.encode(parts.map((part) => `${part.length}:${part}`).join(''))
  return base32(lane(bytes, 0x9e3779b9, 0x01000193)) + base32(lane(bytes, 0x243f6a88, 0x5bd1e995))
}
