import type { BooksDatabase } from './database.ts'

const SLICE = 5_000

/** Those of the fingerprints that a charge, payment, credit or customer of these books already has. */
export async function knownSources(db: BooksDatabase, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (let from = 0; from < sources.length; from += SLICE) {
    const slice = sources.slice(from, from + SLICE)
    const [entries, customers] = await Promise.all([
      db.entries.where('source').anyOf(slice).uniqueKeys(),
      db.customers.where('source').anyOf(slice).uniqueKeys(),
    ])
    for (const key of [...entries, ...customers]) if (typeof key === 'string') known.add(key)
  }
  return known
}
