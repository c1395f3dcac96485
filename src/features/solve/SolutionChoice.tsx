import { useId } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { DayChips } from './DayChips.tsx'
import { EarlyFields } from './EarlyFields.tsx'
import { InstalmentFields } from './InstalmentFields.tsx'
import { SOLUTIONS } from './agreementForm.ts'
import styles from './Solve.module.css'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import type { AgreementEditing } from './useAgreementForm.ts'
import type { MinorUnits } from '../../domain/money.ts'

export interface SolutionChoiceProps {
  readonly editing: AgreementEditing
  readonly total: MinorUnits
}

/** How it is solved, and what that kind of solution has to say. */
export function SolutionChoice({ editing, total }: SolutionChoiceProps) {
  const { agreement: t } = useLaterT()
  const name = useId()
  const { form, change, errorOf } = editing
  return (
    <>
      <div>
        <h2 className={styles['question']}>{t.solution}</h2>
        <div role="radiogroup" aria-label={t.solution} className={styles['kinds']}>
          {SOLUTIONS.map((solution) => (
            <label key={solution} className={styles['kind']}>
              <input
                type="radio"
                name={name}
                checked={solution === form.solution}
                onChange={() => change({ solution })}
              />
              <span>
                {t.solutions[solution]}
                <small>{t.solutionTexts[solution]}</small>
              </span>
            </label>
          ))}
        </div>
      </div>
      {form.solution === 'instalments' && <InstalmentFields editing={editing} />}
      {form.solution === 'more-time' && <DayChips editing={editing} label={t.newDay} />}
      {form.solution === 'discount' && <EarlyFields editing={editing} total={total} />}
      {form.solution === 'in-kind' && (
        <>
          <TextInput
            label={t.inKind}
            value={form.inKind}
            onChange={(inKind) => change({ inKind })}
            autoCapitalize="sentences"
            help={t.inKindHelp}
            error={errorOf('inKind')}
          />
          <DayChips editing={editing} label={t.doneBy} />
        </>
      )}
    </>
  )
}
