import type { CountryCode } from '../../domain/country.ts'
import type { Region } from './region.ts'
import { REGIONS } from './regions.ts'

type Swap = (text: string, told?: readonly string[]) => string

/**
 * Spanish words as they are said in a country: the very same where nothing else is said there.
 * @param words a catalogue of them, or part of one
 * @param verbs what is said otherwise there beside it (voseo.ts)
 */
export function inRegion<T extends object>(words: T, country: CountryCode, verbs: Region = {}): T {
  const region = REGIONS[country]
  if (region === undefined) return words
  const { terms = {}, words: own = {} } = region
  return spoken(words, own, swapping({ ...verbs.terms, ...terms })) as T
}

function spoken(value: unknown, own: unknown, swap: Swap): unknown {
  if (typeof own === 'string' || typeof own === 'function') return own
  if (typeof value === 'string') return swap(value)
  if (typeof value === 'function') {
    return (...told: readonly unknown[]) => {
      const text = String(Reflect.apply(value, undefined, told))
      // Names and figures are whoever's they are: a customer may be called "Convenio".
      return swap(
        text,
        told.filter((one) => typeof one === 'string'),
      )
    }
  }
  if (Array.isArray(value)) return value.map((one) => spoken(one, undefined, swap))
  const sentences = own as Readonly<Record<string, unknown>> | undefined
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, spoken(inner, sentences?.[key], swap)]),
  )
}

/** @returns what puts each of the terms in the place of the catalogue's, but not in what the sentence was told */
function swapping(terms: Readonly<Record<string, string>>): Swap {
  const longestFirst = Object.keys(terms).toSorted((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return (text) => text
  const wanted = `(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`
  const anyTerm = new RegExp(wanted, 'giu')
  return (text, told = []) => {
    if (text.search(anyTerm) < 0) return text
    const kept = told.filter((one) => one !== '').map((one) => one.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    const all = kept.length === 0 ? anyTerm : new RegExp([...kept, wanted].join('|'), 'giu')
    return text.replaceAll(all, (found) => {
      if (told.includes(found)) return found
      const said = terms[found.toLowerCase()] ?? found
      const cased = withCapitals(said, found)
      return found[0] === found[0]?.toLowerCase() ? cased : `${cased[0]?.toUpperCase() ?? ''}${cased.slice(1)}`
    })
  }
}

/** "abrí al día" with the capitals that "abre Al Día" has: words that stay are as they were. */
function withCapitals(said: string, found: string): string {
  const before = found.split(' ')
  return said
    .split(' ')
    .map((word, i) => (before[i]?.toLowerCase() === word ? before[i] : word))
    .join(' ')
}
