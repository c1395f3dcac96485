import { useEffect, useState } from 'react'
import type { CountryCode } from '../../domain/country.ts'
import { loadPreset, type LoadPresetError } from '../../domain/presets/loadPreset.ts'
import type { CountryLaw } from '../../domain/presets/preset.ts'
import type { Result } from '../../domain/result.ts'

/** What is written down of a country's law, or why there is none: nothing was written, it is broken, or out of reach. */
export type Law = Result<CountryLaw, LoadPresetError | { readonly type: 'preset-missing' }>

/** The law of the business's country, fetched for the screen that shows it; undefined while that lasts. */
export function useLaw(country: CountryCode): Law | undefined {
  const [found, setFound] = useState<{ readonly country: CountryCode; readonly law: Law }>()
  useEffect(() => {
    let current = true
    loadPreset(country)
      .catch((): Law => ({ ok: false, error: { type: 'preset-missing' } }))
      .then((law) => current && setFound({ country, law }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [country])
  return found?.country === country ? found.law : undefined
}
