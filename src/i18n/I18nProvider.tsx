import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { CountryCode } from '../domain/country.ts'
import { createFormat } from '../domain/format.ts'
import { I18nContext } from './I18nContext.ts'
import { isolating } from './isolating.ts'
import {
  chooseLanguage,
  chooseLocale,
  countrySpoken,
  type InterfaceLanguage,
  type LanguageSetting,
} from './language.ts'
import { loadMessages } from './loadMessages.ts'
import type { Messages } from './messages.ts'

export interface I18nProviderProps {
  readonly setting: LanguageSetting
  readonly onSetting: (setting: LanguageSetting) => void
  /** Of the business; `null` before there is one. */
  readonly country: CountryCode | null
  /** `navigator.languages` */
  readonly preferred: readonly string[]
  readonly children: ReactNode
}

/** Gives words and formats to everything inside; shows nothing until the words of the language are there. */
export function I18nProvider({ setting, onSetting, country, preferred, children }: I18nProviderProps) {
  const wanted = chooseLanguage(setting, preferred)
  const catalogue = useCatalogue(wanted, countrySpoken(country, preferred))
  const locale = catalogue ? chooseLocale(catalogue.language, country, preferred) : undefined

  useEffect(() => {
    if (locale !== undefined) document.documentElement.lang = locale
  }, [locale])

  const value = useMemo(
    () =>
      catalogue && locale !== undefined
        ? {
            language: catalogue.language,
            messages: isolating(catalogue.messages),
            country,
            setting,
            setSetting: onSetting,
            format: createFormat(locale),
          }
        : null,
    [catalogue, country, locale, setting, onSetting],
  )
  if (!value) return null
  return <I18nContext value={value}>{children}</I18nContext>
}

interface Catalogue {
  readonly language: InterfaceLanguage
  readonly messages: Messages
}

/** The catalogue of a language as a country says it; the one before it until the new one is there, and Spanish when it cannot be had. */
function useCatalogue(wanted: InterfaceLanguage, country: CountryCode | null): Catalogue | null {
  const [loaded, setLoaded] = useState<Catalogue | null>(null)
  useEffect(() => {
    let current = true
    const take = (language: InterfaceLanguage, messages: Messages) => {
      if (current) setLoaded((before) => (before?.messages === messages ? before : { language, messages }))
    }
    loadMessages(wanted, country)
      .then((messages) => take(wanted, messages))
      .catch(async () => take('es', await loadMessages('es', null)))
    return () => {
      current = false
    }
  }, [wanted, country])
  return loaded
}
