import { bucketIndexOf } from '../../domain/aging.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { daysBetween, type Day } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'
import { debtName } from '../../ui/debtName.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Account.module.css'

type Debt = Chase['accounts'][number]['debts'][number]

export interface OpenDebtsProps {
  readonly chase: Chase
  readonly limits: readonly number[]
}

/** Everything open, each instalment for itself, oldest first: the lines add up to what is owed. */
export function OpenDebts({ chase, limits }: OpenDebtsProps) {
  const { account: words } = useT()
  const accounts = chase.accounts.filter((account) => account.debts.length > 0)
  if (accounts.length === 0) return null
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{words.debtsTitle}</h2>
      {accounts.map(({ currency, debts }) => (
        <ul key={currency} className={styles['rows']}>
          {debts.map((debt) => (
            <li key={`${debt.charge} ${debt.instalment}`}>
              <DebtRow debt={debt} currency={currency} limits={limits} agreed={agreedDue(chase, debt)} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

interface DebtRowProps {
  readonly debt: Debt
  readonly currency: CurrencyCode
  readonly limits: readonly number[]
  /** First day on which an agreement in force wants something of it. */
  readonly agreed: Day | undefined
}

function DebtRow({ debt, currency, limits, agreed }: DebtRowProps) {
  const messages = useT()
  const { account: words, common } = messages
  const format = useFormat()
  const today = useToday()
  const days = daysBetween(today, agreed ?? debt.due)
  const age = ageIndexOf(bucketIndexOf(agreed ?? debt.due, today, limits), limits.length + 2)
  const when = days > 0 ? common.overdueBy(days) : days === 0 ? common.dueToday : common.dueIn(-days)
  return (
    <ListRow
      leading={<AgeMark age={age} />}
      title={<bdi>{debtName(messages, debt)}</bdi>}
      subtitle={
        <>
          <span style={days > 0 ? { color: ageColour(age, 'text') } : undefined}>{when}</span>
          {` · ${agreed === undefined ? format.dayShort(debt.due) : words.inAgreement}`}
        </>
      }
      trailing={<Money amount={debt.open} currency={currency} />}
      trailingNote={debt.open === debt.amount ? undefined : words.planOf(format.money(debt.amount, currency))}
    />
  )
}

/** The day of the oldest part of an agreement in force that covers this debt. */
function agreedDue({ items }: Chase, { charge, instalment }: Debt): Day | undefined {
  const parts = items.filter((item) => item.agreement !== undefined && item.charge === charge)
  return parts
    .filter((item) => item.instalment === instalment)
    .map(({ due }) => due)
    .toSorted()[0]
}
