import Button from '@mui/material/Button'
import { negate, type MinorUnits } from '../../domain/money.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import styles from './Details.module.css'
import { squarePlan, type AmountManner, type PlanForm, type PlanPreview } from './planForm.ts'

export interface PlanLinesProps {
  readonly plan: PlanForm
  readonly preview: PlanPreview
  readonly manner: AmountManner
  readonly total: MinorUnits | undefined
  readonly onChange: (plan: PlanForm) => void
}

/** The instalments one by one, and whether they add up to the whole. */
export function PlanLines({ plan, preview, manner, total, onChange }: PlanLinesProps) {
  const { entry } = useT()
  const format = useFormat()
  const tell = useErrorText()
  const { lines, missing } = preview
  const money = (amount: MinorUnits) => format.money(amount, manner.currency)
  const exact = preview.instalments !== undefined && total !== undefined
  const edited = Object.keys(plan.amounts).length > 0
  return (
    <fieldset className={styles['lines']}>
      <legend className={styles['legend']}>{entry.planTitle}</legend>
      <ol>
        {lines.map((line, i) => (
          <li key={line.due} className={styles['item']}>
            <AmountInput
              label={entry.part(i + 1, lines.length, format.day(line.due))}
              currency={manner.currency}
              value={line.text}
              onChange={(text) => onChange({ ...plan, amounts: { ...plan.amounts, [i]: text } })}
              error={line.error && tell(line.error)}
            />
          </li>
        ))}
      </ol>
      <output className={styles['sum']} data-wrong={!exact}>
        {exact
          ? entry.planExact(money(total))
          : missing > 0
            ? entry.planMissing(money(missing))
            : missing < 0
              ? entry.planTooMuch(money(negate(missing)))
              : ''}
      </output>
      {edited && (
        <div className={styles['buttons']}>
          {missing !== 0 && (
            <Button data-mends variant="outlined" onClick={() => onChange(squarePlan(plan, preview, manner))}>
              {entry.planSquare}
            </Button>
          )}
          <Button variant="text" onClick={() => onChange({ ...plan, amounts: {} })}>
            {entry.planRestore}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
