import { foldWords } from '../domain/fold.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** Rows that an index look-up may bring before the other words thin them out. */
const SCAN_LIMIT = 400

/**
 * Finds customers by the beginnings of words of the name, the code or the telephone, accents aside.
 * Empty text finds nobody: the screen shows its usual list then.
 */
export function useCustomerSearch(text: string, limit: number): readonly CustomerRow[] | undefined {
  return useRows((db) => searchCustomers(db, text, limit), [text, limit])
}

/** As `useCustomerSearch`, once. */
export async function searchCustomers(db: BooksDatabase, text: string, limit: number): Promise<readonly CustomerRow[]> {
  const words = foldWords(text).toSorted((a, b) => b.length - a.length)
  const [longest, ...others] = words
  if (longest === undefined) return []
  const found = await db.customers
    .where('words')
    .startsWith(longest)
    .distinct()
    .filter((row) => !row.profile.archived && others.every((word) => row.words.some((have) => have.startsWith(word))))
    .limit(SCAN_LIMIT)
    .toArray()
  const phrase = words.length > 0 ? foldWords(text).join(' ') : ''
  return found.toSorted((a, b) => rank(a, phrase) - rank(b, phrase) || (a.nameKey < b.nameKey ? -1 : 1)).slice(0, limit)
}

/** Names that begin with what was typed come first. */
function rank(row: CustomerRow, phrase: string): number {
  return row.nameKey.startsWith(phrase) ? 0 : 1
}
