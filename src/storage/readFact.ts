import type { Fact } from '../domain/fact.ts'
import { segmentOf, type FactId } from '../domain/ids.ts'
import { contentOf, itemsOf } from '../ledger/segmentContent.ts'
import type { BooksDatabase } from './database.ts'
import { updatesOf } from './segmentStore.ts'

/** The recorded fact, when there is one that counts. Entries, contacts and steps of the process are one read; others are looked up in their segment. */
export async function readFact(db: BooksDatabase, id: FactId): Promise<Fact | undefined> {
  const [entry, contact, process] = await Promise.all([db.entries.get(id), db.contacts.get(id), db.process.get(id)])
  const row = entry ?? contact ?? process
  if (row) return row.fact
  const segment = segmentOf(id)
  const items = itemsOf(await updatesOf(db, segment)).filter((item) => item.id === id)
  const [fact] = contentOf(segment, items).facts
  return fact && (await db.forgotten.get(id)) && fact.kind.startsWith('person') ? undefined : fact
}
