import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { LaterMessages } from './laterMessages.ts'

/** The words of screens that nobody lands on, in one language. @throws when the chunk cannot be loaded */
export async function loadLaterWords(language: InterfaceLanguage, country: CountryCode | null): Promise<LaterMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/laterCatalogue.ts')).laterWords)
    case 'en':
      return (await import('./en/laterCatalogue.ts')).laterWords
    case 'pt':
      return (await import('./pt/laterCatalogue.ts')).laterWords
  }
}
