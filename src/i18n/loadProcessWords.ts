import type { InterfaceLanguage } from './language.ts'
import type { ProcessMessages } from './processMessages.ts'

/** The words about the collection process in one language. @throws when the chunk cannot be loaded */
export async function loadProcessWords(language: InterfaceLanguage): Promise<ProcessMessages> {
  switch (language) {
    case 'es':
      return (await import('./es/processCatalogue.ts')).processWords
    case 'en':
      return (await import('./en/processCatalogue.ts')).processWords
  }
}
