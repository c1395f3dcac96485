import { useLanguage, useT } from '../../i18n/I18nContext.ts'
import type { LanguageSetting } from '../../i18n/language.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { useScheme, type SchemeSetting } from '../../ui/useScheme.ts'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'

const LANGUAGE_SETTINGS: readonly LanguageSetting[] = ['auto', 'es', 'en', 'pt']
const SCHEME_SETTINGS: readonly SchemeSetting[] = ['system', 'light', 'dark']

/** What only this device does otherwise: language, and day or night. */
export function DeviceSection() {
  const { settings: words } = useT()
  const { setting, setSetting } = useLanguage()
  const scheme = useScheme()
  return (
    <Section title={words.section.device}>
      <div>
        <p className={styles['label']}>{words.language}</p>
        <SegmentedControl
          label={words.language}
          options={LANGUAGE_SETTINGS.map((value) => ({ value, label: words.languages[value] }))}
          value={setting}
          onChange={setSetting}
        />
      </div>
      <div>
        <p className={styles['label']}>{words.appearance}</p>
        <SegmentedControl
          label={words.appearance}
          options={SCHEME_SETTINGS.map((value) => ({ value, label: words.appearances[value] }))}
          value={scheme.setting}
          onChange={scheme.setSetting}
        />
      </div>
      <p className={styles['help']}>{words.deviceHelp}</p>
    </Section>
  )
}
