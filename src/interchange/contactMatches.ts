import { foldWords } from '../domain/fold.ts'
import { areSimilarNames } from '../domain/similarNames.ts'
import type { ContactCustomer } from './contactCustomers.ts'

/** A customer that the books have. */
export interface KnownPerson {
  readonly name: string
  readonly phone: string
  readonly source?: string | undefined
}

/** How somebody of the address book is there already: brought before, with the same telephone, or with a name like it. */
export type ContactMatch = { readonly by: 'source' | 'phone' | 'name'; readonly name: string }

/** Names that are compared with one contact's: a common word has many. */
const MOST_COMPARED = 200

function beginnings(name: string): Set<string> {
  return new Set(foldWords(name).flatMap((word) => (word.length > 1 ? [word.slice(0, 3)] : [])))
}

/**
 * Who of the address book is a customer already, by `source`.
 * @param numberOf one writing for each telephone (E.164); undefined for what is none
 */
export function contactMatches(
  contacts: readonly ContactCustomer[],
  known: readonly KnownPerson[],
  numberOf: (text: string) => string | undefined,
): Map<string, ContactMatch> {
  const bySource = new Map<string, string>()
  const byPhone = new Map<string, string>()
  const byBeginning = new Map<string, string[]>()
  for (const { name, phone, source } of known) {
    if (source !== undefined) bySource.set(source, name)
    const number = phone === '' ? undefined : numberOf(phone)
    if (number !== undefined) byPhone.set(number, name)
    for (const beginning of beginnings(name)) {
      const same = byBeginning.get(beginning)
      if (!same) byBeginning.set(beginning, [name])
      else if (same.length < MOST_COMPARED) same.push(name)
    }
  }
  const similarTo = (name: string) =>
    [...beginnings(name)]
      .flatMap((beginning) => byBeginning.get(beginning) ?? [])
      .find((other) => areSimilarNames(other, name))
  const matchOf = ({ source, name, phones }: ContactCustomer): ContactMatch | undefined => {
    const brought = bySource.get(source)
    if (brought !== undefined) return { by: 'source', name: brought }
    for (const phone of phones) {
      const number = byPhone.size === 0 ? undefined : numberOf(phone)
      const owner = number === undefined ? undefined : byPhone.get(number)
      if (owner !== undefined) return { by: 'phone', name: owner }
    }
    const similar = similarTo(name)
    return similar === undefined ? undefined : { by: 'name', name: similar }
  }
  const matches = new Map<string, ContactMatch>()
  for (const contact of contacts) {
    const match = matchOf(contact)
    if (match) matches.set(contact.source, match)
  }
  return matches
}
