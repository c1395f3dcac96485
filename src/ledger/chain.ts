import { digest } from 'lib0/hash/sha256'
import type { DeviceId } from '../domain/ids.ts'

/*
 * The chain of a device: c(0) is the hash of its id, c(n) that of c(n-1) and the item hash of its fact with number n. A
 * signature over c(n) is one over everything that the device recorded up to n.
 */

/** c(0): before the first fact. */
export function chainStart(device: DeviceId): Uint8Array {
  return digest(new TextEncoder().encode(device))
}

/** c(n) from c(n-1) and the item hash of fact n. */
export function chainNext(before: Uint8Array, itemHash: Uint8Array): Uint8Array {
  const both = new Uint8Array(64)
  both.set(before, 0)
  both.set(itemHash, 32)
  return digest(both)
}

/** A point of a device's chain in one word. @param hash hex of c(upTo) */
export function pointName(device: DeviceId, upTo: number, hash: string): string {
  return `${device} ${upTo} ${hash}`
}
