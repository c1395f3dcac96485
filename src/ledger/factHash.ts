import { digest } from 'lib0/hash/sha256'
import { toHex } from './hex.ts'

/**
 * SHA-256 of a stored value, in hex. Where two values claim one id, the one with the smaller hash is the fact on every
 * device. Synchronous, because it is asked for inside a storage transaction.
 */
export function factHash(value: unknown): string {
  return toHex(digest(new TextEncoder().encode(JSON.stringify(value))))
}
