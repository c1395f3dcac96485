import { isDeviceId, type DeviceId, type Hlc } from '../domain/ids.ts'

/** Whose number a stored value claims to be, in whatever version it was written. */
export interface StoredHead {
  readonly at: Hlc
  readonly device: DeviceId
  readonly seq: number
}

/**
 * Reads the part of a stored value that every version writes alike, so that a fact of a newer app, or one that says
 * nothing readable, keeps its place in its device's chain.
 * @returns undefined when it claims no place
 */
export function readHead(raw: unknown): StoredHead | undefined {
  if (!Array.isArray(raw)) return undefined
  const [, , at, device, seq] = raw as readonly unknown[]
  if (!Number.isSafeInteger(at) || (at as number) < 0 || !isDeviceId(device)) return undefined
  if (!Number.isSafeInteger(seq) || (seq as number) < 1) return undefined
  return { at: at as Hlc, device, seq: seq as number }
}
