import type { AssistMessages } from './assistMessages.ts'
import type { InterfaceLanguage } from './language.ts'

/**
 * The words of help and search in one language; as the guide, they are Spanish where it has no own.
 * @throws when the chunk cannot be loaded
 */
export async function loadAssistWords(language: InterfaceLanguage): Promise<AssistMessages> {
  return language === 'en'
    ? (await import('./en/assistCatalogue.ts')).assistWords
    : (await import('./es/assistCatalogue.ts')).assistWords
}
