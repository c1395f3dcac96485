import { useId } from 'react'
import { addDays } from '../../domain/day.ts'
import type { Role } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { chargeName } from '../../ui/debtName.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { canBeOfOneDebt, hasEnd, holdKinds, stopsIn } from './holdForm.ts'
import styles from './Solve.module.css'
import type { useHoldForm } from './useHoldForm.ts'

export interface HoldFieldsProps {
  readonly hold: ReturnType<typeof useHoldForm>
  readonly role: Role
  readonly chase: Chase
}

/** What is going on, what of it, until when, and why. Each says what it stops. */
export function HoldFields({ hold, role, chase }: HoldFieldsProps) {
  const messages = useT()
  const { solve: t } = useProcessT()
  const name = useId()
  const { form, change, error, today } = hold
  const charges = [...new Map(chase.items.map((item) => [item.charge, item.fact])).values()]
  return (
    <div className={styles['form']}>
      <p className={styles['sum']}>{t.holdText}</p>
      <div role="radiogroup" aria-label={t.kind} className={styles['kinds']}>
        {holdKinds(role).map((kind) => (
          <label key={kind} className={styles['kind']}>
            <input type="radio" name={name} checked={kind === form.kind} onChange={() => change({ kind })} />
            <span>
              {t.kinds[kind]}
              <small>
                {stopsIn(kind)
                  .map((what) => t.stops[what])
                  .join(' ')}
              </small>
            </span>
          </label>
        ))}
      </div>
      {canBeOfOneDebt(form.kind) && charges.length > 0 && (
        <SelectInput<FactId | 'all'>
          label={t.which}
          value={form.charge}
          onChange={(charge) => change({ charge })}
          options={[
            { value: 'all', label: t.everything },
            ...charges.map((fact) => ({ value: fact.id, label: chargeName(messages, fact) })),
          ]}
        />
      )}
      {hasEnd(form.kind) && (
        <DayInput
          label={t.until}
          value={form.untilText}
          onChange={(untilText) => change({ untilText })}
          min={addDays(today, 1)}
          {...(form.kind === 'paused' ? {} : { help: t.untilHelp, optional: true })}
          error={error?.field === 'until' ? error.text : undefined}
        />
      )}
      <TextInput
        label={t.reason}
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
