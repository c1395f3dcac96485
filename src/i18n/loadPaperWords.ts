import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { PaperMessages } from './paperMessages.ts'

/** The words about papers in one language. @throws when the chunk cannot be loaded */
export async function loadPaperWords(language: InterfaceLanguage, country: CountryCode | null): Promise<PaperMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/paperCatalogue.ts')).paperWords)
    case 'en':
      return (await import('./en/paperCatalogue.ts')).paperWords
    case 'pt':
      return (await import('./pt/paperCatalogue.ts')).paperWords
  }
}
