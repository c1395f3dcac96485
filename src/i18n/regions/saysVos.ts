import type { CountryCode } from '../../domain/country.ts'

/** Whether a shopkeeper is spoken to as "vos" there: both banks of the Río de la Plata, and Paraguay. */
export function saysVos(country: CountryCode): boolean {
  return country === 'AR' || country === 'UY' || country === 'PY'
}
