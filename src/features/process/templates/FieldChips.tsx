import type { Language } from '../../../domain/locale.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { fieldText, TEMPLATE_FIELDS } from '../../../messages/templateFields.ts'
import styles from './Templates.module.css'
import shared from '../Process.module.css'

export interface FieldChipsProps {
  readonly language: Language
  readonly onInsert: (field: string) => void
}

/** The details that a message can carry; pressed, one is put into the text. */
export function FieldChips({ language, onInsert }: FieldChipsProps) {
  const { templates: words } = useProcessT()
  return (
    <div>
      <p className={shared['label']}>{words.insert}</p>
      <p className={shared['help']}>{words.insertHelp}</p>
      <fieldset className={styles['chips']} aria-label={words.insert}>
        {TEMPLATE_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            className={styles['chip']}
            // The cursor stays where it is in the text.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onInsert(fieldText(field, language))}
          >
            {words.fields[field]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
