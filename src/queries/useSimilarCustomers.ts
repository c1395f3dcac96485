import { foldWords } from '../domain/fold.ts'
import { areSimilarNames } from '../domain/similarNames.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

const MOST_SHOWN = 3
const SCAN_LIMIT = 200

/** Customers whose name is like this one, so that nobody gets two accounts by accident. */
export function useSimilarCustomers(name: string, except?: CustomerId): readonly CustomerRow[] | undefined {
  return useRows(
    async (db) => {
      // Two letters bring candidates in although the rest of the word is typed differently.
      const beginnings = [...new Set(foldWords(name).map((word) => word.slice(0, 3)))].filter((word) => word.length > 1)
      if (beginnings.length === 0) return []
      const candidates = await db.customers
        .where('words')
        .startsWithAnyOf(beginnings)
        .distinct()
        .limit(SCAN_LIMIT)
        .toArray()
      return candidates
        .filter((row) => row.id !== except && areSimilarNames(row.person.name, name))
        .slice(0, MOST_SHOWN)
    },
    [name, except],
  )
}
