import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { localeFor } from '../../src/domain/locale.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'

const currency = (code: string) => parseCurrency(code) as CurrencyCode
/** Spaces that do not break are compared as plain ones. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('amounts on screen', () => {
  it.each([
    ['MX', 'MXN', 125_000, '$1,250.00'],
    ['ES', 'EUR', 125_000, '1.250,00 €'],
    ['ES', 'EUR', 1250, '12,50 €'],
    ['CO', 'COP', 125_000, '$ 1.250'],
    ['CO', 'COP', 125_050, '$ 1.250,50'],
    ['CL', 'CLP', 1250, '$1.250'],
    ['CL', 'CLP', -1250, '-$1.250'],
    ['AR', 'ARS', 125_000, '$ 1.250'],
    ['PE', 'PEN', 125_000, 'S/ 1,250.00'],
    ['BR', 'BRL', 125_000, 'R$ 1.250,00'],
    ['UY', 'UYU', 125_000, '$ 1.250,00'],
    ['EC', 'USD', 125_000, '$1.250,00'],
  ] as const)('are written as people in %s write them', (country, code, amount, expected) => {
    expect(plain(createFormat(localeFor('es', country)).money(minorUnits(amount), currency(code)))).toBe(expected)
  })

  it('show dollars beside pesos so that nobody takes one for the other', () => {
    for (const country of ['MX', 'CO', 'CL', 'AR', 'UY', 'DO', 'CU'] as const) {
      const format = createFormat(localeFor('es', country))
      expect(format.moneyParts(minorUnits(100), currency('USD')).currency).toMatch(/^(US\$|USD)$/)
    }
  })

  it('show cents or not as the screen asks', () => {
    const format = createFormat('es-MX')
    expect(format.money(minorUnits(500), currency('MXN'), { cents: 'hide-zero' })).toBe('$5')
    expect(format.money(minorUnits(550), currency('MXN'), { cents: 'hide-zero' })).toBe('$5.50')
    expect(plain(createFormat('es-CO').money(minorUnits(500), currency('COP'), { cents: 'always' }))).toBe('$ 5,00')
  })

  it('come in pieces that make up the same text', () => {
    for (const country of COUNTRIES) {
      const format = createFormat(localeFor('es', country))
      const parts = format.moneyParts(minorUnits(-1_234_567), currency('EUR'))
      const figures = parts.integer + parts.fraction
      const order = parts.currencyFirst ? [parts.sign, parts.currency, figures] : [parts.sign, figures, parts.currency]
      expect(format.money(minorUnits(-1_234_567), currency('EUR')).replaceAll(/\s/g, '')).toBe(
        order.join('').replaceAll(/\s/g, ''),
      )
    }
  })

  it('are exact up to the greatest amount that is kept', () => {
    expect(plain(createFormat('es-ES').money(minorUnits(MAX_MINOR_UNITS), currency('EUR')))).toBe(
      '22.517.998.136.852,47 €',
    )
    expect(createFormat('es-MX').moneyParts(minorUnits(MAX_MINOR_UNITS), currency('KWD')).fraction).toBe('.247')
  })

  it('hold nothing that the printing font lacks or that turns text round', () => {
    const locales = new Set(COUNTRIES.flatMap((c) => (['es', 'en', 'pt'] as const).map((l) => localeFor(l, c))))
    const codes = ['EUR', 'USD', 'MXN', 'COP', 'CLP', 'PEN', 'BRL', 'PYG', 'CRC', 'VES', 'CHF', 'KWD'].map(currency)
    for (const locale of locales) {
      const format = createFormat(locale)
      for (const code of codes) {
        expect(format.money(minorUnits(-123_456_789), code)).not.toMatch(
          /[\u202F\u2212\u200E\u200F\u061C\u202A-\u202E]/,
        )
      }
    }
  })
})

describe('days and numbers on screen', () => {
  const friday = day('2026-11-27')

  it('are written in Spanish the same way in every country', () => {
    for (const country of COUNTRIES) {
      const format = createFormat(localeFor('es', country))
      expect(format.day(friday)).toBe('27 nov 2026')
      expect(format.dayShort(friday)).toBe('27 nov')
      expect(format.dayLong(friday)).toBe('viernes 27 de noviembre')
      expect(format.dayFull(friday)).toBe('viernes 27 de noviembre de 2026')
      expect(format.month(friday)).toBe('noviembre de 2026')
    }
  })

  it('are written in English and Portuguese as these do', () => {
    expect(createFormat('en-US').day(friday)).toBe('Nov 27, 2026')
    expect(createFormat('en-US').dayFull(friday)).toBe('Friday, November 27, 2026')
    expect(createFormat('en-GB').day(friday)).toBe('27 Nov 2026')
    expect(createFormat('en-GB').dayLong(friday)).toBe('Friday 27 November')
    expect(createFormat('pt-BR').dayLong(friday)).toBe('27 de novembro (sexta-feira)')
    expect(createFormat('pt-BR').dayFull(friday)).toBe('27 de novembro de 2026 (sexta-feira)')
    expect(createFormat('pt-BR').dayLong(day('2026-12-01'))).toBe('1º de dezembro (terça-feira)')
    expect(createFormat('pt-BR').day(friday)).toBe('27/11/2026')
    expect(createFormat('pt-BR').dayShort(friday)).toBe('27/11')
    expect(createFormat('pt-BR').day(day('2027-01-05'))).toBe('05/01/2027')
  })

  it('never slip by a day, wherever the phone is', () => {
    const zone = process.env['TZ']
    for (const tz of ['Pacific/Kiritimati', 'America/Bogota', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = tz
      expect(createFormat('es-MX').dayFull(day('2026-03-01'))).toBe('domingo 1 de marzo de 2026')
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('group thousands, also those of four figures', () => {
    expect(createFormat('es-ES').number(1250)).toBe('1.250')
    expect(createFormat('es-MX').number(1250)).toBe('1,250')
    expect(plain(createFormat('es-ES').percent(0.2436))).toBe('24,4 %')
  })
})
