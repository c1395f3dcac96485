import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { InterfaceLanguage } from './language.ts'
import type { Messages } from './messages.ts'

/**
 * The words of one language; nobody fetches another one's.
 * @throws when the chunk cannot be loaded: offline before the service worker has it
 */
export async function loadMessages(language: InterfaceLanguage, country: CountryCode | null): Promise<Messages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/catalogue.ts')).es)
    case 'en':
      return (await import('./en/catalogue.ts')).en
    case 'pt':
      return (await import('./pt/catalogue.ts')).pt
  }
}
