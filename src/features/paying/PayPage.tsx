import Button from '@mui/material/Button'
import { useState } from 'react'
import { parseAmount, typedAmount } from '../../domain/amountText.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { totalsOf } from '../../messages/debtLine.ts'
import { referenceOf } from '../../messages/reminderParts.ts'
import { debtLines, messageDebts } from '../../queries/messageDebts.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { CopyRow } from './CopyRow.tsx'
import { MeansCard } from './MeansCard.tsx'
import styles from './Paying.module.css'

export interface PayPageProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  /** May change the ways to pay. */
  readonly owner: boolean
}

/** What is asked for today, and every way to pay it in the order of the settings (R33, R34). */
export function PayPage({ customer, business, chase, owner }: PayPageProps) {
  const { paying: t } = useProcessT()
  const format = useFormat()
  const tell = useErrorText()
  const debts = debtLines(messageDebts(chase))
  const totals = totalsOf(debts.map(({ open, currency }) => ({ amount: open, currency })))
  const [chosen, setChosen] = useState(business.currency)
  const currency = totals.some((total) => total.currency === chosen) ? chosen : (totals[0]?.currency ?? chosen)
  const asked = totals.find((total) => total.currency === currency)
  /** What was typed over what is asked for; `null`: nothing. */
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (asked ? typedAmount(asked.amount, currency, format.decimalMark) : '')
  const amount = text.trim() === '' ? undefined : parseAmount(text, { currency, decimal: format.decimalMark })
  const { person } = customer
  const reference = debts.length === 0 ? person.code || person.name : referenceOf({ customer: person, debts })
  const request =
    amount?.ok === false
      ? undefined
      : { currency, reference, ...(amount === undefined ? {} : { amount: amount.value }) }

  return (
    <Page title={t.titleOf(person.name.slice(0, 60) || t.noName)} back={hashOf(routes.account(customer.id))}>
      {business.paymentMeans.length === 0 ? (
        <EmptyState
          picture="notebook"
          title={t.emptyTitle}
          text={owner ? t.emptyText : t.emptySeller}
          {...(owner
            ? {
                action: (
                  <Button variant="contained" href={hashOf(routes.settings())}>
                    {t.toSettings}
                  </Button>
                ),
              }
            : {})}
        />
      ) : (
        <div className={styles['stack']}>
          <div className={styles['asked']}>
            {totals.length > 1 && (
              <SelectInput
                label={t.currency}
                value={currency}
                onChange={(next) => {
                  setChosen(next)
                  setTyped(null)
                }}
                options={totals.map((total) => ({ value: total.currency, label: total.currency }))}
              />
            )}
            <AmountInput
              label={t.amount}
              currency={currency}
              value={text}
              onChange={setTyped}
              help={asked ? t.amountHelp : t.nothingDue}
              error={amount?.ok === false ? tell(amount.error) : undefined}
            />
            <CopyRow what={t.reference} text={reference} />
          </div>
          {business.paymentMeans.map((means) => (
            <MeansCard key={JSON.stringify(means)} {...{ means, request, owner }} />
          ))}
        </div>
      )}
    </Page>
  )
}
