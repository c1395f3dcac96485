import type { CountryCode } from '../domain/country.ts'

/** Spanish words as the business's country says them. @throws when the chunk cannot be loaded */
export async function asSaidIn<T extends object>(country: CountryCode | null, words: T): Promise<T> {
  return country === null ? words : (await import('./regions/spokenIn.ts')).spokenIn(words, country)
}
