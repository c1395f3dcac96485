import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, typedAmount } from '../../src/domain/amountText.ts'
import { COUNTRIES } from '../../src/domain/country.ts'
import { allCurrencies, parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { createFormat } from '../../src/domain/format.ts'
import { decimalMarkOf, localeFor, type DecimalMark } from '../../src/domain/locale.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'
import { anyText } from '../support/anyText.ts'

const currency = (code: string) => parseCurrency(code) as CurrencyCode

function read(text: string, decimal: DecimalMark, code = 'EUR'): number | string {
  const result = parseAmount(text, { currency: currency(code), decimal })
  return result.ok ? result.value : result.error.type
}

describe('what a person types as an amount', () => {
  it.each<[string, DecimalMark, number, string?]>([
    ['12,50', ',', 1250],
    ['12.50', '.', 1250],
    ['1.250', ',', 125_000],
    ['1,250', '.', 125_000],
    ['1.250,5', ',', 125_050],
    ['1,234,567.89', '.', 123_456_789],
    ['1 250,00', ',', 125_000],
    ['1\u00A0250,00', ',', 125_000],
    ['1\u202F250,00', ',', 125_000],
    ["1'250.00", '.', 125_000],
    ['1’250.00', '.', 125_000],
    ['  7 ', ',', 700],
    ['007', ',', 700],
    [',5', ',', 50],
    ['5,', ',', 500],
    ['$1,250.50', '.', 125_050, 'MXN'],
    ['1.250,00 €', ',', 125_000],
    ['€ 1.250', ',', 125_000],
    ['EUR 1.250', ',', 125_000],
    ['1.250 eur', ',', 125_000],
    ['S/ 20.00', '.', 2000, 'PEN'],
    ['S/. 20', '.', 2000, 'PEN'],
    ['Gs. 125.000', ',', 125_000, 'PYG'],
    ['₲ 125.000', ',', 125_000, 'PYG'],
    ['R$ 10,00', ',', 1000, 'BRL'],
    ['US$20', '.', 2000, 'USD'],
    ['$.50', '.', 50, 'USD'],
    ['15.000', ',', 15_000, 'CLP'],
    ['15.000,00', ',', 15_000, 'CLP'],
    ['12.5000', '.', 1250],
    ['1.250', '.', 1250, 'KWD'],
    ['0,01', ',', 1],
    ['22517998136852,47', ',', MAX_MINOR_UNITS],
  ])('reads %j with decimal %j', (text, decimal, minor, code) => {
    expect(read(text, decimal, code)).toBe(minor)
  })

  it.each<[string, DecimalMark, string, string?]>([
    ['', ',', 'amount-empty'],
    ['   ', ',', 'amount-empty'],
    ['\u00A0', ',', 'amount-empty'],
    ['1.5', ',', 'amount-ambiguous'],
    ['1,5', '.', 'amount-ambiguous'],
    ['12.50', ',', 'amount-ambiguous'],
    ['1.25', ',', 'amount-ambiguous'],
    ['0.250', ',', 'amount-ambiguous'],
    ['1.2500', ',', 'amount-ambiguous'],
    ['1,234.56', ',', 'amount-ambiguous'],
    ['1.234.567', '.', 'amount-ambiguous'],
    ['1.250 000', ',', 'amount-ambiguous'],
    ['1 5', ',', 'amount-ambiguous'],
    ['12,34,567', '.', 'amount-ambiguous'],
    ['1,2,3', ',', 'amount-ambiguous'],
    ['1..250', ',', 'amount-ambiguous'],
    ['1,250', ',', 'amount-too-many-decimals'],
    ['1.250', '.', 'amount-too-many-decimals'],
    ['0,005', ',', 'amount-too-many-decimals'],
    ['12,5', ',', 'amount-too-many-decimals', 'CLP'],
    ['-5', ',', 'amount-negative'],
    ['−5', ',', 'amount-negative'],
    ['5-', ',', 'amount-negative'],
    ['(5)', ',', 'amount-negative'],
    ['-$5', '.', 'amount-negative', 'MXN'],
    ['$-5', '.', 'amount-negative', 'MXN'],
    ['0', ',', 'amount-zero'],
    ['0,00', ',', 'amount-zero'],
    ['-0', ',', 'amount-zero'],
    ['1e9', ',', 'amount-not-a-number'],
    ['1E9', '.', 'amount-not-a-number'],
    ['0x10', ',', 'amount-not-a-number'],
    ['💰', ',', 'amount-not-a-number'],
    ['5 💰', ',', 'amount-not-a-number'],
    ['NaN', ',', 'amount-not-a-number'],
    ['Infinity', ',', 'amount-not-a-number'],
    ['doce', ',', 'amount-not-a-number'],
    [',', ',', 'amount-not-a-number'],
    ['--5', ',', 'amount-not-a-number'],
    ['5+5', ',', 'amount-not-a-number'],
    ['½', ',', 'amount-not-a-number'],
    ['٥', ',', 'amount-not-a-number'],
    ['=1+1', ',', 'amount-not-a-number'],
    ['$5', ',', 'amount-other-currency'],
    ['5 USD', ',', 'amount-other-currency'],
    ['22517998136852,48', ',', 'amount-too-large'],
    ['99999999999999999999', ',', 'amount-too-large'],
    ['9'.repeat(10_000), ',', 'amount-not-a-number'],
  ])('refuses %j with decimal %j', (text, decimal, type, code) => {
    expect(read(text, decimal, code)).toBe(type)
  })

  it('lets a file say that a debt is settled or is a credit, when the caller asks for that', () => {
    const lenient = { currency: currency('EUR'), decimal: '.', negative: 'allowed', zero: 'allowed' } as const
    for (const text of ['-5', '(5)', '5-', '-€5', '-5.00 EUR']) {
      expect(parseAmount(text, lenient)).toEqual({ ok: true, value: -500 })
    }
    expect(parseAmount('0.00', lenient)).toEqual({ ok: true, value: 0 })
    expect(parseAmount('-0', lenient)).toEqual({ ok: true, value: 0 })
  })

  it('never throws and never reads less than a cent into anything typed', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<DecimalMark>(',', '.'), (text, decimal) => {
        const result = parseAmount(text, { currency: currency('MXN'), decimal })
        expect(result.ok ? result.value : 1).toBeGreaterThan(0)
      }),
    )
  })
})

