import type { CountryCode } from '../../domain/country.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { countryPreset } from '../../domain/presets/countries.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { countryOptions, currencyOptions } from '../../ui/placeNames.ts'
import type { PlaceChoiceProps } from './PlaceChoice.tsx'

const NONE = ''

/** Both to choose from; a country brings its own currency along. */
export function PlaceFields({ country, currency, error, onChange }: PlaceChoiceProps) {
  const { onboarding: words } = useT()
  const { locale } = useFormat()
  const usual = countryPreset(country).currency
  const currencies = currencyOptions(locale, [...(usual ? [usual] : []), 'USD' as CurrencyCode, 'EUR' as CurrencyCode])
  return (
    <>
      <SelectInput<CountryCode>
        label={words.country}
        name="country"
        value={country}
        onChange={(next) => onChange({ country: next, currency: countryPreset(next).currency ?? currency })}
        options={countryOptions(locale, words.otherCountry)}
        help={words.countryHelp}
      />
      <SelectInput<CurrencyCode | typeof NONE>
        label={words.currency}
        name="currency"
        value={currency ?? NONE}
        onChange={(next) => onChange({ currency: next === NONE ? null : next })}
        options={currency === null ? [{ value: NONE, label: words.chooseOne }, ...currencies] : currencies}
        help={words.currencyHelp}
        error={error}
      />
    </>
  )
}
