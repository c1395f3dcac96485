import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import { contentOf, itemsOf } from '../ledger/segmentContent.ts'
import { ALL_TABLES, ROW_TABLES, type BooksDatabase } from './database.ts'
import { project } from './projection/project.ts'
import { segmentsOf, updatesOf } from './segmentStore.ts'

/** Throws every row away and makes them again from the facts, in one transaction: killed half way, nothing happened. */
export async function rebuild(
  db: BooksDatabase,
  today: Day,
  onProgress?: (progress: ImportProgress) => void,
): Promise<void> {
  await db.transaction('rw', ALL_TABLES, async () => {
    await Promise.all(ROW_TABLES.map((name) => db.table(name).clear()))
    const segments = await segmentsOf(db)
    const facts: Fact[] = []
    for (const [i, segment] of segments.entries()) {
      const content = contentOf(segment, itemsOf(await updatesOf(db, segment)))
      facts.push(...content.facts)
      await db.aside.bulkPut([...content.aside])
      onProgress?.({ done: i, total: segments.length })
    }
    await project(db, facts, { today, origin: 'all' })
    onProgress?.({ done: segments.length, total: segments.length })
  })
}
