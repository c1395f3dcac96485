import type { InterfaceLanguage } from './language.ts'
import type { LaterMessages } from './laterMessages.ts'

/** The words of screens that nobody lands on, in one language. @throws when the chunk cannot be loaded */
export async function loadLaterWords(language: InterfaceLanguage): Promise<LaterMessages> {
  switch (language) {
    case 'es':
      return (await import('./es/laterCatalogue.ts')).laterWords
    case 'en':
      return (await import('./en/laterCatalogue.ts')).laterWords
  }
}
