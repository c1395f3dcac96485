import Button from '@mui/material/Button'
import { negate } from '../../domain/money.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { Money } from '../../ui/Money.tsx'
import { debtName } from '../../ui/debtName.ts'
import styles from './Details.module.css'
import type { AmountManner } from './planForm.ts'
import { typedLines, type SpreadLine, type SpreadPreview } from './spreadForm.ts'

/** Debts shown of somebody who has very many; the others take what is left, oldest first, unless all are edited. */
const MOST_SHOWN = 40

export interface SpreadLinesProps {
  readonly spread: SpreadPreview<OpenDebt>
  readonly manner: AmountManner
  /** `null`: as proposed. */
  readonly typed: Readonly<Record<string, string>> | null
  readonly onChange: (typed: Readonly<Record<string, string>> | null) => void
}

/** Where a payment goes, debt by debt: as proposed, to be read; or as typed, line by line. */
export function SpreadLines({ spread, manner, typed, onChange }: SpreadLinesProps) {
  const messages = useT()
  const { entry } = messages
  const format = useFormat()
  const tell = useErrorText()
  const { currency } = manner
  const taken = typed === null ? spread.lines.filter((line) => line.amount > 0) : spread.lines
  const shown = taken.slice(0, MOST_SHOWN)
  const errorOf = ({ error }: SpreadLine<OpenDebt>) =>
    error && (error.type === 'line-over-debt' ? entry.lineOverDebt : tell(error))
  return (
    <fieldset className={styles['lines']} data-field="spread">
      <legend className={styles['legend']}>{entry.spreadTitle}</legend>
      <ul>
        {shown.map((line) => (
          <li key={line.key} className={styles['item']}>
            {typed === null ? (
              <div className={styles['row']}>
                <span>
                  <bdi>{debtName(messages, line.debt)}</bdi>
                  <small>{entry.dueOn(format.day(line.debt.due))}</small>
                </span>
                <Money amount={line.amount} currency={currency} size="small" />
              </div>
            ) : (
              <AmountInput
                label={entry.spreadLine(debtName(messages, line.debt), format.day(line.debt.due))}
                currency={currency}
                value={line.text}
                onChange={(text) => onChange({ ...typed, [line.key]: text })}
                help={entry.spreadOpen(format.money(line.debt.open, currency))}
                error={errorOf(line)}
              />
            )}
          </li>
        ))}
      </ul>
      {taken.length > shown.length && <p className={styles['soft']}>{entry.spreadMore(taken.length - shown.length)}</p>}
      {spread.rest > 0 && (
        <div className={styles['row']} data-strong>
          <span>{entry.spreadRest}</span>
          <Money amount={spread.rest} currency={currency} size="small" />
        </div>
      )}
      {spread.rest < 0 && (
        <p className={styles['sum']} data-wrong="true" role="alert">
          {entry.spreadOver(format.money(negate(spread.rest), currency))}
        </p>
      )}
      <Button variant="text" onClick={() => onChange(typed === null ? typedLines(spread.lines) : null)}>
        {typed === null ? entry.spreadEdit : entry.spreadAuto}
      </Button>
    </fieldset>
  )
}
