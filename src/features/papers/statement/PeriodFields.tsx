import { usePaperT } from '../../../i18n/PaperWords.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import styles from '../Papers.module.css'
import { PERIODS, type PeriodForm, type PeriodProblem } from './periodForm.ts'

export interface PeriodFieldsProps {
  readonly form: PeriodForm
  readonly onChange: (form: PeriodForm) => void
  readonly problem: PeriodProblem | undefined
}

/** Which days the statement is about. */
export function PeriodFields({ form, onChange, problem }: PeriodFieldsProps) {
  const { statement: t } = usePaperT()
  return (
    <>
      <SelectInput
        label={t.period}
        value={form.choice}
        onChange={(choice) => onChange({ ...form, choice })}
        options={PERIODS.map((value) => ({ value, label: t.periods[value] }))}
      />
      {form.choice === 'own' && (
        <div className={styles['pair']}>
          <DayInput
            label={t.from}
            value={form.from}
            onChange={(from) => onChange({ ...form, from })}
            {...(problem === 'from-not-a-day' ? { error: t.notADay } : {})}
          />
          <DayInput
            label={t.to}
            value={form.to}
            onChange={(to) => onChange({ ...form, to })}
            {...(problem === 'to-not-a-day' ? { error: t.notADay } : problem === 'order' ? { error: t.badPeriod } : {})}
          />
        </div>
      )}
    </>
  )
}
