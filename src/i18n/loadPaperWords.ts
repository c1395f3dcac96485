import type { InterfaceLanguage } from './language.ts'
import type { PaperMessages } from './paperMessages.ts'

/** The words about papers in one language. @throws when the chunk cannot be loaded */
export async function loadPaperWords(language: InterfaceLanguage): Promise<PaperMessages> {
  switch (language) {
    case 'es':
      return (await import('./es/paperCatalogue.ts')).paperWords
    case 'en':
      return (await import('./en/paperCatalogue.ts')).paperWords
  }
}
