import type { CountryCode } from '../../src/domain/country.ts'
import { loadPreset } from '../../src/domain/presets/loadPreset.ts'
import type { CountryLaw } from '../../src/domain/presets/preset.ts'

/** The law of a country that has one. */
export async function lawOf(country: CountryCode): Promise<CountryLaw> {
  const law = await loadPreset(country)
  if (!law.ok) throw new Error(`${country}: ${JSON.stringify(law.error)}`)
  return law.value
}
