import { expect, it } from 'vitest'
import { entryKeys, numberWords, taxIdKey } from '../../src/domain/searchKeys.ts'

const charge = (number?: string) =>
  entryKeys({
    kind: 'charge',
    instalments: [{ amount: 1_000 }, { amount: 2_050 }],
    ...(number === undefined ? {} : { number }),
  } as never)

it('finds a document by the words of its number that have figures, and by its whole amount', () => {
  expect(charge('FAC A-000123/2026')).toEqual([3_050, '123', '2026'])
  expect(charge('A-000')).toEqual([3_050, '0'])
  expect(charge()).toEqual([3_050])
})

it('gives no more than six keys to a number of many words', () => {
  expect(charge('1 2 3 4 5 6 7 8 9')).toEqual([3_050, '1', '2', '3', '4', '5', '6'])
})

it('finds money that came by its amount, and nothing that moves none', () => {
  expect(entryKeys({ kind: 'payment', amount: 500 } as never)).toEqual([500])
  expect(entryKeys({ kind: 'credit', amount: 700 } as never)).toEqual([700])
  expect(entryKeys({ kind: 'allocation' } as never)).toEqual([])
  expect(entryKeys({ kind: 'reversal' } as never)).toEqual([])
})

it.each([
  ['LUPA-800101 XY9', 'lupa800101xy9'],
  ['20-12345678-9', '20123456789'],
  ['B 12.345.678', 'b12345678'],
  ['Ñ-1', 'n1'],
  ['--', ''],
])('reads %s as a tax number without its signs', (text, key) => {
  expect(taxIdKey(text)).toBe(key)
})

it('reads the words of a number without the zeros before them', () => {
  expect(numberWords('a-000123 0')).toEqual(['a', '123', '0'])
})
