import { useId } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { HandoverChoice } from '../../domain/handover.ts'
import { minorUnits, type MinorUnits } from '../../domain/money.ts'
import type { IndexValue, Threshold } from '../../domain/presets/preset.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { sourceText } from '../../ui/sourceText.ts'
import { choiceKey } from './handoverForm.ts'
import styles from './Solve.module.css'

export interface HandoverChoicesProps {
  readonly choices: readonly HandoverChoice[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly units: readonly Pick<IndexValue, 'unit' | 'amount' | 'currency'>[]
}

/** Who it goes to, each with what it needs, its limit, and where that is written. */
export function HandoverChoices(props: HandoverChoicesProps) {
  const { handover: t } = useLaterT()
  const { process } = useProcessT()
  const name = useId()
  const { choices, chosen, onChoose } = props
  return (
    <div>
      <h2 className={styles['question']}>{t.choose}</h2>
      <div role="radiogroup" aria-label={t.choose} className={styles['kinds']}>
        {choices.map((choice) => (
          <label key={choiceKey(choice)} className={styles['kind']}>
            <input
              type="radio"
              name={name}
              checked={choiceKey(choice) === chosen}
              onChange={() => onChoose(choiceKey(choice))}
            />
            <ChoiceText choice={choice} {...props} />
          </label>
        ))}
      </div>
      <p className={styles['after']}>
        {t.costs} <strong>{process.verify}</strong>
      </p>
    </div>
  )
}

function ChoiceText({ choice, currency, amount, units }: HandoverChoicesProps & { readonly choice: HandoverChoice }) {
  const { handover: t } = useLaterT()
  const { rules } = useProcessT()
  const format = useFormat()
  const { type, route, fits, lawyer, missing } = choice
  const names: Readonly<Record<string, string>> = t.routes
  const named = route ? (names[route.id] ?? t.choices[type]) : t.choices[type]
  const lacking = missing.filter((need) => need !== 'owner-decision').map((need) => t.lacking[need])
  const sentences = [
    type === 'agency' && t.agencyText,
    type === 'write-off' && t.writeOffText(format.money(amount, currency)),
    route && route.upTo !== undefined && route.upTo !== 'ask' && t.upTo(limitText(route.upTo)),
    route && route.upTo !== undefined && t.fits[fits],
    lawyer && t.lawyers[lawyer],
  ].filter((text) => typeof text === 'string')
  return (
    <span>
      {route?.place === undefined ? named : t.inPlace(named, route.place)}
      <small data-warn={fits === 'no' || undefined}>{sentences.join(' ')}</small>
      {type !== 'write-off' && <small>{lacking.length > 0 ? t.missing(lacking.join(', ')) : t.complete}</small>}
      {route && <small>{sourceText(rules, format, route)}</small>}
    </span>
  )

  function limitText(limit: Threshold): string {
    if ('amount' in limit) return format.money(limit.amount, limit.currency)
    const value = units.find(({ unit }) => unit === limit.unit)
    const n = format.number(limit.units)
    return value
      ? t.unitsWorth(n, limit.unit, format.money(minorUnits(limit.units * value.amount), value.currency))
      : t.units(n, limit.unit)
  }
}
