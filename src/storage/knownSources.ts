import type { BooksDatabase } from './database.ts'

const SLICE = 5_000

type SourceTable = BooksDatabase['entries'] | BooksDatabase['customers']

/** Looks up what is asked, or reads what is there, whichever is less: a look-up costs as much as a key that is read. */
async function knownIn(table: SourceTable, sources: readonly string[], known: Set<string>): Promise<void> {
  const there = await table.orderBy('source').count()
  if (there === 0) return
  if (there < sources.length) {
    const asked = new Set(sources)
    await table.orderBy('source').eachKey((key) => {
      if (typeof key === 'string' && asked.has(key)) known.add(key)
    })
    return
  }
  for (let from = 0; from < sources.length; from += SLICE) {
    const slice = sources.slice(from, from + SLICE)
    for (const key of await table.where('source').anyOf(slice).uniqueKeys()) {
      if (typeof key === 'string') known.add(key)
    }
  }
}

/** Those of the fingerprints that a charge, payment, credit or customer of these books already has. */
export async function knownSources(db: BooksDatabase, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  await Promise.all([knownIn(db.entries, sources, known), knownIn(db.customers, sources, known)])
  return known
}

/** Those of the fingerprints that an entry has which was not taken back. */
export async function standingSources(db: BooksDatabase, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (let from = 0; from < sources.length; from += SLICE) {
    const slice = sources.slice(from, from + SLICE)
    for (const { source, reversedBy } of await db.entries.where('source').anyOf(slice).toArray()) {
      if (source !== undefined && reversedBy === undefined) known.add(source)
    }
  }
  return known
}
