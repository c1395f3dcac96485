import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { recordCheque, type RecordChequeError } from '../../../commands/recordCheque.ts'
import { parseAmount } from '../../../domain/amountText.ts'
import type { CurrencyCode } from '../../../domain/currency.ts'
import { isDay } from '../../../domain/day.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { useFocusFirstError } from '../../../ui/useFocusFirstError.ts'
import styles from '../Credit.module.css'
import { useTakeBack } from '../useTakeBack.ts'

export interface ChequeFormProps {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
}

type Field = 'amount' | 'number' | 'bank' | 'payOn'

/** A cheque that was handed over: its amount, number, bank and the day from which it can be paid in. */
export function ChequeForm({ customer, currency }: ChequeFormProps) {
  const { cheques: t } = useProcessT()
  const format = useFormat()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const takeBack = useTakeBack(customer)
  const { show } = useNotice()
  const [form, setForm] = useState<Readonly<Record<Field, string>>>({ amount: '', number: '', bank: '', payOn: '' })
  const [error, setError] = useState<{ readonly field: Field; readonly text: string }>()
  const [busy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const fields = useRef<HTMLFormElement>(null)
  useFocusFirstError(fields, attempt)

  const field = (name: Field) => ({
    value: form[name],
    onChange: (text: string) => {
      setError(undefined)
      setForm((before) => ({ ...before, [name]: text }))
    },
    error: error?.field === name ? error.text : undefined,
  })
  const refuse = (problem: RecordChequeError) => {
    if (problem.type === 'cheque-number-missing') return setError({ field: 'number', text: t.numberMissing })
    if (problem.type === 'text-too-long') return setError({ field: problem.field, text: tell(problem) })
    if (problem.type === 'amount-zero') return setError({ field: 'amount', text: tell(problem) })
    show({ text: tell(problem), tone: 'error' })
  }
  const save = async () => {
    if (busy) return
    const amount = parseAmount(form.amount, { currency, decimal: format.decimalMark })
    if (!amount.ok) return setError({ field: 'amount', text: tell(amount.error) })
    if (!isDay(form.payOn)) return setError({ field: 'payOn', text: t.payOnMissing })
    const { number, bank, payOn } = form
    setBusy(true)
    const result = await recordCheque(deps)({ customer, currency, amount: amount.value, payOn, number, bank })
    setBusy(false)
    if (!result.ok) return refuse(result.error)
    show({ text: t.saved, undo: takeBack(result.value) })
  }
  return (
    <form
      ref={fields}
      className={styles['part']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save().finally(() => setAttempt((n) => n + 1))
      }}
    >
      <h2 className={styles['heading']}>{t.add}</h2>
      <p className={styles['soft']}>{t.addHelp}</p>
      <AmountInput label={t.amount} currency={currency} {...field('amount')} />
      <TextInput label={t.number} inputMode="numeric" {...field('number')} />
      <TextInput label={t.bank} autoCapitalize="words" optional {...field('bank')} />
      <DayInput label={t.payOn} {...field('payOn')} />
      <Button variant="contained" size="large" type="submit" aria-disabled={busy}>
        {t.save}
      </Button>
    </form>
  )
}
