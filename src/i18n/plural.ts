import type { InterfaceLanguage } from './language.ts'

/** Sentences by CLDR category; `#` stands for the number. `many` is Spanish for whole millions ("1 000 000 de filas"). */
export interface PluralForms {
  readonly one: string
  readonly many?: string
  readonly other: string
}

/** Whole numbers in a sentence, the same in every country of the language: Spanish groups by a space (RAE), from 10 000 on. */
function digits(language: InterfaceLanguage, n: number): string {
  const grouped = new Intl.NumberFormat('en').format(n)
  if (language === 'en') return grouped
  return Math.abs(n) < 10_000 ? String(n) : grouped.replaceAll(',', '\u00A0')
}

/** @returns the language's chooser of plural forms, by the CLDR rules in Intl.PluralRules */
export function pluralIn(language: InterfaceLanguage): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language)
  return (n, forms) => {
    const category = rules.select(n)
    const form = category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other
    return form.replaceAll('#', digits(language, n))
  }
}
