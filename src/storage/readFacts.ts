import type { Fact } from '../domain/fact.ts'
import { segmentOf, type FactId } from '../domain/ids.ts'
import { contentOf, itemsOf } from '../ledger/segmentContent.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import { updatesOf } from './segmentStore.ts'

/**
 * The facts of these ids as they were recorded, one read of each segment that they are in. For what rows do not keep
 * whole (words, edits of a profile); what was forgotten has no row, so nobody asks for it.
 */
export async function readFacts(db: BooksDatabase, ids: readonly FactId[]): Promise<Fact[]> {
  const facts: Fact[] = []
  for (const [segment, wanted] of groupBy(ids, segmentOf)) {
    const here = new Set<string>(wanted)
    const items = itemsOf(await updatesOf(db, segment)).filter(({ id }) => here.has(id))
    facts.push(...contentOf(segment, items).facts)
  }
  return facts
}
