import { describe, expect, it } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { typedAmounts, typedDay } from '../../src/domain/searchFigures.ts'

describe('an amount that is looked for', () => {
  it.each([
    ['1250.50', 'MXN', [125_050]],
    ['1250,50', 'MXN', [125_050]],
    ['1,250.50', 'MXN', [125_050]],
    ['$350', 'MXN', [35_000]],
    ['350', 'CLP', [350]],
    // A thousand and more to one, nothing to the other.
    ['1.250', 'MXN', [125_000]],
    ['F-12', 'MXN', []],
    ['ana', 'MXN', []],
  ])('%s in %s', (text, currency, expected) => {
    expect([...typedAmounts(text, currency as CurrencyCode)]).toEqual(expected)
  })
})

describe('a day that is looked for', () => {
  const today = day('2026-03-17')
  it.each([
    ['15/03/2026', 'DMY', '2026-03-15'],
    ['2026-03-15', 'MDY', '2026-03-15'],
    ['3/15/26', 'MDY', '2026-03-15'],
    ['15/3', 'DMY', '2026-03-15'],
    ['3/15', 'MDY', '2026-03-15'],
    // It has not come yet this year.
    ['20/12', 'DMY', '2025-12-20'],
    ['15 mar', 'DMY', '2026-03-15'],
    ['20 de diciembre', 'DMY', '2025-12-20'],
    ['17/3', 'DMY', '2026-03-17'],
    ['30/2', 'DMY', undefined],
    ['12.50', 'DMY', undefined],
    ['350', 'DMY', undefined],
    ['ana', 'DMY', undefined],
  ] as const)('%s, written %s', (text, order, expected) => {
    expect(typedDay(text, order, today)).toBe(expected)
  })
})
