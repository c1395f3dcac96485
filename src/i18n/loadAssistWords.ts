import type { CountryCode } from '../domain/country.ts'
import type { AssistMessages } from './assistMessages.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'

/** The words of help and search in one language. @throws when the chunk cannot be loaded */
export async function loadAssistWords(
  language: InterfaceLanguage,
  country: CountryCode | null,
): Promise<AssistMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/assistCatalogue.ts')).assistWords)
    case 'en':
      return (await import('./en/assistCatalogue.ts')).assistWords
    case 'pt':
      return (await import('./pt/assistCatalogue.ts')).assistWords
  }
}
