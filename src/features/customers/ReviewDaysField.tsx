import { useProcessT } from '../../i18n/ProcessWords.ts'
import { FilterChips } from '../../ui/FilterChips.tsx'
import styles from './CustomerForm.module.css'
import type { CustomerValues } from './customerValues.ts'

/** From Monday, as the week is counted. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

export interface ReviewDaysFieldProps {
  readonly days: CustomerValues['reviewDays']
  readonly change: (patch: Pick<CustomerValues, 'reviewDays'>) => void
}

/** The days of the week on which the customer takes invoices; none is any day. */
export function ReviewDaysField({ days, change }: ReviewDaysFieldProps) {
  const { billing: t, guard } = useProcessT()
  return (
    <div className={styles['choice']}>
      <p className={styles['choiceLabel']}>{t.reviewDays}</p>
      <FilterChips
        label={t.reviewDays}
        options={WEEK.map((day) => ({ value: String(day), label: guard.weekdaysShort[day] ?? '' }))}
        selected={days.map(String)}
        onChange={(chosen) => change({ reviewDays: chosen.map(Number).toSorted((a, b) => a - b) })}
        wrap
      />
      <p className={styles['help']}>{t.reviewDaysHelp}</p>
    </div>
  )
}
