import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordCharge } from '../../commands/recordCharge.ts'
import { reverse } from '../../commands/reverse.ts'
import { saveSetting } from '../../commands/saveSetting.ts'
import { parseAmount } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { readUnitValues, withUnitValue } from '../../domain/unitValues.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useSetting } from '../../queries/useSetting.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import type { CostsLimit } from './useCostsLimit.ts'

interface ExpenseErrors {
  readonly amount?: string
  readonly unit?: string
  readonly concept?: string
}

/** The form of a cost, and the way to the disk: a charge of its own that falls due today. */
export function useExpenseForm(customer: CustomerId, currency: CurrencyCode, limit: CostsLimit, onSaved: () => void) {
  const { costs: t } = useProcessT()
  const format = useFormat()
  const tell = useErrorText()
  const today = useToday()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const units = readUnitValues(useSetting('units'))
  const [text, setText] = useState('')
  const [unitText, setUnitText] = useState('')
  const [concept, setConcept] = useState('')
  const [errors, setErrors] = useState<ExpenseErrors>({})
  const [busy, setBusy] = useState(false)
  const typed = (set: (text: string) => void) => (next: string) => {
    setErrors({})
    set(next)
  }

  const save = async () => {
    const reading = { currency, decimal: format.decimalMark }
    const amount = parseAmount(text, reading)
    const unitValue = limit.unit === undefined ? undefined : parseAmount(unitText, reading)
    if (unitValue && !unitValue.ok) return setErrors({ unit: tell(unitValue.error) })
    if (!amount.ok) return setErrors({ amount: tell(amount.error) })
    const most = limit.most(unitValue?.value)
    if (most !== undefined && amount.value > most) {
      return setErrors({ amount: t.tooMuch(format.money(most, currency)) })
    }
    if (concept.trim() === '') return setErrors({ concept: t.conceptMissing })
    setBusy(true)
    const result = await recordCharge(deps)({
      customer,
      chargeKind: 'expense',
      issued: today,
      currency,
      instalments: [{ due: today, amount: amount.value }],
      concept,
    })
    if (result.ok && limit.unit !== undefined && unitValue) {
      const { unit } = limit
      const value = withUnitValue(units, unit, { unit, amount: unitValue.value, currency, on: today })
      await saveSetting(deps)({ key: 'units', value })
    }
    setBusy(false)
    if (!result.ok) {
      const { error } = result
      return setErrors(error.type === 'text-too-long' ? { concept: tell(error) } : { amount: tell(error) })
    }
    const of = [result.value]
    show({
      text: t.charged(format.money(amount.value, currency)),
      undo: async () => {
        const undone = await reverse(deps)({ customer, of, on: today })
        if (!undone.ok) throw new Error(undone.error.type)
      },
    })
    onSaved()
  }
  return {
    text,
    setText: typed(setText),
    unitText,
    setUnitText: typed(setUnitText),
    concept,
    setConcept: typed(setConcept),
    errors,
    busy,
    save,
  }
}
