import type { Language } from '../../domain/locale.ts'

/** Words of the sheet on which a business hands out its terms of credit. */
export interface PolicySheetWords {
  /** Where the owner's words have no title of their own. */
  readonly title: string
  readonly fileName: string
  readonly keywords: string
  readonly since: (on: string) => string
}

const WORDS: Readonly<Record<Language, PolicySheetWords>> = {
  es: {
    title: 'Condiciones de crédito',
    fileName: 'Condiciones-de-credito',
    keywords: 'condiciones de crédito',
    since: (on) => `Condiciones al ${on}`,
  },
  en: {
    title: 'Credit terms',
    fileName: 'Credit-terms',
    keywords: 'credit terms',
    since: (on) => `Terms as of ${on}`,
  },
  pt: {
    title: 'Condições de crédito',
    fileName: 'Condicoes-de-credito',
    keywords: 'condições de crédito',
    since: (on) => `Condições em ${on}`,
  },
}

/** The words of the sheet in a language. */
export function policySheetWords(language: Language): PolicySheetWords {
  return WORDS[language]
}
