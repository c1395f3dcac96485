import { bucketIndexOf } from '../../domain/aging.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { daysBetween, laterOf } from '../../domain/day.ts'
import { sum } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { AgedDebt, Chase } from '../../queries/useChase.ts'
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

/** Everything open, each instalment for itself, oldest first: what is owed of them adds up to the balance. */
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
              <DebtRow debt={debt} currency={currency} limits={limits} agreed={agreedOf(chase, debt)} />
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
  readonly agreed: readonly AgedDebt[]
}

function DebtRow({ debt, currency, limits, agreed }: DebtRowProps) {
  const messages = useT()
  const { account: words, common } = messages
  const format = useFormat()
  const today = useToday()
  const due = agreed[0]?.due ?? debt.due
  const days = daysBetween(today, due)
  const age = ageIndexOf(bucketIndexOf(due, today, limits), limits.length + 2)
  // Beside the day stands what is wanted by it, not what the later instalments of the agreement are for.
  const wanted = agreed.filter((part) => part.due <= laterOf(today, due))
  const amount = agreed.length === 0 ? debt.open : sum(wanted.map(({ open }) => open))
  const when = days > 0 ? common.overdueBy(days) : days === 0 ? common.dueToday : common.dueIn(-days)
  return (
    <ListRow
      leading={<AgeMark age={age} />}
      title={<bdi>{debtName(messages, debt)}</bdi>}
      subtitle={
        <>
          <span style={days > 0 ? { color: ageColour(age, 'text') } : undefined}>{when}</span>
          {` · ${agreed.length === 0 ? format.dayShort(debt.due) : words.inAgreement}`}
        </>
      }
      trailing={<Money amount={amount} currency={currency} />}
      trailingNote={
        amount < debt.open
          ? words.dueOf(format.money(debt.open, currency))
          : debt.open === debt.amount
            ? undefined
            : words.planOf(format.money(debt.amount, currency))
      }
    />
  )
}

/** The parts of a debt that an agreement in force covers by the days it wants them on, and what it leaves out; or none. */
function agreedOf({ items }: Chase, { charge, instalment }: Debt): AgedDebt[] {
  const parts = items.filter((item) => item.charge === charge && item.instalment === instalment)
  return parts.some((item) => item.agreement !== undefined) ? parts : []
}
