import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { takePromise } from '../../commands/takePromise.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { routes } from '../../ui/routes.ts'
import { offeredAmounts, readPromise, type PromiseForm } from './promiseForm.ts'
import { useSaid } from './useSaid.ts'

/** The form of a promise: what it says, what is wrong with it, and the way to the disk. */
export function usePromiseForm(customer: CustomerId, chase: Chase, first: CurrencyCode) {
  const { solve: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const format = useFormat()
  const today = useToday()
  const tellSaved = useSaid(customer)
  const [, navigate] = useLocation()
  const [form, setForm] = useState<PromiseForm>(() => ({
    currency: first,
    amount: offeredAmounts(chase, first)[0]?.choice ?? 'other',
    amountText: '',
    day: undefined,
    dayText: '',
    words: '',
  }))
  const [error, setError] = useState<{ readonly field: 'amount' | 'day' | 'form'; readonly text: string }>()
  const [busy, setBusy] = useState(false)
  const offered = offeredAmounts(chase, form.currency)
  const read = readPromise(form, offered, today, format.decimalMark)

  const change = (patch: Partial<PromiseForm>) => {
    setError(undefined)
    setForm((before) => ({ ...before, ...patch }))
  }
  const save = async () => {
    if (busy) return
    if (!read.ok) {
      const { error: wrong } = read
      setError(
        wrong.type === 'day-missing' ? { field: 'day', text: t.dayMissing } : { field: 'amount', text: tell(wrong) },
      )
      return
    }
    setBusy(true)
    const { currency, words } = form
    const result = await takePromise(deps)({ customer, currency, ...read.value, charges: [], words })
    setBusy(false)
    if (!result.ok) {
      setError(
        result.error.type === 'promise-in-past'
          ? { field: 'day', text: t.promiseInPast }
          : { field: result.error.type === 'amount-zero' ? 'amount' : 'form', text: tell(result.error) },
      )
      return
    }
    tellSaved(t.promiseSaved, [result.value])
    navigate(routes.account(customer), { replace: true })
  }
  return { form, change, offered, said: read.ok ? read.value : undefined, error, busy, save, today }
}
