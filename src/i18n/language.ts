import type { CountryCode } from '../domain/country.ts'
import { localeFor } from '../domain/locale.ts'

/** Languages that the interface is complete in; Spanish is the source of the keys. */
export const LANGUAGES = ['es', 'en', 'pt'] as const
export type InterfaceLanguage = (typeof LANGUAGES)[number]
/** What the person chose on this device: a language, or whatever the browser speaks. */
export type LanguageSetting = InterfaceLanguage | 'auto'

export function isLanguageSetting(value: unknown): value is LanguageSetting {
  return value === 'auto' || LANGUAGES.some((language) => language === value)
}

/**
 * The language to show: the chosen one, else the first of the browser's that there are words for, else Spanish.
 * @param preferred `navigator.languages`, best first
 */
export function chooseLanguage(setting: LanguageSetting, preferred: readonly string[]): InterfaceLanguage {
  if (setting !== 'auto') return setting
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'es'
}

/**
 * The country whose Spanish is spoken: the business's. Before there is one, that of the browser's own Spanish, where a
 * shopkeeper is spoken to otherwise.
 */
export function countrySpoken(country: CountryCode | null, preferred: readonly string[]): CountryCode | null {
  // As regions/saysVos.ts has it, which is fetched later.
  const own = /^es-(AR|UY|PY)$/.exec(preferred.find((tag) => tag.startsWith('es-')) ?? '')?.[1]
  return country ?? (own as CountryCode | undefined) ?? null
}

/**
 * BCP 47 tag that decides how figures and days look: the language of the words with the habits of the business's
 * country. Before there is a business, the browser's own tag of that language serves.
 */
export function chooseLocale(
  language: InterfaceLanguage,
  country: CountryCode | null,
  preferred: readonly string[],
): string {
  if (country !== null) return localeFor(language, country)
  return preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? localeFor(language, 'other')
}
