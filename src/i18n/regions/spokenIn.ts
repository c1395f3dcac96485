import type { CountryCode } from '../../domain/country.ts'
import { inRegion } from './inRegion.ts'
import { saysVos } from './saysVos.ts'

/** Spanish words as they are said in a country; its verbs are fetched where they are others. @throws when they cannot be */
export async function spokenIn<T extends object>(words: T, country: CountryCode): Promise<T> {
  return inRegion(words, country, saysVos(country) ? (await import('./voseo.ts')).voseo : {})
}
