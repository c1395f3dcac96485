import type { CountryCode } from '../../domain/country.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { countryOptions, currencyOptions } from '../../ui/placeNames.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'
import { useSaveSettings } from './useSaveSettings.ts'

/** Where the business is, what it counts in, and how it speaks to its customers. Saved as chosen. */
export function PlaceSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words } = useT()
  const { locale } = useFormat()
  const { save } = useSaveSettings(business)
  return (
    <Section title={words.section.place}>
      <SelectInput<CountryCode>
        label={words.country}
        value={business.country}
        onChange={(country) => void save({ country })}
        options={countryOptions(locale, words.otherCountry)}
      />
      <SelectInput<CurrencyCode>
        label={words.currency}
        value={business.currency}
        onChange={(currency) => void save({ currency })}
        options={currencyOptions(locale, [business.currency])}
        help={words.currencyHelp}
      />
      <div>
        <p className={styles['label']}>{words.treatment}</p>
        <SegmentedControl
          label={words.treatment}
          options={(['usted', 'tu', 'vos'] as const).map((value) => ({ value, label: words.treatments[value] }))}
          value={business.treatment}
          onChange={(treatment) => void save({ treatment })}
        />
      </div>
    </Section>
  )
}
