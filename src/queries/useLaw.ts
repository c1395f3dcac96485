import { useEffect, useState } from 'react'
import type { CountryCode } from '../domain/country.ts'
import { loadPreset } from '../domain/presets/loadPreset.ts'
import type { CountryLaw } from '../domain/presets/preset.ts'

/** `none`: nothing is written down of this country. `failed`: its file could not be fetched, or is broken. */
export type LoadedLaw = CountryLaw | 'none' | 'failed'

/** What the law of a country changes; undefined while it is fetched, and without a country. */
export function useLaw(country: CountryCode | undefined): LoadedLaw | undefined {
  const [loaded, setLoaded] = useState<{ readonly country: CountryCode; readonly law: LoadedLaw }>()
  useEffect(() => {
    if (country === undefined) return undefined
    let current = true
    readLaw(country)
      .catch((): LoadedLaw => 'failed')
      .then((law) => current && setLoaded({ country, law }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [country])
  return loaded?.country === country ? loaded?.law : undefined
}

async function readLaw(country: CountryCode): Promise<LoadedLaw> {
  const law = await loadPreset(country)
  if (law.ok) return law.value
  return law.error.type === 'no-preset' ? 'none' : 'failed'
}
