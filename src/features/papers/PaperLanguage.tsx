import type { Language } from '../../domain/locale.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'

const LANGUAGES: readonly Language[] = ['es', 'en', 'pt']

export interface PaperLanguageProps {
  /** Unless it is any paper's. */
  readonly label?: string
  readonly value: Language
  readonly onChange: (language: Language) => void
}

/** The language that a paper is written in, whatever the app speaks. */
export function PaperLanguage({ label, value, onChange }: PaperLanguageProps) {
  const { papers } = usePaperT()
  return (
    <SelectInput
      label={label ?? papers.language}
      value={value}
      onChange={onChange}
      options={LANGUAGES.map((language) => ({ value: language, label: papers.languages[language] }))}
    />
  )
}
