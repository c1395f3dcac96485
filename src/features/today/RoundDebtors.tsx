import { bucketIndexOf, DEFAULT_AGING_LIMITS } from '../../domain/aging.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { daysBetween } from '../../domain/day.ts'
import { sum } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import { useToday } from '../../queries/books.ts'
import { useDebtors } from '../../queries/useDebtors.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ageIndexOf } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Today.module.css'

export interface RoundDebtorsProps {
  readonly tag: string
  readonly currency: CurrencyCode
}

/** More than anybody visits in a day. */
const MOST_SHOWN = 300

/** Who owes on this round, whether or not they are to be written to today. */
export function RoundDebtors(props: RoundDebtorsProps) {
  return (
    <WorkWords>
      <Debtors {...props} />
    </WorkWords>
  )
}

function Debtors({ tag, currency }: RoundDebtorsProps) {
  const { common, today: words } = useT()
  const { work: t } = useWorkT()
  const format = useFormat()
  const today = useToday()
  const owing = useDebtors({ currency, order: 'age', tag, limit: Number.MAX_SAFE_INTEGER })
  if (!owing || owing.length === 0) return null
  const whole = format.money(sum(owing.map(({ open }) => open)), currency, { cents: 'hide-zero' })
  return (
    <details className={styles['waiting']}>
      <summary>{t.round(whole, owing.length)}</summary>
      <ul>
        {owing.slice(0, MOST_SHOWN).map((row) => {
          const days = row.od === undefined ? 0 : daysBetween(today, row.od)
          const bucket = row.od === undefined ? 0 : bucketIndexOf(row.od, today)
          return (
            <li key={row.id}>
              <ListRow
                href={hashOf(routes.account(row.customerId))}
                leading={<AgeMark age={ageIndexOf(bucket, DEFAULT_AGING_LIMITS.length + 2)} />}
                title={<span dir="auto">{row.name || words.noName}</span>}
                subtitle={days > 0 ? common.overdueBy(days) : days === 0 ? common.dueToday : common.dueIn(-days)}
                trailing={<Money amount={row.open} currency={currency} />}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
