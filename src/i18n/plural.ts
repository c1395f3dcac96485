import type { InterfaceLanguage } from './language.ts'

/** Sentences by CLDR category; `#` stands for the number. `many` is Spanish and Portuguese for whole millions ("1 000 000 de filas"). */
export interface PluralForms {
  readonly one: string
  readonly many?: string
  readonly other: string
}

/**
 * Whole numbers in a sentence, the same in every country of the language: Spanish groups by a space (RAE), from 10 000 on;
 * Portuguese by a point, as Brazil does.
 */
function digits(language: InterfaceLanguage, n: number): string {
  const grouped = new Intl.NumberFormat('en').format(n)
  if (language === 'en') return grouped
  if (language === 'pt') return grouped.replaceAll(',', '.')
  return Math.abs(n) < 10_000 ? String(n) : grouped.replaceAll(',', '\u00A0')
}

/** @returns the language's chooser of plural forms, by the CLDR rules in Intl.PluralRules */
export function pluralIn(language: InterfaceLanguage): (n: number, forms: PluralForms) => string {
  // Brazil's own rules make nothing one: "0 cliente", and "vence amanhã" of what is due in no days.
  const rules = new Intl.PluralRules(language === 'pt' ? 'pt-PT' : language)
  return (n, forms) => {
    const category = rules.select(n)
    const form = category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other
    return form.replaceAll('#', digits(language, n))
  }
}
