import { daysBetween } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { debtName } from '../../ui/debtName.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { debtKey, totalOf } from './agreementForm.ts'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

export interface DebtChoiceProps {
  readonly editing: AgreementEditing
  readonly debts: readonly OpenDebt[]
}

/** Which debts the agreement takes over, of one currency, and what they come to. */
export function DebtChoice({ editing, debts }: DebtChoiceProps) {
  const messages = useT()
  const { agreement: t } = useLaterT()
  const format = useFormat()
  const { form, change, today, errorOf } = editing
  const currencies = [...new Set(debts.map(({ fact }) => fact.currency))]
  const own = debts.filter(({ fact }) => fact.currency === form.currency)
  const error = errorOf('debts')
  const when = (days: number) =>
    days > 0 ? messages.common.overdueBy(days) : days === 0 ? messages.common.dueToday : messages.common.dueIn(-days)
  const toggle = (key: string, on: boolean) =>
    change({ chosen: on ? [...form.chosen, key] : form.chosen.filter((each) => each !== key) })
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['question']}>{t.debts}</legend>
      {currencies.length > 1 && (
        <SelectInput
          label={t.currency}
          value={form.currency}
          onChange={(currency) => {
            const chosen = debts.filter(({ fact, due }) => fact.currency === currency && due < today)
            change({ currency, chosen: chosen.map(debtKey) })
          }}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      )}
      <div>
        {own.map((debt) => (
          <CheckInput
            key={debtKey(debt)}
            checked={form.chosen.includes(debtKey(debt))}
            onChange={(on) => toggle(debtKey(debt), on)}
            label={
              <span className={styles['named']}>
                <bdi>{debtName(messages, debt)}</bdi>
                <small>{t.debtOpen(format.money(debt.open, form.currency), when(daysBetween(today, debt.due)))}</small>
              </span>
            }
          />
        ))}
      </div>
      {error === undefined ? (
        <p className={styles['sum']} aria-live="polite">
          <strong>{t.total(format.money(totalOf(form, debts), form.currency))}</strong>
        </p>
      ) : (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
