import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { offeredAmounts, offeredDays, type AmountChoice, type DayChoice } from './promiseForm.ts'
import styles from './Solve.module.css'
import type { usePromiseForm } from './usePromiseForm.ts'

export interface PromiseFieldsProps {
  readonly promise: ReturnType<typeof usePromiseForm>
  readonly currencies: readonly CurrencyCode[]
  readonly chase: Chase
}

/** How much and for when: what is proposed is one tap away. */
export function PromiseFields({ promise, currencies, chase }: PromiseFieldsProps) {
  const { solve: t } = useProcessT()
  const format = useFormat()
  const { form, change, offered, said, error, today } = promise
  const amounts: { readonly value: AmountChoice; readonly label: string }[] = [
    ...offered.map(({ choice, amount }) => ({ value: choice, label: t[choice](format.money(amount, form.currency)) })),
    { value: 'other', label: t.otherAmount },
  ]
  const dayName = { tomorrow: t.tomorrow, friday: t.friday, 'month-end': t.monthEnd }
  const days: { readonly value: DayChoice; readonly label: string }[] = [
    ...offeredDays(today).map(({ choice }) => ({ value: choice, label: dayName[choice] })),
    { value: 'other', label: t.otherDay },
  ]
  return (
    <div className={styles['form']}>
      {currencies.length > 1 && (
        <SelectInput
          label={t.currency}
          value={form.currency}
          onChange={(currency) => change({ currency, amount: offeredAmounts(chase, currency)[0]?.choice ?? 'other' })}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      )}
      <div>
        <h2 className={styles['question']}>{t.amount}</h2>
        <FilterChips
          label={t.amount}
          wrap
          options={amounts}
          selected={[form.amount]}
          onChange={(values) => {
            const amount = values.find((value) => value !== form.amount)
            if (amount) change({ amount })
          }}
        />
        {form.amount === 'other' && (
          <div className={styles['field']}>
            <AmountInput
              label={t.otherAmount}
              value={form.amountText}
              onChange={(amountText) => change({ amountText })}
              currency={form.currency}
              error={error?.field === 'amount' ? error.text : undefined}
            />
          </div>
        )}
      </div>
      <div>
        <h2 className={styles['question']}>{t.due}</h2>
        <FilterChips
          label={t.due}
          wrap
          options={days}
          selected={form.day === undefined ? [] : [form.day]}
          onChange={(values) => {
            const day = values.find((value) => value !== form.day)
            if (day) change({ day })
          }}
        />
        {form.day === 'other' ? (
          <div className={styles['field']}>
            <DayInput
              label={t.day}
              value={form.dayText}
              onChange={(dayText) => change({ dayText })}
              min={today}
              error={error?.field === 'day' ? error.text : undefined}
            />
          </div>
        ) : (
          error?.field === 'day' && (
            <p role="alert" className={styles['error']}>
              {error.text}
            </p>
          )
        )}
      </div>
      {said && (
        <p className={styles['sum']} aria-live="polite">
          {t.sum(format.money(said.amount, form.currency), format.dayLong(said.due))}
        </p>
      )}
      <TextInput
        label={t.said}
        value={form.words}
        onChange={(words) => change({ words })}
        rows={2}
        autoCapitalize="sentences"
        help={t.saidHelp}
        optional
      />
      {error?.field === 'form' && (
        <p role="alert" className={styles['error']}>
          {error.text}
        </p>
      )}
    </div>
  )
}
