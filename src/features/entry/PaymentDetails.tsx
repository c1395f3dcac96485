import Button from '@mui/material/Button'
import type { PaymentMethod } from '../../domain/fact.ts'
import { typedAmount } from '../../domain/amountText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { FilterChips } from '../../ui/FilterChips.tsx'
import styles from './Details.module.css'
import type { DetailsProps } from './DetailsProps.ts'
import { spreadOf } from './entryDraft.ts'
import { FavourApply } from './FavourApply.tsx'
import { SpreadLines } from './SpreadLines.tsx'

const METHODS: readonly PaymentMethod[] = ['cash', 'transfer', 'card', 'mobile', 'cheque', 'other']
/** Paying by telephone is Pix in Portuguese: with cash what is used most, and not to be looked for behind the edge. */
const METHODS_PT: readonly PaymentMethod[] = ['cash', 'mobile', 'card', 'transfer', 'cheque', 'other']

export interface PaymentDetailsProps extends DetailsProps {
  /** The whole balance was taken for the amount. */
  readonly onAll: () => void
}

/** A payment: everything at once with one tap, how and when it was paid, and where it goes. */
export function PaymentDetails({ draft, change, errorAt, onAll }: PaymentDetailsProps) {
  const { entry } = useT()
  const format = useFormat()
  const { form, standing, currency, manner, today } = draft
  const spread = spreadOf(draft)
  const all = standing && standing.balance > 0 ? typedAmount(standing.balance, currency, manner.decimal) : undefined
  return (
    <>
      {standing && all !== undefined && form.amount !== all && (
        <Button
          variant="outlined"
          fullWidth
          onClick={() => {
            change({ amount: all })
            onAll()
          }}
        >
          {entry.payAll(format.money(standing.balance, currency))}
        </Button>
      )}
      {standing?.account.debts.length === 0 && <p className={styles['soft']}>{entry.nothingOwed}</p>}
      {standing && <FavourApply standing={standing} currency={currency} />}
      <FilterChips
        label={entry.method}
        options={(format.language === 'pt' ? METHODS_PT : METHODS).map((method) => ({
          value: method,
          label: entry.methods[method],
        }))}
        selected={[form.method]}
        onChange={(methods) => change({ method: methods.find((method) => method !== form.method) ?? form.method })}
      />
      {spread && spread.lines.length > 0 && (
        <SpreadLines
          spread={spread}
          manner={manner}
          typed={form.spread}
          onChange={(next) => change({ spread: next })}
        />
      )}
      <div data-field="day">
        <DayInput
          label={entry.paidOn}
          value={form.day ?? today}
          max={today}
          onChange={(day) => change({ day })}
          error={errorAt('day')}
        />
      </div>
    </>
  )
}
