import { describe, expect, test } from 'vitest'
import { creditorReferencesIn, numberKey, numbersIn, numberTail } from '../../src/domain/matching/numbers.ts'

const found = (text: string) => {
  const { whole, tails } = numbersIn(text, 2026)
  return { whole: [...whole], tails: [...tails] }
}
const NOTHING = { whole: [], tails: [] }

test('a number of an invoice is the same with or without zeros, signs and accents', () => {
  expect(['F-0031', 'f31', ' F / 031 ', 'F--31'].map(numberKey)).toEqual(['F31', 'F31', 'F31', 'F31'])
  expect(numberKey('Número 0100')).toBe('NUMERO100')
  expect(numberKey('A100B0')).toBe('A100B0')
})

test('the end of a number is what people name it by; a number of digits alone has none', () => {
  expect(numberTail('FAC-2026/0031')).toBe('31')
  expect(numberTail('FAC--31')).toBe('31')
  expect(numberTail('A12B31')).toBe('31')
  expect(numberTail('0031')).toBe('')
  expect(numberTail('31-A')).toBe('')
  expect(numberTail('')).toBe('')
})

describe('in the words of a transfer', () => {
  test('digits that stand alone are a number when they are four or more and no year of these', () => {
    expect(found('2031')).toEqual({ whole: ['2031'], tails: ['2031'] })
    expect(found('203')).toEqual(NOTHING)
    for (const year of [2023, 2024, 2026, 2027]) expect(found(`${year}`)).toEqual(NOTHING)
    for (const number of ['2022', '2028']) expect(found(number)).toEqual({ whole: [number], tails: [number] })
  })

  test('behind a word for an invoice even a short number is one, and a year too', () => {
    expect(found('Fra. 0031').tails).toEqual(['31'])
    expect(found('Fra. 0031').whole).toEqual(['FRA31', '31'])
    expect(found('factura 2026').tails).toEqual(['2026'])
    expect(found('pedido 31').tails).toEqual([])
  })

  test('a word for an invoice and its number may be one word', () => {
    expect(found('FRA0031')).toEqual({ whole: ['FRA31', '31'], tails: ['31'] })
    expect(found('N5').tails).toEqual(['5'])
    expect(found('CASA31')).toEqual({ whole: ['CASA31'], tails: [] })
    expect(found('31FRA').tails).toEqual([])
  })

  test('up to four neighbours are one number, and digits only behind a word for an invoice', () => {
    expect(found('A 1 B 2 C').whole).toEqual(['A1B', 'A1B2', '1B2', '1B2C', 'B2C'])
    expect(found('12 3456 78').whole).toEqual(['3456'])
    expect(found('fra 12 34').whole).toContain('1234')
    expect(found('Ana Ruiz')).toEqual(NOTHING)
    expect(found('')).toEqual(NOTHING)
  })

  test('only the beginning of a long text is read', () => {
    expect(found(`${'x '.repeat(119)} 9001`).tails).toEqual(['9001'])
    expect(found(`${'x '.repeat(120)} 9001`).tails).toEqual([])
    expect(found(`${'x'.repeat(1001)} 9001`)).toEqual(NOTHING)
  })
})

test('a creditor reference is found with or without spaces, whole, and only with right check digits', () => {
  expect(creditorReferencesIn('pago RF18 5390 0754 7034 gracias')).toEqual(['539007547034'])
  expect(creditorReferencesIn('RF18539007547034')).toEqual(['539007547034'])
  expect(creditorReferencesIn('rf18539007547034.')).toEqual(['539007547034'])
  expect(creditorReferencesIn('RF18-539007547034')).toEqual([])
  expect(creditorReferencesIn('RF19539007547034')).toEqual([])
  expect(creditorReferencesIn('RF18539007547034X')).toEqual([])
  expect(creditorReferencesIn('')).toEqual([])
})
