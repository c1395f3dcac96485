import { expect, test } from 'vitest'
import { amountInWords } from '../../src/domain/amountInWords.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'
import { englishNumber, portugueseNumber, spanishNumber } from '../../src/domain/numberInWords.ts'

test.each([
  [0, 'cero'],
  [1, 'un'],
  [15, 'quince'],
  [16, 'dieciséis'],
  [21, 'veintiún'],
  [22, 'veintidós'],
  [30, 'treinta'],
  [31, 'treinta y un'],
  [99, 'noventa y nueve'],
  [100, 'cien'],
  [101, 'ciento un'],
  [500, 'quinientos'],
  [700, 'setecientos'],
  [900, 'novecientos'],
  [999, 'novecientos noventa y nueve'],
  [1_000, 'mil'],
  [1_001, 'mil un'],
  [2_016, 'dos mil dieciséis'],
  [21_000, 'veintiún mil'],
  [31_031, 'treinta y un mil treinta y un'],
  [100_000, 'cien mil'],
  [101_100, 'ciento un mil cien'],
  [999_999, 'novecientos noventa y nueve mil novecientos noventa y nueve'],
  [1_000_000, 'un millón'],
  [1_000_001, 'un millón un'],
  [2_000_000, 'dos millones'],
  [21_500_000, 'veintiún millones quinientos mil'],
  [1_000_000_000, 'mil millones'],
  [1_234_567_890, 'mil doscientos treinta y cuatro millones quinientos sesenta y siete mil ochocientos noventa'],
  [1_000_000_000_000, 'un billón'],
])('in Spanish %i is %s', (n, words) => {
  expect(spanishNumber(n)).toBe(words)
})

test.each([
  [1, 'um'],
  [14, 'quatorze'],
  [21, 'vinte e um'],
  [100, 'cem'],
  [101, 'cento e um'],
  [200, 'duzentos'],
  [999, 'novecentos e noventa e nove'],
  [1_000, 'mil'],
  [1_001, 'mil e um'],
  [1_100, 'mil e cem'],
  [1_500, 'mil e quinhentos'],
  [1_590, 'mil quinhentos e noventa'],
  [2_021, 'dois mil e vinte e um'],
  [1_000_000, 'um milhão'],
  [1_100_000, 'um milhão e cem mil'],
  [2_345_678, 'dois milhões trezentos e quarenta e cinco mil seiscentos e setenta e oito'],
  [1_000_000_000, 'um bilhão'],
])('in Portuguese %i is %s', (n, words) => {
  expect(portugueseNumber(n)).toBe(words)
})

test.each([
  [7, 'seven'],
  [13, 'thirteen'],
  [21, 'twenty-one'],
  [40, 'forty'],
  [100, 'one hundred'],
  [1_590, 'one thousand five hundred ninety'],
  [1_000_000, 'one million'],
  [2_000_000_001, 'two billion one'],
])('in English %i is %s', (n, words) => {
  expect(englishNumber(n)).toBe(words)
})

const of = (code: string) => parseCurrency(code) as CurrencyCode

test.each([
  [159_050, 'MXN', 'es', 'mil quinientos noventa pesos mexicanos con cincuenta centavos'],
  [100, 'MXN', 'es', 'un peso mexicano'],
  [101, 'EUR', 'es', 'un euro con un céntimo'],
  [50, 'EUR', 'es', 'cincuenta céntimos'],
  [2_100, 'PEN', 'es', 'veintiún soles'],
  [100_000_000, 'COP', 'es', 'un millón de pesos colombianos'],
  [100_010_000, 'COP', 'es', 'un millón cien pesos colombianos'],
  [300_000_000_000, 'ARS', 'es', 'tres mil millones de pesos argentinos'],
  [1_250_000, 'CLP', 'es', 'un millón doscientos cincuenta mil pesos chilenos'],
  [1_050, 'UYU', 'es', 'diez pesos uruguayos con cincuenta centésimos'],
  [1_050, 'CHF', 'es', 'diez CHF con 50/100'],
  [0, 'EUR', 'es', 'cero euros'],
  [159_050, 'BRL', 'pt', 'mil quinhentos e noventa reais e cinquenta centavos'],
  [100_000_000, 'BRL', 'pt', 'um milhão de reais'],
  [1, 'BRL', 'pt', 'um centavo'],
  [159_050, 'USD', 'en', 'one thousand five hundred ninety US dollars and fifty cents'],
  [100_000_000, 'EUR', 'en', 'one million euros'],
] as const)('%i of %s in %s is %s', (amount, currency, language, words) => {
  expect(amountInWords(minorUnits(amount), of(currency), language)).toBe(words)
})

test('the largest amount has words in every language, and a negative one has none', () => {
  for (const language of ['es', 'pt', 'en'] as const) {
    for (const currency of ['EUR', 'CLP']) {
      expect(amountInWords(minorUnits(MAX_MINOR_UNITS), of(currency), language)).not.toMatch(/undefined|(?:^| )-|NaN/)
    }
    expect(() => amountInWords(minorUnits(-1), of('EUR'), language)).toThrow(RangeError)
  }
})

test('no two numbers share their words', () => {
  for (const spell of [spanishNumber, portugueseNumber, englishNumber]) {
    const words = Array.from({ length: 20_000 }, (_, i) => spell(i * 7))
    expect(new Set(words).size).toBe(words.length)
  }
})
