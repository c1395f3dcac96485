import type { CountryCode } from './country.ts'

export type Language = 'es' | 'en' | 'pt'
export type DecimalMark = ',' | '.'

/**
 * Locale of a language in a country. English and Portuguese keep one form each (two for English), because browsers
 * differ in what they know of pairs such as en-CO.
 */
export function localeFor(language: Language, country: CountryCode): string {
  if (language === 'pt') return 'pt-BR'
  if (language === 'en') return country === 'ES' ? 'en-GB' : 'en-US'
  if (country === 'other') return 'es-419'
  // Spanish in Brazil still writes amounts as Brazilians do, with a decimal comma; es-BR would have a point.
  return country === 'BR' ? 'es-AR' : `es-${country}`
}

/** @returns the mark between units and cents in this locale */
export function decimalMarkOf(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(0.5)
  return parts.some((part) => part.type === 'decimal' && part.value === ',') ? ',' : '.'
}

/** @returns the language of a locale; Spanish for one that the app does not speak */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2)
  return language === 'en' || language === 'pt' ? language : 'es'
}

/**
 * The language of messages: customers speak what is spoken there; where the app does not know, what the shopkeeper
 * speaks.
 */
export function customerLanguage(country: CountryCode, spoken: Language): Language {
  if (country === 'BR') return 'pt'
  return country === 'US' || country === 'other' ? spoken : 'es'
}
