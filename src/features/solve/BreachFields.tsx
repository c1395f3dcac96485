import { useLaterT } from '../../i18n/LaterWords.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

const CHOICES = ['1', '2', '3'] as const

/** When the agreement breaks, and what happens then. */
export function BreachFields({ editing }: { readonly editing: AgreementEditing }) {
  const { agreement: t } = useLaterT()
  const { form, change, errorOf } = editing
  const isPlan = form.solution === 'instalments'
  const days = /^\s*\d{1,3}\s*$/.test(form.graceText) ? Number(form.graceText) : undefined
  return (
    <div className={styles['group']}>
      <h2 className={styles['question']}>{t.breach}</h2>
      {isPlan && (
        <SelectInput
          label={t.misses}
          value={String(form.misses) as (typeof CHOICES)[number]}
          onChange={(misses) => change({ misses: Number(misses) })}
          options={CHOICES.map((value) => ({ value, label: t.missOptions[value] }))}
        />
      )}
      <TextInput
        label={isPlan ? t.grace : t.graceOne}
        value={form.graceText}
        onChange={(graceText) => change({ graceText })}
        inputMode="numeric"
        align="right"
        error={errorOf('grace')}
      />
      {days !== undefined && (
        <p className={styles['sum']}>{isPlan ? t.breachText(form.misses, days) : t.breachOne(days)}</p>
      )}
    </div>
  )
}
