import { sha256 as digest } from '@noble/hashes/sha2.js'

/**
 * SHA-256. In JavaScript, because a page on http has no cryptography of the browser's, and because a chain of thousands
 * of short texts would wait for it at every link.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return digest(bytes)
}

/** Lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
