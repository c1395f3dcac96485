import Button from '@mui/material/Button'
import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useChargedCosts } from '../../queries/useChargedCosts.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'
import { useCostsLimit } from './useCostsLimit.ts'
import { useExpenseForm } from './useExpenseForm.ts'

export interface ExpenseSheetProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  readonly onClose: () => void
}

/** What collecting has cost, charged to the customer apart and on purpose; never more than a law lets. */
export function ExpenseSheet(props: ExpenseSheetProps) {
  return (
    <ProcessWords>
      <Expense {...props} />
    </ProcessWords>
  )
}

function Expense({ customer, business, chase, onClose }: ExpenseSheetProps) {
  const { costs: t } = useProcessT()
  const currencies = [...new Set([business.currency, ...chase.accounts.map(({ currency }) => currency)])]
  const [currency, setCurrency] = useState(chase.accounts[0]?.currency ?? business.currency)
  const charged = useChargedCosts(customer.id, currency)
  const limit = useCostsLimit({ business, customer, chase, currency, charged })
  const form = useExpenseForm(customer.id, currency, limit, onClose)
  return (
    <Sheet
      open
      onClose={onClose}
      title={t.title}
      actions={
        <Button
          variant="contained"
          size="large"
          disabled={form.busy || charged === undefined || limit.isBarred}
          onClick={() => void form.save()}
        >
          {t.charge}
        </Button>
      }
    >
      <div className={styles['fields'] ?? ''}>
        <p>{t.text}</p>
        {limit.text !== undefined && <Note tone={limit.isBarred ? 'warn' : 'calm'}>{limit.text}</Note>}
        {currencies.length > 1 && (
          <SelectInput
            label={t.currency}
            value={currency}
            onChange={setCurrency}
            options={currencies.map((value) => ({ value, label: value }))}
          />
        )}
        {limit.unit !== undefined && (
          <AmountInput
            label={t.unitToday(limit.unit)}
            currency={currency}
            value={form.unitText}
            onChange={form.setUnitText}
            error={form.errors.unit}
          />
        )}
        <AmountInput
          label={t.amount}
          currency={currency}
          value={form.text}
          onChange={form.setText}
          error={form.errors.amount}
        />
        <TextInput
          label={t.concept}
          value={form.concept}
          onChange={form.setConcept}
          help={t.conceptHelp}
          error={form.errors.concept}
          autoCapitalize="sentences"
        />
      </div>
    </Sheet>
  )
}
