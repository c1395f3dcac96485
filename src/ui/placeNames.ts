import { COUNTRIES, type CountryCode } from '../domain/country.ts'
import { allCurrencies, type CurrencyCode } from '../domain/currency.ts'

interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

/** "México"; the word for any other country comes from the caller. */
export function countryName(country: CountryCode, locale: string, other: string): string {
  return country === 'other' ? other : (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country)
}

/** "peso mexicano (MXN)" */
export function currencyName(currency: CurrencyCode, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' }).of(currency)
  return name === undefined ? currency : `${name} (${currency})`
}

/** Countries by name, any other one last. */
export function countryOptions(locale: string, other: string): Option<CountryCode>[] {
  const options = COUNTRIES.map((value) => ({ value, label: countryName(value, locale, other) }))
  const byName = new Intl.Collator(locale)
  return options.toSorted(
    (a, b) => Number(a.value === 'other') - Number(b.value === 'other') || byName.compare(a.label, b.label),
  )
}

/** Every currency by name, these first. */
export function currencyOptions(locale: string, first: readonly CurrencyCode[]): Option<CurrencyCode>[] {
  const option = (value: CurrencyCode): Option<CurrencyCode> => ({ value, label: currencyName(value, locale) })
  const byName = new Intl.Collator(locale)
  const others = allCurrencies().filter((code) => !first.includes(code))
  return [...new Set(first)].map(option).concat(others.map(option).toSorted((a, b) => byName.compare(a.label, b.label)))
}
