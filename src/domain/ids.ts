import type { Brand } from './brand.ts'

/**
 * `YYMM` of recording + two base32 digits + 12 random base32 digits. The first six characters name the segment of the
 * log that the fact is stored in: `00` for daily work, `01`–`ZZ` for imports.
 */
export type FactId = Brand<string, 'FactId'>
/** Id of the `customer` fact that created the customer. */
export type CustomerId = FactId
/** 16 base32 digits, minted once for each installation. Bound to a public key by a roster fact. */
export type DeviceId = Brand<string, 'DeviceId'>
/** First six characters of a fact id. */
export type SegmentId = Brand<string, 'SegmentId'>
/** Hybrid logical clock: wall milliseconds × 1024 + counter. Orders facts together with their id. */
export type Hlc = Brand<number, 'Hlc'>

/** Crockford's base32: no I, L, O, U, so that an id can be read aloud. */
export const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const FACT_ID_PATTERN = /^\d{2}(?:0[1-9]|1[0-2])[0-9A-HJKMNP-TV-Z]{14}$/
export const DEVICE_ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{16}$/

export function isFactId(text: unknown): text is FactId {
  return typeof text === 'string' && FACT_ID_PATTERN.test(text)
}

export function isDeviceId(text: unknown): text is DeviceId {
  return typeof text === 'string' && DEVICE_ID_PATTERN.test(text)
}

/** @returns the segment that a fact with this id is stored in */
export function segmentOf(id: FactId): SegmentId {
  return id.slice(0, 6) as SegmentId
}

const HLC_TICKS = 1024

/** @returns the wall-clock instant of a recorded time, in milliseconds since 1970 */
export function millisOf(at: Hlc): number {
  return Math.floor(at / HLC_TICKS)
}

/**
 * The next reading of this device's clock: never before `last`, and following the wall clock otherwise.
 * @param wallMs the wall clock, in milliseconds since 1970
 * @param last the latest time that this device wrote or followed
 */
export function nextHlc(wallMs: number, last: Hlc): Hlc {
  return Math.max(Math.floor(wallMs) * HLC_TICKS, last + 1) as Hlc
}
