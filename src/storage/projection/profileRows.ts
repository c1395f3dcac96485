import type { BusinessFact, CustomerEditFact, CustomerFact, PersonFact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { taxIdKey } from '../../domain/searchKeys.ts'
import { businessProfile, customerProfile, personProfile } from '../../ledger/profiles.ts'
import type { BusinessRow, CustomerRow, EditRow } from '../rows.ts'
import { nameKeyOf, searchWordsOf } from './searchWords.ts'

export type ProfileFact = BusinessFact | CustomerFact | CustomerEditFact | PersonFact

export function editRowOf(fact: ProfileFact): EditRow {
  const entity = fact.kind === 'business' ? 'business' : fact.kind === 'customer' ? fact.id : fact.customer
  const over = fact.kind === 'customer' ? [] : fact.over
  return { id: fact.id, entity, at: fact.at, kind: fact.kind, patch: { ...fact.patch }, over }
}

/** @returns undefined until the `customer` fact itself is here: what others say of it waits */
export function customerRowOf(id: CustomerId, edits: readonly EditRow[]): CustomerRow | undefined {
  const created = edits.find((edit) => edit.id === id && edit.kind === 'customer')
  if (!created) return undefined
  const profile = customerProfile(edits.filter((edit) => edit.kind === 'customer' || edit.kind === 'customerEdit'))
  const person = personProfile(edits.filter((edit) => edit.kind === 'person'))
  const taxKey = taxIdKey(person.taxId)
  return {
    id,
    at: created.at,
    profile,
    person,
    nameKey: nameKeyOf(person),
    words: searchWordsOf(person),
    ...(taxKey === '' ? {} : { taxKey }),
    tags: [...new Set(profile.tags)],
    ...(profile.source === null ? {} : { source: profile.source }),
  }
}

export function businessRowOf(edits: readonly EditRow[]): BusinessRow {
  return { id: 'business', profile: businessProfile(edits.filter((edit) => edit.kind === 'business')) }
}
