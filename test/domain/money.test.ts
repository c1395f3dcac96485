import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import {
  add,
  isMinorUnits,
  MAX_MINOR_UNITS,
  minorUnits,
  negate,
  split,
  splitEvenly,
  subtract,
  sum,
  toDecimal,
} from '../../src/domain/money.ts'
import { roundedQuotient } from '../../src/domain/percents.ts'

const someAmount = fc.integer({ min: -MAX_MINOR_UNITS, max: MAX_MINOR_UNITS }).map((n) => minorUnits(n))
const someRatios = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((r) => r.some((x) => x > 0))

test('splitting never loses a unit, and who has no share gets nothing', () => {
  fc.assert(
    fc.property(someAmount, someRatios, (amount, ratios) => {
      const parts = split(amount, ratios)
      const amounts = parts.ok ? parts.value : []
      expect(amounts.reduce((a, b) => a + b, 0)).toBe(amount)
      expect(amounts.filter((part, i) => ratios[i] === 0 && part !== 0)).toEqual([])
    }),
  )
})

test('nobody is more than one unit away from an exact share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), someRatios, (amount, ratios) => {
      const parts = split(minorUnits(amount), ratios)
      const total = ratios.reduce((a, b) => a + b, 0)
      for (const [i, part] of (parts.ok ? parts.value : []).entries()) {
        expect(Math.abs(part - (amount * (ratios[i] ?? 0)) / total)).toBeLessThan(1.000_001)
      }
    }),
  )
})

test('a split that makes no sense is refused', () => {
  const refused = { ok: false, error: { type: 'split-impossible' } }
  const hundred = minorUnits(100)
  expect(split(hundred, [])).toEqual(refused)
  expect(split(hundred, [0, 0])).toEqual(refused)
  expect(split(hundred, [1, -1])).toEqual(refused)
  expect(split(hundred, [3, -1])).toEqual(refused)
  expect(split(hundred, [0.5])).toEqual(refused)
  expect(splitEvenly(hundred, 0)).toEqual(refused)
  expect(splitEvenly(hundred, 601)).toEqual(refused)
  expect(splitEvenly(hundred, 600).ok).toBe(true)
})

test('an amount past the bound is an error, not a wrong number', () => {
  const most = minorUnits(MAX_MINOR_UNITS)
  const one = minorUnits(1)
  expect(() => add(most, one)).toThrow(RangeError)
  expect(() => subtract(negate(most), one)).toThrow(RangeError)
  expect(() => sum([most, one, negate(one)])).toThrow(RangeError)
  expect(() => minorUnits(0.5)).toThrow(RangeError)
  expect(() => minorUnits(Number.NaN)).toThrow(RangeError)
  expect(Object.is(minorUnits(-0), 0)).toBe(true)
})

test('what could be an amount is told from what could not', () => {
  expect([0, -5, MAX_MINOR_UNITS].every(isMinorUnits)).toBe(true)
  expect([0.1, '5', null, Infinity, MAX_MINOR_UNITS + 1].some(isMinorUnits)).toBe(false)
})

test('files write an amount with the currency’s own digits', () => {
  const text = (amount: number, currency: string) => toDecimal(minorUnits(amount), currency as CurrencyCode)
  expect(text(1250, 'EUR')).toBe('12.50')
  expect(text(-5, 'EUR')).toBe('-0.05')
  expect(text(1250, 'CLP')).toBe('1250')
  expect(text(1, 'KWD')).toBe('0.001')
})

test('halves go away from zero', () => {
  expect([5n, -5n, 4n, -4n, 6n].map((n) => roundedQuotient(n, 10n))).toEqual([1n, -1n, 0n, 0n, 1n])
})
