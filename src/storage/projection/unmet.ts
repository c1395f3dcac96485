import type { EntryFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { EntryRow } from '../rows.ts'

/**
 * What an entry names and is none of the customer's entries, or not yet: when it comes, the account is worked out anew.
 * @param has whether an id is an entry of the same customer
 */
export function unmetOf(fact: EntryFact, has: (id: FactId) => boolean): Pick<EntryRow, 'unmet'> {
  const unmet = [...new Set(namedBy(fact))].filter((id) => !has(id))
  return unmet.length === 0 ? {} : { unmet }
}

function namedBy(fact: EntryFact): readonly FactId[] {
  switch (fact.kind) {
    case 'charge':
      return []
    case 'payment':
    case 'credit':
      return fact.allocations.map(({ charge }) => charge)
    case 'allocation':
      return [fact.of, ...fact.withdraws, ...fact.items.map(({ charge }) => charge)]
    case 'reversal':
      return [fact.of]
  }
}
