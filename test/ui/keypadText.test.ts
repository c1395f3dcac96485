import { describe, expect, it } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { createFormat } from '../../src/domain/format.ts'
import { afterTyping, pressKey, shownAmount, type KeypadKey } from '../../src/ui/keypadText.ts'

const MXN = parseCurrency('MXN') as CurrencyCode
const PYG = parseCurrency('PYG') as CurrencyCode
const mexico = createFormat('es-MX')
const spain = createFormat('es-ES')

function type(keys: readonly KeypadKey[], currency = MXN, mark = '.'): string {
  return keys.reduce((text, key) => pressKey(text, key, currency, mark), '')
}

describe('an amount on the keypad', () => {
  it('grows by the keys and shrinks by one figure at a time', () => {
    expect(type(['1', '2', '00', 'decimal', '5', 'delete', '7', '5'])).toBe('1200.75')
  })

  it('takes no third cent, no second mark and no cents where the currency has none', () => {
    expect(type(['5', 'decimal', '2', '5', '9', 'decimal'])).toBe('5.25')
    expect(type(['5', 'decimal', '2', '00'])).toBe('5.2')
    expect(type(['5', '000', 'decimal', '5'], PYG, ',')).toBe('50005')
  })

  it('begins neither with a mark nor with zeros', () => {
    expect(type(['decimal', '5'])).toBe('0.5')
    expect(type(['0', '00', '7'])).toBe('7')
  })

  it('cannot grow past what an amount may be', () => {
    expect(type(Array.from({ length: 20 }, () => '9' as const))).toHaveLength(12)
  })

  it('is shown grouped as the country writes it, while it is typed', () => {
    expect(shownAmount('1250.5', mexico)).toBe('1,250.5')
    expect(shownAmount('1250,5', spain)).toBe('1.250,5')
    expect(shownAmount('1250,', spain)).toBe('1.250,')
    expect(shownAmount('', mexico)).toBe('0')
  })

  it('is shown as typed when a keyboard brought something else, for the parser to refuse', () => {
    expect(shownAmount('1.5', spain)).toBe('1.5')
    expect(shownAmount('-5', mexico)).toBe('-5')
    expect(shownAmount('1e9', mexico)).toBe('1e9')
  })

  it.each([
    ['a phone that sends the text and not the keys', '1', '1', '1.', 2, '1.'],
    ['its next figure: never 15 out of 1.5', '1.', '1.', '1.5', 3, '1.5'],
    ['a figure after groups', '1250', '1.250', '1.2507', 6, '12507'],
    ['the last figure taken back', '1250', '1.250', '1.25', 4, '125'],
    ['a figure after the 0 of an empty field', '', '0', '07', 2, '7'],
    ['a figure before it', '', '0', '80', 1, '8'],
    ['an amount in its place that ends in one', '', '0', '80', 2, '80'],
    ['one that ends in two', '', '0', '800', 3, '800'],
    ['one that does not', '', '0', '350', 3, '350'],
    ['an amount after it', '', '0', '0350', 4, '350'],
    ['a 0 over it', '', '0', '0', 1, '0'],
    ['a 0 after it', '', '0', '00', 2, '0'],
    ['the decimal mark after it', '', '0', '0.', 2, '0.'],
    ['nothing in its place', '', '0', '', 0, ''],
  ])('takes %s', (_, text, shown, now, caret, after) => {
    expect(afterTyping(text, shown, now, caret)).toBe(after)
  })
})
