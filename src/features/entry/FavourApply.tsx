import Button from '@mui/material/Button'
import { useState } from 'react'
import { applyInFavour } from '../../commands/applyInFavour.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { smaller } from '../../domain/money.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Standing } from '../../queries/useStanding.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Details.module.css'
import { favourUses } from './favourUses.ts'

export interface FavourApplyProps {
  readonly standing: Standing
  readonly currency: CurrencyCode
}

/** Money in favour beside open debts: one tap puts the one against the other, another takes it back. */
export function FavourApply({ standing, currency }: FavourApplyProps) {
  const { entry } = useT()
  const format = useFormat()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const { account, inFavour, customer } = standing
  if (inFavour <= 0) return null

  const apply = async () => {
    setBusy(true)
    const on = deps.today()
    const uses = favourUses(account.inFavour, account.debts)
    const result = await applyInFavour(deps)({ customer: customer.id, uses })
    setBusy(false)
    if (!result.ok) {
      show({ text: tell(result.error), tone: 'error' })
      return
    }
    const undo = async () => {
      const undone = await reverse(deps)({ customer: customer.id, of: result.value, on })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: entry.favourApplied(format.money(smaller(inFavour, account.open), currency)), undo })
  }
  return (
    <div className={styles['favour']}>
      <strong>{entry.inFavour(format.money(inFavour, currency))}</strong>
      {account.debts.length > 0 && (
        <Button variant="outlined" disabled={busy} onClick={() => void apply()}>
          {entry.favourApply}
        </Button>
      )}
    </div>
  )
}
