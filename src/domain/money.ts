import type { Brand } from './brand.ts'
import { exponentOf, type StatedCurrency } from './currency.ts'
import { err, ok, type Result } from './result.ts'

/** A whole number of the currency's smallest unit: 12,50 € is 1250. May be negative where a balance may. */
export type MinorUnits = Brand<number, 'MinorUnits'>

/** 2^51 − 1: beyond this a sum is an error, not a wrong number (rules of the account, "Money and days"). */
export const MAX_MINOR_UNITS = 2 ** 51 - 1

export const ZERO = 0 as MinorUnits

/**
 * Brands a whole number of minor units.
 * @throws RangeError when it is not whole or out of bounds: that is a bug or an overflow, never a person's typing
 */
export function minorUnits(value: number): MinorUnits {
  if (!Number.isInteger(value) || Math.abs(value) > MAX_MINOR_UNITS) throw new RangeError(`not an amount: ${value}`)
  return (value === 0 ? 0 : value) as MinorUnits
}

/** True when the number could be an amount of money. */
export function isMinorUnits(value: unknown): value is MinorUnits {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_MINOR_UNITS
}

/** @throws RangeError when the sum passes the bound */
export function add(a: MinorUnits, b: MinorUnits): MinorUnits {
  return minorUnits(a + b)
}

/** @throws RangeError when the difference passes the bound */
export function subtract(a: MinorUnits, b: MinorUnits): MinorUnits {
  return minorUnits(a - b)
}

/** The same amount the other way: owed becomes in favour. */
export function negate(a: MinorUnits): MinorUnits {
  return minorUnits(0 - a)
}

/** The lesser of two amounts: what can be taken of one by the other. */
export function smaller(a: MinorUnits, b: MinorUnits): MinorUnits {
  return a < b ? a : b
}

/** @throws RangeError when a partial sum passes the bound */
export function sum(amounts: Iterable<MinorUnits>): MinorUnits {
  let total = ZERO
  for (const amount of amounts) total = add(total, amount)
  return total
}

export type SplitError = { readonly type: 'split-impossible' }

/**
 * Splits an amount in proportion to whole ratios and never loses a unit: the parts add up to the whole, and the first
 * parts carry the remainder (100.00 in three is 33.34, 33.33, 33.33).
 * @param ratios one weight a part, none negative, not all zero
 */
export function split(amount: MinorUnits, ratios: readonly number[]): Result<MinorUnits[], SplitError> {
  const total = ratios.reduce((a, b) => a + b, 0)
  if (ratios.length === 0 || !(total > 0) || ratios.some((r) => !Number.isInteger(r) || r < 0)) {
    return err({ type: 'split-impossible' })
  }
  const whole = BigInt(total)
  const parts = ratios.map((ratio) => Number((BigInt(amount) * BigInt(ratio)) / whole))
  let rest = amount - parts.reduce((a, b) => a + b, 0)
  const step = Math.sign(rest)
  // What division left over is less than one unit for each part that has a weight.
  const shared = parts.map((part, index) => {
    if (ratios[index] === 0 || rest === 0) return part
    rest -= step
    return part + step
  })
  return ok(shared.map((part) => minorUnits(part)))
}

/** Equal parts, the first ones carrying the remainder. */
export function splitEvenly(amount: MinorUnits, parts: number): Result<MinorUnits[], SplitError> {
  if (!Number.isInteger(parts) || parts < 1 || parts > 600) return err({ type: 'split-impossible' })
  return split(
    amount,
    Array.from({ length: parts }, () => 1),
  )
}

/** Decimal text with a point and the currency's own number of digits: 1250 EUR is "12.50". For files, not for screens. */
export function toDecimal(amount: MinorUnits, currency: StatedCurrency): string {
  const digits = exponentOf(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
