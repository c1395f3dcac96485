import { foldWords } from '../domain/fold.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** Most rows that are read to be put in order: nobody looks further, they type another letter. */
const READ_LIMIT = 400

/**
 * Finds customers by the beginnings of words of the name, the code or the telephone, accents aside.
 * Empty text finds nobody: the screen shows its usual list then.
 */
export function useCustomerSearch(text: string, limit: number): readonly CustomerRow[] | undefined {
  return useRows((db) => searchCustomers(db, text, limit), [text, limit])
}

/** As `useCustomerSearch`, once. Only keys are read until every word has thinned them out. */
export async function searchCustomers(db: BooksDatabase, text: string, limit: number): Promise<readonly CustomerRow[]> {
  const words = foldWords(text)
  if (words.length === 0) return []
  const found = await Promise.all(words.map((word) => db.customers.where('words').startsWith(word).primaryKeys()))
  const [fewest = [], ...others] = found.toSorted((a, b) => a.length - b.length).map((keys) => new Set(keys))
  const ids = [...fewest].filter((id) => others.every((set) => set.has(id))).slice(0, READ_LIMIT)
  const rows = (await db.customers.bulkGet(ids)).flatMap((row) => (row && !row.profile.archived ? [row] : []))
  const phrase = words.join(' ')
  return rows.toSorted((a, b) => rank(a, phrase) - rank(b, phrase) || (a.nameKey < b.nameKey ? -1 : 1)).slice(0, limit)
}

/** Names that begin with what was typed come first. */
function rank(row: CustomerRow, phrase: string): number {
  return row.nameKey.startsWith(phrase) ? 0 : 1
}
