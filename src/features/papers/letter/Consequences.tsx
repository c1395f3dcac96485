import type { Consequence } from '../../../documents/letterInput.ts'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import papers from '../Papers.module.css'
import { Check } from './Check.tsx'
import styles from './Letter.module.css'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterDraft } from './useLetter.ts'

/** Interest comes with the setting of a rate; registers of debtors take reports only in Spain. */
const EVERYWHERE: readonly Consequence[] = ['stop-credit', 'adviser', 'court']
const SPAIN: readonly Consequence[] = [...EVERYWHERE, 'credit-bureau']

export interface ConsequencesProps {
  readonly subject: LetterSubject
  readonly draft: LetterDraft
}

/** What the owner announces; each is true or is not ticked. */
export function Consequences({ subject, draft }: ConsequencesProps) {
  const { letter: t } = useLaterT()
  const { consequences } = draft.form
  const offered = subject.business.country === 'ES' ? SPAIN : EVERYWHERE
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t.consequences}</legend>
      <p className={papers['note']}>{t.consequencesHelp}</p>
      {offered.map((one) => (
        <Check
          key={one}
          label={t.consequence[one]}
          checked={consequences.includes(one)}
          onChange={(on) =>
            draft.change({ consequences: offered.filter((c) => (c === one ? on : consequences.includes(c))) })
          }
        />
      ))}
    </fieldset>
  )
}
