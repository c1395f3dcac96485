import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { readUnitValues, unitsWorth, withUnitValue, type OwnUnitValue } from '../../src/domain/unitValues.ts'

const CLP = 'CLP' as CurrencyCode
const UTM: OwnUnitValue = { unit: 'UTM', amount: minorUnits(69_542), currency: CLP, on: day('2026-11-01') }

test('what was written is read back, and a second value for a unit takes the place of the first', () => {
  const once = withUnitValue([], 'UTM', UTM)
  expect(readUnitValues(once)).toEqual([UTM])
  const later = { ...UTM, amount: minorUnits(70_000), on: day('2026-12-01') }
  expect(readUnitValues(withUnitValue(readUnitValues(once), 'UTM', later))).toEqual([later])
  expect(readUnitValues(withUnitValue([UTM], 'UTM', null))).toEqual([])
})

test('nonsense in the setting is left out', () => {
  for (const own of [
    null,
    5,
    [],
    { amount: -1, currency: 'CLP', on: '2026-11-01' },
    { amount: 1.5, currency: 'CLP', on: '2026-11-01' },
  ])
    expect(readUnitValues({ UTM: own })).toEqual([])
  expect(readUnitValues({ UTM: { amount: 1, currency: 'pesos', on: '2026-11-01' } })).toEqual([])
  expect(readUnitValues({ UTM: { amount: 1, currency: 'CLP', on: '2026-13-01' } })).toEqual([])
  expect(readUnitValues({ XXX: { amount: 1, currency: 'CLP', on: '2026-11-01' } })).toEqual([])
  expect(readUnitValues(null)).toEqual([])
})

test('what the owner looked up goes before what the app came with', () => {
  const known = [
    { unit: 'UTM', amount: minorUnits(60_000), currency: CLP, source: 's', on: day('2026-01-01'), certainty: 'text' },
  ] as never
  expect(unitsWorth(known, [UTM])).toEqual([UTM])
  expect(unitsWorth(known, [])).toHaveLength(1)
})
