import Button from '@mui/material/Button'
import { useState } from 'react'
import { chargeInterest } from '../../../commands/chargeInterest.ts'
import { useCommandDeps } from '../../../commands/deps.ts'
import { waiveInterest } from '../../../commands/waiveInterest.ts'
import type { Accrual } from '../../../domain/accruedInterest.ts'
import { parseAmount } from '../../../domain/amountText.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import { toDecimal, type MinorUnits } from '../../../domain/money.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { LateDebt } from '../../../queries/useAccruals.ts'
import { chargeName } from '../../../ui/debtName.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import styles from '../Credit.module.css'
import { useTakeBack } from '../useTakeBack.ts'

/** What is to be done with the interest of one debt. */
export interface InterestStep {
  readonly type: 'charge' | 'waive'
  readonly debt: LateDebt
  readonly accrual: Accrual
}

export interface InterestSheetProps {
  readonly customer: CustomerId
  readonly step: InterestStep
  readonly onClose: () => void
}

/** Charges interest or gives it up, on purpose: all that is left, or less. */
export function InterestSheet({ customer, step: { type, debt, accrual }, onClose }: InterestSheetProps) {
  const messages = useT()
  const { lateInterest: t } = useProcessT()
  const format = useFormat()
  const tell = useErrorText()
  const today = useToday()
  const deps = useCommandDeps()
  const takeBack = useTakeBack(customer)
  const { show } = useNotice()
  const { fact, currency } = debt.late
  const [text, setText] = useState(toDecimal(accrual.left, currency).replace('.', format.decimalMark))
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const put = (amount: MinorUnits) => {
    const same = { customer, charge: fact.id, through: today, currency, amount }
    return type === 'waive'
      ? waiveInterest(deps)({ ...same, reason })
      : chargeInterest(deps)({ ...same, concept: t.concept(chargeName(messages, fact), format.day(today)) })
  }
  const save = async () => {
    if (busy) return
    const amount = parseAmount(text, { currency, decimal: format.decimalMark })
    if (!amount.ok) return setError(tell(amount.error))
    if (amount.value > accrual.left) return setError(t.tooMuch(format.money(accrual.left, currency)))
    setBusy(true)
    const result = await put(amount.value)
    setBusy(false)
    if (!result.ok) {
      // Through today is never later than today.
      return setError(result.error.type === 'interest-not-yet-accrued' ? t.notYet : tell(result.error))
    }
    const said = format.money(amount.value, currency)
    show({ text: type === 'waive' ? t.waivedNow(said) : t.chargedNow(said), undo: takeBack(result.value) })
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={type === 'waive' ? t.waiveTitle : t.chargeTitle}
      actions={
        <Button variant="contained" size="large" aria-disabled={busy} onClick={() => void save()}>
          {type === 'waive' ? t.waive : t.charge}
        </Button>
      }
    >
      <div className={styles['part']}>
        <p>{type === 'waive' ? t.waiveText : t.chargeText}</p>
        <AmountInput
          label={t.amount}
          currency={currency}
          value={text}
          onChange={(next) => {
            setError(undefined)
            setText(next)
          }}
          error={error}
        />
        {type === 'waive' && (
          <TextInput
            label={t.reason}
            value={reason}
            onChange={setReason}
            rows={2}
            autoCapitalize="sentences"
            optional
          />
        )}
      </div>
    </Sheet>
  )
}
