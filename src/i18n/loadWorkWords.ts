import type { InterfaceLanguage } from './language.ts'
import type { WorkMessages } from './workMessages.ts'

/** The words about the day's work in one language. @throws when the chunk cannot be loaded */
export async function loadWorkWords(language: InterfaceLanguage): Promise<WorkMessages> {
  switch (language) {
    case 'es':
      return (await import('./es/workCatalogue.ts')).workWords
    case 'en':
      return (await import('./en/workCatalogue.ts')).workWords
  }
}
