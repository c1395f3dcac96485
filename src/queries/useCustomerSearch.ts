import { foldWords } from '../domain/fold.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** Most rows that are read to be put in order: nobody looks further, they type another letter. */
const READ_LIMIT = 400
/** A word that more customers have than this thins out little: whether they have it is looked up in the rows. */
const COMMON = 3_000

/**
 * Finds customers by the beginnings of words of the name, the code or the telephone, accents aside.
 * Empty text finds nobody: the screen shows its usual list then.
 */
export function useCustomerSearch(text: string, limit: number): readonly CustomerRow[] | undefined {
  return useRows((db) => searchCustomers(db, text, limit), [text, limit])
}

/** As `useCustomerSearch`, once. Only keys are read until the words have thinned them out, and never those of everybody. */
export async function searchCustomers(db: BooksDatabase, text: string, limit: number): Promise<readonly CustomerRow[]> {
  const words = foldWords(text)
  if (words.length === 0) return []
  const having = (word: string) => db.customers.where('words').startsWith(word)
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await having(word).count() })))
  const [rarest, ...others] = counted.toSorted((a, b) => a.count - b.count)
  if (!rarest || rarest.count === 0) return []
  const thinning = others.filter(({ count }) => count <= COMMON)
  const [keys, ...sets] = await Promise.all([
    having(rarest.word)
      .limit(thinning.length === 0 ? READ_LIMIT : COMMON)
      .primaryKeys(),
    ...thinning.map(({ word }) => having(word).primaryKeys()),
  ])
  const found = sets.map((set) => new Set(set))
  const ids = [...new Set(keys)].filter((id) => found.every((set) => set.has(id))).slice(0, READ_LIMIT)
  const rows = (await db.customers.bulkGet(ids)).flatMap((row) =>
    row && !row.profile.archived && words.every((word) => row.words.some((own) => own.startsWith(word))) ? [row] : [],
  )
  const phrase = words.join(' ')
  return rows.toSorted((a, b) => rank(a, phrase) - rank(b, phrase) || (a.nameKey < b.nameKey ? -1 : 1)).slice(0, limit)
}

/** Names that begin with what was typed come first. */
function rank(row: CustomerRow, phrase: string): number {
  return row.nameKey.startsWith(phrase) ? 0 : 1
}
