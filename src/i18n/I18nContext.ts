import { createContext, useContext } from 'react'
import type { CountryCode } from '../domain/country.ts'
import type { Format } from '../domain/format.ts'
import type { InterfaceLanguage, LanguageSetting } from './language.ts'
import type { Messages } from './messages.ts'

export interface I18n {
  readonly language: InterfaceLanguage
  /** Of the business, whose words the country's are; `null` before there is one. */
  readonly country: CountryCode | null
  readonly setting: LanguageSetting
  readonly setSetting: (setting: LanguageSetting) => void
  readonly messages: Messages
  readonly format: Format
}

export const I18nContext = createContext<I18n | null>(null)

function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('I18nProvider is missing')
  return i18n
}

/** The words of the interface: `const t = useT()`, then `t.common.save`. */
export function useT(): Messages {
  return useI18n().messages
}

/** How money, days and numbers are written here. */
export function useFormat(): Format {
  return useI18n().format
}

/** The language in use, whose country's words, and the person's choice of it. */
export function useLanguage(): Pick<I18n, 'language' | 'country' | 'setting' | 'setSetting'> {
  return useI18n()
}
