import { allocate } from '../../domain/matching/openDebts.ts'
import type { MatchBooks, MatchProposal, StatementMovement } from '../../domain/matching/movements.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Bank.module.css'
import { booksBeside, keyOf, type ReviewRow } from './review.ts'

export interface PaidDebtsProps {
  readonly movement: StatementMovement
  readonly proposal: MatchProposal
  readonly books: MatchBooks
  readonly rows: readonly ReviewRow[]
  readonly onChange: (proposal: MatchProposal) => void
}

/** Which of the customer's debts it pays; what is left of it stays in favour. */
export function PaidDebts({ movement, proposal, books, rows, onChange }: PaidDebtsProps) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const others = rows.filter((row) => row.movement.fingerprint !== movement.fingerprint)
  const debts = booksBeside(books, proposal.customer, others).debts.filter(
    ({ currency }) => currency === movement.currency,
  )
  const paid = new Map(proposal.allocations.map((item) => [keyOf(item), item.amount]))
  const choose = (key: string, wanted: boolean) => {
    const meant = debts.filter((debt) => (keyOf(debt) === key ? wanted : paid.has(keyOf(debt))))
    const { items, rest } = allocate(meant, meant, movement.amount)
    onChange({ ...proposal, allocations: items, rest })
  }
  if (debts.length === 0) return <p className={styles['soft']}>{words.noDebts}</p>
  return (
    <fieldset className={styles['debts']}>
      <legend className={styles['heading']}>{words.debtsTitle}</legend>
      {debts
        .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .map((debt) => (
          <CheckInput
            key={keyOf(debt)}
            checked={paid.has(keyOf(debt))}
            onChange={(wanted) => choose(keyOf(debt), wanted)}
            label={
              <span className={styles['who']}>
                <span>
                  {debt.number !== '' && <bdi>{debt.number} · </bdi>}
                  {words.debtDue(format.dayShort(debt.due))}
                </span>
                <Money amount={debt.open} currency={debt.currency} />
              </span>
            }
          />
        ))}
      {proposal.rest > 0 && <p>{words.rest(format.money(proposal.rest, movement.currency))}</p>}
    </fieldset>
  )
}
