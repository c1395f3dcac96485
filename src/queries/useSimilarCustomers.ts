import { useCallback } from 'react'
import { foldWords } from '../domain/fold.ts'
import { areSimilarNames } from '../domain/similarNames.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useBooks, useRows } from './books.ts'

export type SimilarCustomers = readonly CustomerRow[]

const MOST_SHOWN = 3
const SCAN_LIMIT = 200

/** Customers whose name is like this one, so that nobody gets two accounts by accident. */
export function useSimilarCustomers(name: string, except?: CustomerId): SimilarCustomers | undefined {
  return useRows((db) => findSimilarCustomers(db, name, except), [name, except])
}

/** How to ask the same once, before a name is added. */
export function useFindSimilarCustomers(): (name: string) => Promise<SimilarCustomers> {
  const { db } = useBooks()
  return useCallback((name: string) => findSimilarCustomers(db, name), [db])
}

/** As `useSimilarCustomers`, once. */
export async function findSimilarCustomers(
  db: BooksDatabase,
  name: string,
  except?: CustomerId,
): Promise<SimilarCustomers> {
  // Two letters bring candidates in although the rest of the word is typed differently.
  const beginnings = [...new Set(foldWords(name).map((word) => word.slice(0, 3)))].filter((word) => word.length > 1)
  if (beginnings.length === 0) return []
  const candidates = await db.customers
    .where('words')
    .startsWithAnyOf(beginnings)
    .distinct()
    .limit(SCAN_LIMIT)
    .toArray()
  return candidates.filter((row) => row.id !== except && areSimilarNames(row.person.name, name)).slice(0, MOST_SHOWN)
}