describe('amounts that the app wrote itself', () => {
  const locales = [...new Set(COUNTRIES.flatMap((c) => (['es', 'en', 'pt'] as const).map((l) => localeFor(l, c))))]
  const formats = locales.map((locale) => createFormat(locale))
  const amounts = fc.integer({ min: 1, max: MAX_MINOR_UNITS }).map(minorUnits)

  it('are read back as the same amount, in every locale and every currency', () => {
    const everyday = ['EUR', 'MXN', 'COP', 'CLP', 'PEN', 'ARS', 'USD', 'UYU', 'BRL', 'PYG', 'GTQ', 'CRC', 'KWD', 'VES']
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...formats),
        fc.constantFrom(...everyday.map(currency), ...allCurrencies()),
        (amount, format, code) => {
          const { decimalMark: decimal } = format
          const parts = format.moneyParts(amount, code)
          expect(parseAmount(parts.integer + parts.fraction, { currency: code, decimal })).toEqual({
            ok: true,
            value: amount,
          })
          expect(parseAmount(typedAmount(amount, code, decimal), { currency: code, decimal })).toEqual({
            ok: true,
            value: amount,
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are read back with their sign where the shop sells in its own currency', () => {
    const shops = [
      ['ES', 'EUR'],
      ['MX', 'MXN'],
      ['CO', 'COP'],
      ['CL', 'CLP'],
      ['PE', 'PEN'],
      ['AR', 'ARS'],
      ['EC', 'USD'],
      ['UY', 'UYU'],
      ['BR', 'BRL'],
      ['DO', 'DOP'],
      ['GT', 'GTQ'],
      ['CR', 'CRC'],
      ['PY', 'PYG'],
      ['BO', 'BOB'],
      ['VE', 'VES'],
      ['HN', 'HNL'],
      ['NI', 'NIO'],
      ['PA', 'PAB'],
      ['CU', 'CUP'],
    ] as const
    fc.assert(
      fc.property(amounts, fc.constantFrom(...shops), (amount, [country, code]) => {
        const format = createFormat(localeFor('es', country))
        const text = format.money(amount, currency(code))
        expect(parseAmount(text, { currency: currency(code), decimal: format.decimalMark })).toEqual({
          ok: true,
          value: amount,
        })
      }),
      { numRuns: 300 },
    )
  })

  it('know the decimal mark of each country', () => {
    for (const country of ['ES', 'CO', 'CL', 'AR', 'EC', 'UY', 'BR', 'PY', 'CR', 'BO', 'VE'] as const) {
      expect(decimalMarkOf(localeFor('es', country))).toBe(',')
    }
    for (const country of ['MX', 'PE', 'US', 'DO', 'GT', 'PA', 'HN', 'SV', 'NI', 'PR', 'CU', 'other'] as const) {
      expect(decimalMarkOf(localeFor('es', country))).toBe('.')
    }
    expect(decimalMarkOf('pt-BR')).toBe(',')
  })
})
