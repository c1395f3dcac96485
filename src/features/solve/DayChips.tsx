import { useLaterT } from '../../i18n/LaterWords.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { offeredDays } from './agreementForm.ts'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

/** The one day of a solution: the usual ones are a tap away. */
export function DayChips({ editing, label }: { readonly editing: AgreementEditing; readonly label: string }) {
  const { agreement: t } = useLaterT()
  const { form, change, errorOf, today } = editing
  const offered = offeredDays(today)
  return (
    <div className={styles['group']}>
      <FilterChips
        label={label}
        options={offered.map(({ choice, day }) => ({ value: day as string, label: t.days[choice] }))}
        selected={[form.dayText]}
        onChange={(values) => {
          const dayText = values.find((value) => value !== form.dayText)
          if (dayText !== undefined) change({ dayText })
        }}
      />
      <DayInput
        label={label}
        value={form.dayText}
        onChange={(dayText) => change({ dayText })}
        min={today}
        error={errorOf('day')}
      />
    </div>
  )
}
