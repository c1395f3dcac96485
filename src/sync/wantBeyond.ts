import { digest } from 'lib0/hash/sha256'
import * as Y from 'yjs'

/*
 * A month of 900 openings has a state vector of 6 kB. Two devices that were once proven to hold the same need not tell
 * each other all of it again: one names the state that both remember, and what is otherwise now.
 */

/** Bytes of a name: it tells states of one segment apart, and a wrong guess is answered by asking in full. */
export const BASE_BYTES = 16

/** How far a device has come, told by a state that the other remembers. */
export interface Beyond {
  /** Names that state. */
  readonly base: Uint8Array
  /** A state vector of the clients whose clock is another than in that state; 0 for those that it has not. */
  readonly stateVector: Uint8Array
}

/** Tells a state vector by another one. */
export function beyond(stateVector: Uint8Array, base: Uint8Array): Beyond {
  const before = Y.decodeStateVector(base)
  const now = Y.decodeStateVector(stateVector)
  const changed = new Map([...now].filter(([client, clock]) => before.get(client) !== clock))
  for (const client of before.keys()) if (!now.has(client)) changed.set(client, 0)
  return { base: nameOf(base), stateVector: Y.encodeStateVector(changed) }
}

/**
 * The state vector that is told by another one.
 * @param base the state that is remembered here
 * @returns undefined where it is not the one that is meant
 */
export function joined(told: Beyond, base: Uint8Array): Uint8Array | undefined {
  const name = nameOf(base)
  if (told.base.length !== BASE_BYTES || told.base.some((byte, i) => byte !== name[i])) return undefined
  const whole = new Map([...Y.decodeStateVector(base), ...Y.decodeStateVector(told.stateVector)])
  return Y.encodeStateVector(new Map([...whole].filter(([, clock]) => clock > 0)))
}

/** The same for the same clients and clocks, in whatever order they were written down: Yjs sorts them. */
function nameOf(stateVector: Uint8Array): Uint8Array {
  return digest(Y.encodeStateVector(Y.decodeStateVector(stateVector))).slice(0, BASE_BYTES)
}
