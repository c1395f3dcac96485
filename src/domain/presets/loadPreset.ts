import type { CountryCode } from '../country.ts'
import { err, ok, type Result } from '../result.ts'
import type { PresetProblem } from './check.ts'
import { checkPreset } from './checkPreset.ts'
import type { CountryLaw, PresetCountry } from './preset.ts'

export type LoadPresetError =
  /** Nothing is written down of this country: the owner's own rules, and the floor. */
  | { readonly type: 'no-preset'; readonly country: CountryCode }
  /** Somebody changed the file by hand and broke it. */
  | { readonly type: 'preset-broken'; readonly country: CountryCode; readonly problems: readonly PresetProblem[] }

/**
 * What the law of a country changes: fetched when it is needed, one file a country, and checked before it is used.
 * Rejects when the file cannot be fetched.
 */
export async function loadPreset(country: CountryCode): Promise<Result<CountryLaw, LoadPresetError>> {
  if (!isPresetCountry(country)) return err({ type: 'no-preset', country })
  const law = await FETCH[country]()
  const problems = checkPreset(law)
  return problems.length === 0 ? ok(law) : err({ type: 'preset-broken', country, problems })
}

const FETCH: Readonly<Record<PresetCountry, () => Promise<CountryLaw>>> = {
  ES: async () => (await import('./es.ts')).ES,
  MX: async () => (await import('./mx.ts')).MX,
  CO: async () => (await import('./co.ts')).CO,
  CL: async () => (await import('./cl.ts')).CL,
  PE: async () => (await import('./pe.ts')).PE,
  AR: async () => (await import('./ar.ts')).AR,
  EC: async () => (await import('./ec.ts')).EC,
  UY: async () => (await import('./uy.ts')).UY,
  BR: async () => (await import('./br.ts')).BR,
  US: async () => (await import('./us.ts')).US,
}

function isPresetCountry(country: CountryCode): country is PresetCountry {
  return Object.hasOwn(FETCH, country)
}
