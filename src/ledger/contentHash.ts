import { digest } from 'lib0/hash/sha256'
import { toHex } from './hex.ts'

/** SHA-256 of some bytes, lower-case hex, in JavaScript: for pages to which the browser gives no cryptography. */
export function contentHash(bytes: Uint8Array): string {
  return toHex(digest(bytes))
}
