import { isDeviceId, isFactId, type FactId } from '../domain/ids.ts'
import { fromHex, toHex } from './hex.ts'
import type { Fact } from '../domain/fact.ts'
import type { StoredHead } from './factHead.ts'

/** The version of a value whose words were taken out. */
const REDACTED = 0
const PERSONAL = ['person', 'personText'] as const
const HASH = /^[0-9a-f]{64}$/

/**
 * What stands in the place of a personal fact that was forgotten: `[kind, 0, at, device, seq, hash, customer, of]`, with
 * the item hash of what it was, so that the chain of its device is what it was. Other kinds have no such form.
 * @param hash item hash of the value
 * @returns the value itself when it is no personal fact, or is redacted already
 */
export function redacted(value: unknown, hash: Uint8Array): unknown {
  if (!Array.isArray(value) || isRedacted(value)) return value
  const [kind, , at, device, seq, customer, of] = value as readonly unknown[]
  if (!PERSONAL.includes(kind as never)) return value
  return [kind, REDACTED, at, device, seq, toHex(hash), customer, ...(kind === 'personText' ? [of] : [])]
}

/** Whether a stored value is one whose words were taken out. */
export function isRedacted(value: unknown): value is readonly unknown[] {
  return redactedHash(value) !== undefined
}

/** @returns the item hash of what stood there; undefined for every other value */
export function redactedHash(value: unknown): Uint8Array | undefined {
  if (!Array.isArray(value) || value[1] !== REDACTED) return undefined
  const [kind, , , , , hash] = value as readonly unknown[]
  if (!PERSONAL.includes(kind as never) || typeof hash !== 'string' || !HASH.test(hash)) return undefined
  return fromHex(hash)
}

/** The fact that is left of it: the same, and nothing in it. @returns undefined when it is not one of ours */
export function redactedFact(id: FactId, head: StoredHead, value: unknown): Fact | undefined {
  if (!isRedacted(value)) return undefined
  const [kind, , , , , , customer, of, ...more] = value
  if (!isFactId(customer) || more.length > 0 || !isDeviceId(head.device)) return undefined
  const own = { id, ...head, customer }
  if (kind === 'person') return of === undefined ? { ...own, kind, patch: {}, over: [] } : undefined
  return kind === 'personText' && isFactId(of) ? { ...own, kind, of, text: '' } : undefined
}
