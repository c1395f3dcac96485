import type { InterfaceLanguage } from './language.ts'
import type { PrivacyMessages } from './privacyMessages.ts'

/** The words about privacy, in one language; in Spanish where a language has none yet. @throws when the chunk cannot be loaded */
export async function loadPrivacyWords(language: InterfaceLanguage): Promise<PrivacyMessages> {
  return language === 'en'
    ? (await import('./en/privacyCatalogue.ts')).privacyWords
    : (await import('./es/privacyCatalogue.ts')).privacyWords
}
