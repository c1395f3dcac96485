import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { PrivacyMessages } from './privacyMessages.ts'

/** The words about privacy, in one language. @throws when the chunk cannot be loaded */
export async function loadPrivacyWords(
  language: InterfaceLanguage,
  country: CountryCode | null,
): Promise<PrivacyMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/privacyCatalogue.ts')).privacyWords)
    case 'en':
      return (await import('./en/privacyCatalogue.ts')).privacyWords
    case 'pt':
      return (await import('./pt/privacyCatalogue.ts')).privacyWords
  }
}
