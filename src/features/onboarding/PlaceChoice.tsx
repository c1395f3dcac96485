import Button from '@mui/material/Button'
import { Suspense, useState } from 'react'
import type { CountryCode } from '../../domain/country.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { countryName, currencyName } from '../../ui/placeNames.ts'
import styles from './Onboarding.module.css'

const PlaceFields = lazyPart(() => import('./PlaceFields.tsx'), 'PlaceFields')

export interface PlaceChoiceProps {
  readonly country: CountryCode
  readonly currency: CurrencyCode | null
  readonly error: string | undefined
  readonly onChange: (place: { readonly country?: CountryCode; readonly currency?: CurrencyCode | null }) => void
}

/** Country and currency as guessed, in one line; to be changed only where the guess is wrong. */
export function PlaceChoice({ country, currency, error, onChange }: PlaceChoiceProps) {
  const { onboarding: words } = useT()
  const { locale } = useFormat()
  const [open, setOpen] = useState(false)
  if (open || currency === null || error !== undefined) {
    return (
      <Suspense>
        <PlaceFields country={country} currency={currency} error={error} onChange={onChange} />
      </Suspense>
    )
  }
  return (
    <section className={styles['place']} aria-label={words.placeTitle}>
      <div>
        <h2 className={styles['placeTitle']}>{words.placeTitle}</h2>
        <p>{words.place(countryName(country, locale, words.otherCountry), currencyName(currency, locale))}</p>
      </div>
      <Button onClick={() => setOpen(true)}>{words.placeChange}</Button>
    </section>
  )
}
