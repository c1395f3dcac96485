import * as kept from 'dinero.js/currencies'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import {
  allCurrencies,
  exponentOf,
  isCurrency,
  parseCurrency,
  statedCurrency,
  type CurrencyCode,
} from '../../src/domain/currency.ts'
import { countryPreset } from '../../src/domain/presets/countries.ts'
import { isWithdrawn } from '../../src/domain/withdrawnCurrency.ts'

interface Kept {
  readonly code: string
  readonly base: number | readonly number[]
  readonly exponent: number
}
/** Fifths, not tenths: the kept list counts them apart; ISO 4217 and every device here give them two digits. */
const FIFTHS = ['MGA', 'MRU']

const list = (Object.values(kept) as unknown as readonly Kept[]).filter((currency) => 'code' in currency)

test('every amount that was recorded means what it meant: digits are those of a kept list of ISO 4217', () => {
  const ours = new Map(allCurrencies().map((code) => [code as string, exponentOf(code)]))
  const shared = list.filter(({ code }) => ours.has(code) && !FIFTHS.includes(code))
  expect(shared.length).toBeGreaterThan(140)
  for (const { code, exponent } of shared) expect([code, ours.get(code)]).toEqual([code, exponent])
  expect(FIFTHS.map((code) => ours.get(code))).toEqual([2, 2])
})

test('pesos of each country have the digits that people there and ISO agree on', () => {
  const digits = (code: string) => exponentOf(code as CurrencyCode)
  expect(['COP', 'CLP', 'PYG', 'UYU', 'MXN', 'EUR'].map(digits)).toEqual([2, 0, 0, 2, 2, 2])
})

test('a code is read in any case, and what is none is refused', () => {
  expect(parseCurrency(' mxn ')).toBe('MXN')
  expect(parseCurrency('pesos')).toBeUndefined()
  expect(isCurrency('constructor')).toBe(false)
  expect(() => exponentOf('XXX' as CurrencyCode)).toThrow(RangeError)
})

test('every country starts with a currency that exists, and the rest is asked', () => {
  for (const country of COUNTRIES) {
    const { currency } = countryPreset(country)
    expect(country === 'other' ? currency : isCurrency(currency)).toBe(country === 'other' ? undefined : true)
  }
})

test('a currency that is none any more can be read in a file, and is none of a debt', () => {
  expect([statedCurrency('dem'), statedCurrency(' EUR '), statedCurrency('XXQ')]).toEqual(['DEM', 'EUR', undefined])
  expect([isCurrency('DEM'), parseCurrency('DEM'), allCurrencies().includes('DEM' as CurrencyCode)]).toEqual([
    false,
    undefined,
    false,
  ])
  expect(exponentOf(statedCurrency('ITL') ?? ('EUR' as CurrencyCode))).toBe(2)
  expect(allCurrencies().filter((code) => isWithdrawn(code))).toEqual([])
})
