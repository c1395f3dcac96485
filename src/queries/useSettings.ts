import type { PlainJson } from '../domain/processFacts.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** Shared settings whose key begins so, by key: 'ladder/', 'strategy/', 'template/'. Their readers say what may be in them. */
export function useSettings(...prefixes: readonly string[]): ReadonlyMap<string, PlainJson> | undefined {
  return useRows((db) => readSettings(db, ...prefixes), prefixes)
}

/** As `useSettings`, once. */
export async function readSettings(
  db: BooksDatabase,
  ...prefixes: readonly string[]
): Promise<ReadonlyMap<string, PlainJson>> {
  const rows = await db.settings
    .where('key')
    .startsWithAnyOf([...prefixes])
    .toArray()
  return new Map(rows.map(({ key, value }) => [key, value]))
}
