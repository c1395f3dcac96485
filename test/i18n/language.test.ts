import { describe, expect, it } from 'vitest'
import { chooseLanguage, chooseLocale, countrySpoken } from '../../src/i18n/language.ts'

describe('the language of the interface', () => {
  it('follows the browser until the person chooses', () => {
    expect(chooseLanguage('auto', ['de', 'en-GB', 'es'])).toBe('en')
    expect(chooseLanguage('auto', ['pt-BR', 'en-GB', 'es'])).toBe('pt')
    expect(chooseLanguage('auto', ['pt-PT'])).toBe('pt')
    expect(chooseLanguage('es', ['en-GB'])).toBe('es')
  })

  it('is Spanish when the browser speaks none that there are words for', () => {
    expect(chooseLanguage('auto', ['de-DE', 'gn'])).toBe('es')
    expect(chooseLanguage('auto', [])).toBe('es')
  })

  it('writes figures as the country of the business does, whatever the browser is set to', () => {
    expect(chooseLocale('es', 'ES', ['es-MX'])).toBe('es-ES')
    expect(chooseLocale('es', null, ['en-US', 'es-MX'])).toBe('es-MX')
    expect(chooseLocale('es', null, ['de'])).toBe('es-419')
    expect(chooseLocale('pt', 'BR', ['pt-PT'])).toBe('pt-BR')
    expect(chooseLocale('pt', null, ['en-US', 'pt-PT'])).toBe('pt-PT')
    expect(chooseLocale('pt', null, ['pt'])).toBe('pt-BR')
  })

  it('speaks as the business, and before there is one as a browser that says "vos"', () => {
    expect(countrySpoken('MX', ['es-AR'])).toBe('MX')
    expect(countrySpoken(null, ['en-US', 'es-UY', 'es-AR'])).toBe('UY')
    expect(countrySpoken(null, ['es', 'es-PY'])).toBe('PY')
    expect(countrySpoken(null, ['es-MX', 'es-AR'])).toBe(null)
    expect(countrySpoken(null, ['pt-BR'])).toBe(null)
  })
})
