import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { ProcessMessages } from './processMessages.ts'

/** The words about the collection process in one language. @throws when the chunk cannot be loaded */
export async function loadProcessWords(
  language: InterfaceLanguage,
  country: CountryCode | null,
): Promise<ProcessMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/processCatalogue.ts')).processWords)
    case 'en':
      return (await import('./en/processCatalogue.ts')).processWords
    case 'pt':
      return (await import('./pt/processCatalogue.ts')).processWords
  }
}
