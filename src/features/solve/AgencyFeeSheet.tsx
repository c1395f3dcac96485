import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordAgencyFee } from '../../commands/recordAgencyFee.ts'
import { agencyFee, type AgencyTerms } from '../../domain/agencyFee.ts'
import { parseAmount } from '../../domain/amountText.ts'
import type { PaymentFact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { ZERO } from '../../domain/money.ts'
import { ok } from '../../domain/result.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { percentOf } from './agreementForm.ts'
import styles from './Solve.module.css'
import { useSaid } from './useSaid.ts'

export interface AgencyFeeSheetProps {
  readonly customer: CustomerId
  readonly payment: PaymentFact
  readonly onClose: () => void
}

/** What the agency keeps of one payment: of what it recovered, or of its penalty; gross, fee and net. */
export function AgencyFeeSheet({ customer, payment, onClose }: AgencyFeeSheetProps) {
  const { handover: t } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const format = useFormat()
  const said = useSaid(customer)
  const { amount, currency } = payment
  const [basis, setBasis] = useState<AgencyTerms['basis']>('recovered')
  const [percentText, setPercent] = useState('')
  const [penaltyText, setPenalty] = useState('')
  const [error, setError] = useState<{ readonly field: 'percent' | 'penalty'; readonly text: string }>()
  const penalty = basis === 'penalty' ? parseAmount(penaltyText, { currency, decimal: format.decimalMark }) : ok(ZERO)
  const fee = penalty.ok ? agencyFee({ basis, percent: percentOf(percentText) }, amount, penalty.value) : undefined
  const money = (value: typeof amount) => format.money(value, currency)

  const save = async () => {
    if (!penalty.ok) return setError({ field: 'penalty', text: tell(penalty.error) })
    if (!fee?.ok) {
      const type = fee?.error.type ?? 'percent-malformed'
      const field = type === 'penalty-above-recovered' ? 'penalty' : 'percent'
      return setError({ field, text: t.feeErrors[type] })
    }
    const result = await recordAgencyFee(deps)({ customer, payment: payment.id, currency, amount: fee.value.fee })
    if (!result.ok) {
      const { error: wrong } = result
      const text = wrong.type === 'amount-zero' ? t.feeErrors[wrong.type] : tell(wrong)
      return setError({ field: 'percent', text })
    }
    said(t.feeSaved, [result.value])
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={t.feeTitle(money(amount))}
      actions={
        <Button variant="contained" onClick={() => void save()}>
          {t.feeSave}
        </Button>
      }
    >
      <div className={styles['group']}>
        <SegmentedControl
          label={t.feeBasis}
          options={(['recovered', 'penalty'] as const).map((value) => ({ value, label: t.feeBases[value] }))}
          value={basis}
          onChange={(value) => {
            setError(undefined)
            setBasis(value)
          }}
        />
        {basis === 'penalty' && (
          <AmountInput
            label={t.feePenalty}
            value={penaltyText}
            onChange={(text) => {
              setError(undefined)
              setPenalty(text)
            }}
            currency={currency}
            error={error?.field === 'penalty' ? error.text : undefined}
          />
        )}
        <TextInput
          label={t.feePercent}
          value={percentText}
          onChange={(text) => {
            setError(undefined)
            setPercent(text)
          }}
          inputMode="decimal"
          align="right"
          after="%"
          error={error?.field === 'percent' ? error.text : undefined}
        />
        {fee?.ok && (
          <output className={styles['figures']}>
            <span>{t.feeGross(money(fee.value.gross))}</span>
            <span>{t.feeFee(money(fee.value.fee))}</span>
            <strong>{t.feeNet(money(fee.value.net))}</strong>
          </output>
        )}
      </div>
    </Sheet>
  )
}
