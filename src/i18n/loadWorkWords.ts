import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { WorkMessages } from './workMessages.ts'

/** The words about the day's work in one language. @throws when the chunk cannot be loaded */
export async function loadWorkWords(language: InterfaceLanguage, country: CountryCode | null): Promise<WorkMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/workCatalogue.ts')).workWords)
    case 'en':
      return (await import('./en/workCatalogue.ts')).workWords
    case 'pt':
      return (await import('./pt/workCatalogue.ts')).workWords
  }
}
