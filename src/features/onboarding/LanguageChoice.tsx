import { useId } from 'react'
import { useLanguage, useT } from '../../i18n/I18nContext.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import styles from './LanguageChoice.module.css'

/** The language of this device, each by its own name: who cannot read the first screen has nowhere else to go. */
export function LanguageChoice() {
  const { settings: words } = useT()
  const { language, setting, setSetting } = useLanguage()
  // What was tapped shows it before its words have come.
  const chosen = setting === 'auto' ? language : setting
  const name = useId()
  return (
    <fieldset className={styles['languages']} aria-label={words.language}>
      {LANGUAGES.map((one) => (
        <label key={one} lang={one} className={styles['language']}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => setSetting(one)} />
          <span>{words.languages[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
