import { daysBetween, type Day } from '../../domain/day.ts'
import type { MinorUnits } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { debtName } from '../../ui/debtName.ts'
import { spreadOf, type EntryDraft } from './entryDraft.ts'
import { debtKey } from './spreadForm.ts'
import styles from './StandingPanel.module.css'

const MOST_SHOWN = 12

/** Beside the form on a desktop: what the customer owes, and what this payment would take off it. */
export function StandingPanel({ draft }: { readonly draft: EntryDraft }) {
  const messages = useT()
  const { entry } = messages
  const { standing, currency, today } = draft
  if (!standing) return <EmptyState picture="notebook" title={entry.debtsTitle} text={entry.pickSomebody} />
  const taken = new Map(spreadOf(draft)?.lines.map((line) => [line.key, line.amount]))
  const { debts } = standing.account
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{entry.debtsTitle}</h2>
      <Money amount={standing.balance} currency={currency} size="big" />
      {debts.length === 0 && <p className={styles['none']}>{entry.debtsNone}</p>}
      <ul className={styles['debts']}>
        {debts.slice(0, MOST_SHOWN).map((debt) => (
          <li key={debtKey(debt)}>
            <DebtRow debt={debt} taken={taken.get(debtKey(debt))} draft={draft} today={today} />
          </li>
        ))}
      </ul>
      {debts.length > MOST_SHOWN && <p className={styles['none']}>{entry.spreadMore(debts.length - MOST_SHOWN)}</p>}
    </section>
  )
}

interface DebtRowProps {
  readonly debt: OpenDebt
  readonly taken: MinorUnits | undefined
  readonly draft: EntryDraft
  readonly today: Day
}

function DebtRow({ debt, taken, draft, today }: DebtRowProps) {
  const messages = useT()
  const { common, entry } = messages
  const format = useFormat()
  const late = daysBetween(today, debt.due)
  const due = late > 0 ? common.overdueBy(late) : late === 0 ? common.dueToday : entry.dueOn(format.day(debt.due))
  return (
    <ListRow
      title={<bdi>{debtName(messages, debt)}</bdi>}
      subtitle={due}
      trailing={<Money amount={debt.open} currency={draft.currency} />}
      trailingNote={taken ? `− ${format.money(taken, draft.currency)}` : undefined}
    />
  )
}
