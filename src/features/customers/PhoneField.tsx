import { useState } from 'react'
import type { CountryCode } from '../../domain/country.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { PhoneInput } from '../../ui/fields/PhoneInput.tsx'
import { countryName } from '../../ui/placeNames.ts'

export interface PhoneFieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly country: CountryCode
  readonly error: string | undefined
}

interface Checked {
  readonly text: string
  readonly sentence: string | undefined
}

/** A telephone, compared with what the country uses once it is typed. An odd one is pointed out and can be kept. */
export function PhoneField({ value, onChange, country, error }: PhoneFieldProps) {
  const { customers: words } = useT()
  const { locale } = useFormat()
  const [checked, setChecked] = useState<Checked | null>(null)

  const check = async () => {
    if (value.trim() === '') {
      setChecked(null)
      return
    }
    // The tables of all countries' numbers are large: they come when there is a number.
    const { normalisePhone } = await import('../../messages/phone.ts')
    const phone = normalisePhone(value, country)
    if (!phone.ok) {
      const odd = country === 'other' ? words.phoneOddAnywhere : words.phoneOdd(countryName(country, locale, ''))
      setChecked({ text: value, sentence: odd })
    } else {
      const { pretty, line } = phone.value
      setChecked({ text: value, sentence: line === 'fixed' ? words.phoneFixed(pretty) : words.phoneReads(pretty) })
    }
  }
  const sentence = checked?.text === value ? checked.sentence : undefined
  return (
    <PhoneInput
      label={words.phone}
      name="phone"
      value={value}
      onChange={onChange}
      onBlur={() => void check()}
      optional
      error={error}
      {...(sentence === undefined ? {} : { help: sentence })}
    />
  )
}
