import type { Language } from '../../domain/locale.ts'
import type { Treatment } from '../../domain/profile.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { portuguese } from './pt.ts'
import type { MessageWords } from './words.ts'

/** Only Spanish tells usted, tú and vos apart; in the others the treatment says nothing. */
export function wordsFor(language: Language, treatment: Treatment): MessageWords {
  if (language === 'es') return spanish(treatment)
  return language === 'pt' ? portuguese : english
}
