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
