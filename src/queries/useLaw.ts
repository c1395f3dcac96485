import { useEffect, useState } from 'react'
import type { CountryCode } from '../domain/country.ts'
import { loadPreset, type LoadPresetError } from '../domain/presets/loadPreset.ts'
import type { CountryLaw } from '../domain/presets/preset.ts'
import type { Result } from '../domain/result.ts'

/** What is written down of a country's law, or why there is none: nothing was written, it is broken, or out of reach. */
export type Law = Result<CountryLaw, LoadPresetError | { readonly type: 'preset-missing' }>

/** The law of a country, fetched for the screen that needs it; undefined while that lasts, and without a country. */
export function useLaw(country: CountryCode | undefined): Law | undefined {
  const [found, setFound] = useState<{ readonly country: CountryCode; readonly law: Law }>()
  useEffect(() => {
    if (country === undefined) return undefined
    let current = true
    loadPreset(country)
      .catch((): Law => ({ ok: false, error: { type: 'preset-missing' } }))
      .then((law) => current && setFound({ country, law }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [country])
  return found?.country === country ? found?.law : undefined
}
