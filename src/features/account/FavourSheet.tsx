import { useState } from 'react'
import { applyInFavour } from '../../commands/applyInFavour.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { smaller } from '../../domain/money.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Chase } from '../../queries/useChase.ts'
import { debtName } from '../../ui/debtName.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'
import type { Free } from './Favour.tsx'

type Debt = Chase['accounts'][number]['debts'][number]

export interface FavourSheetProps {
  readonly id: CustomerId
  readonly money: Free
  readonly debts: readonly Debt[]
  readonly onClose: () => void
}

/** Which debt this money pays: one tap, and one tap takes it back. */
export function FavourSheet({ id, money, debts, onClose }: FavourSheetProps) {
  const messages = useT()
  const { account: words } = messages
  const format = useFormat()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const { currency, unapplied } = money

  const use = async (debt: Debt) => {
    if (busy) return
    setBusy(true)
    const amount = smaller(unapplied, debt.open)
    const on = deps.today()
    const items = [{ charge: debt.charge, instalment: debt.instalment, amount }]
    const result = await applyInFavour(deps)({ customer: id, uses: [{ of: money.fact.id, items }] })
    setBusy(false)
    if (!result.ok) {
      show({ text: tell(result.error), tone: 'error' })
      return
    }
    onClose()
    const undo = async () => {
      const undone = await reverse(deps)({ customer: id, of: result.value, on })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: words.favourUsed(format.money(amount, currency), debtName(messages, debt)), undo })
  }
  return (
    <Sheet open onClose={onClose} title={words.favourSheet(format.money(unapplied, currency))}>
      <ul className={styles['rows']}>
        {debts.map((debt) => (
          <li key={`${debt.charge} ${debt.instalment}`}>
            <ListRow
              title={<bdi>{debtName(messages, debt)}</bdi>}
              subtitle={format.day(debt.due)}
              trailing={<Money amount={debt.open} currency={currency} />}
              onClick={() => void use(debt)}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
