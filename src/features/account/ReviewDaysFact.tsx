import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { Facts } from './Facts.tsx'

export interface ReviewDaysFactProps {
  /** 0 Sunday – 6 Saturday. */
  readonly days: readonly number[]
}

/** On which days of the week the customer takes invoices, from Monday on. */
export function ReviewDaysFact({ days }: ReviewDaysFactProps) {
  return (
    <ProcessWords>
      <Days days={days} />
    </ProcessWords>
  )
}

function Days({ days }: ReviewDaysFactProps) {
  const { billing: t, guard } = useProcessT()
  const names = days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).map((day) => guard.weekdays[day] ?? '')
  return <Facts facts={[[t.reviewDays, names.join(', ')]]} />
}
