import type { PlanPart } from '../domain/agreement.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import { useFormat } from '../i18n/I18nContext.ts'
import { useProcessT } from '../i18n/ProcessWords.ts'
import styles from './PlanParts.module.css'

export interface PlanPartsProps {
  readonly parts: readonly PlanPart[]
  readonly currency: CurrencyCode
  readonly today: Day
}

/** The instalments of an agreement, each with how it stands. */
export function PlanParts({ parts, currency, today }: PlanPartsProps) {
  const {
    solve: { agreed: t },
  } = useProcessT()
  const format = useFormat()
  return (
    <ol className={styles['parts']} aria-label={t.parts}>
      {parts.map((part, i) => {
        const state = stateOf(part, today)
        const isPartly = part.open > 0 && part.open < part.amount
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a part is known by its place
          <li key={i} data-state={state}>
            <span>
              {format.day(part.due)}
              <small>
                {isPartly ? `${t.states[state]} · ${t.partOpen(format.money(part.open, currency))}` : t.states[state]}
              </small>
            </span>
            <strong>{format.money(part.amount, currency)}</strong>
          </li>
        )
      })}
    </ol>
  )
}

function stateOf({ due, open, amount, missed }: PlanPart, today: Day) {
  if (open === 0) return 'paid'
  if (missed) return 'missed'
  if (due === today) return 'today'
  if (due < today) return 'late'
  return open < amount ? 'partly' : 'open'
}
