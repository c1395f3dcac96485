import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Chase } from '../../queries/useChase.ts'
import { ageColour } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Account.module.css'
import { FavourSheet } from './FavourSheet.tsx'
import { movementName } from '../../ui/movementName.ts'

export type Free = Chase['accounts'][number]['inFavour'][number] & { readonly currency: CurrencyCode }

export interface FavourProps {
  readonly id: CustomerId
  readonly chase: Chase
}

/** Money received that pays no debt yet. It is used when the person says so, never silently. */
export function Favour({ id, chase }: FavourProps) {
  const messages = useT()
  const { account: words } = messages
  const format = useFormat()
  const [using, setUsing] = useState<Free | null>(null)
  const free = chase.accounts.flatMap(({ currency, inFavour }) => inFavour.map((money) => ({ ...money, currency })))
  if (free.length === 0) return null
  const debtsIn = (currency: CurrencyCode) =>
    chase.accounts.find((account) => account.currency === currency)?.debts ?? []
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{words.favourTitle}</h2>
      <ul className={styles['rows']}>
        {free.map((money) => (
          <li key={money.fact.id}>
            <ListRow
              title={words.favourOf(movementName(messages, money.fact), format.day(money.fact.on))}
              trailing={<Money amount={money.unapplied} currency={money.currency} colour={ageColour(0, 'text')} />}
            />
            {debtsIn(money.currency).length > 0 && (
              <Button className={styles['use']} variant="outlined" onClick={() => setUsing(money)}>
                {words.favourUse}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {using && <FavourSheet id={id} money={using} debts={debtsIn(using.currency)} onClose={() => setUsing(null)} />}
    </section>
  )
}
