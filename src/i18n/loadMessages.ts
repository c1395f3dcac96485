import type { InterfaceLanguage } from './language.ts'
import type { Messages } from './messages.ts'

/**
 * The words of one language; nobody fetches another one's.
 * @throws when the chunk cannot be loaded: offline before the service worker has it
 */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  switch (language) {
    case 'es':
      return (await import('./es/catalogue.ts')).es
    case 'en':
      return (await import('./en/catalogue.ts')).en
  }
}
