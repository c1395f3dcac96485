import { es } from './es/catalogue.ts'
import type { InterfaceLanguage } from './language.ts'
import type { Messages } from './messages.ts'

/** The catalogue that comes with the first load, or undefined for one that has to be fetched. */
export function messagesAtHand(language: InterfaceLanguage): Messages | undefined {
  return language === 'es' ? es : undefined
}

/** @throws when the chunk cannot be loaded: offline before the service worker has it */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  switch (language) {
    case 'es':
      return es
    case 'en':
      return (await import('./en/catalogue.ts')).en
  }
}
