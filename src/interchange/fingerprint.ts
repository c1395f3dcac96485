import { BASE32 } from '../domain/ids.ts'

/** Finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
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
  let a = 0x9e3779b9
  let b = 0x243f6a88
  for (const part of parts) {
    // The length keeps ["ab", "c"] apart from ["a", "bc"].
    for (let i = -1; i < part.length; i++) {
      const code = i < 0 ? part.length : part.charCodeAt(i)
      a = Math.imul(a ^ code, 0x9e3779b1)
      a = (a << 13) | (a >>> 19)
      b = Math.imul(b ^ code, 0x5f356495)
      b = (b << 17) | (b >>> 15)
    }
  }
  return base32(mixed(a ^ (b >>> 7))) + base32(mixed(b ^ (a >>> 11)))
}
