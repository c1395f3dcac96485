import type { Language } from '../../domain/locale.ts'
import type { Treatment } from '../../domain/profile.ts'
import { lettersEn } from './en.ts'
import { lettersEs, type LetterWords } from './es.ts'
import { lettersPt } from './pt.ts'

/** Words that every paper needs, whatever it says. */
export type PaperWords = Pick<
  LetterWords,
  | 'page'
  | 'reference'
  | 'taxId'
  | 'identity'
  | 'phone'
  | 'kinds'
  | 'part'
  | 'columns'
  | 'total'
  | 'amountsIn'
  | 'payTitle'
  | 'payKinds'
  | 'payReference'
  | 'scan'
>

/** The letters' words in a language. */
export function letterWords(language: Language, treatment: Treatment = 'usted'): LetterWords {
  if (language === 'en') return lettersEn()
  return language === 'pt' ? lettersPt() : lettersEs(treatment)
}
