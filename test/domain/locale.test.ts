import { expect, it, test } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { customerLanguage, decimalMarkOf, languageOf, localeFor } from '../../src/domain/locale.ts'

test.each([
  ['es', 'MX', 'es-MX', '.'],
  ['es', 'CO', 'es-CO', ','],
  ['es', 'BR', 'es-AR', ','],
  ['es', 'other', 'es-419', '.'],
  ['en', 'ES', 'en-GB', '.'],
  ['en', 'AR', 'en-US', '.'],
  ['pt', 'MX', 'pt-BR', ','],
] as const)('%s in %s is written as in %s, with a “%s” before the cents', (language, country, locale, mark) => {
  expect(localeFor(language, country)).toBe(locale)
  expect(decimalMarkOf(locale)).toBe(mark)
})

it('every locale of ours is read back as its language, and others are Spanish', () => {
  for (const country of COUNTRIES) {
    for (const language of ['es', 'en', 'pt'] as const) {
      expect(languageOf(localeFor(language, country))).toBe(language)
    }
  }
  expect(languageOf('de-DE')).toBe('es')
})

it('customers are written to as people speak there; where nobody knows, as the shopkeeper speaks', () => {
  expect(customerLanguage('BR', 'es')).toBe('pt')
  expect(customerLanguage('MX', 'en')).toBe('es')
  for (const spoken of ['es', 'en', 'pt'] as const) {
    expect([customerLanguage('US', spoken), customerLanguage('other', spoken)]).toEqual([spoken, spoken])
  }
})
