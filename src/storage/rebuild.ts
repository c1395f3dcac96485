import type { Day } from '../domain/day.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import { judge } from '../ledger/judge.ts'
import { contentOf, itemsOf, type SegmentContent } from '../ledger/segmentContent.ts'
import { ALL_TABLES, ROW_TABLES, ROWS_STALE, type BooksDatabase } from './database.ts'
import { readEverything, sortOut, type SortedOut } from './everything.ts'
import { projectAll } from './projection/projectAll.ts'
import { tellRemaking } from './remaking.ts'
import { saveVerdict } from './saveVerdict.ts'
import { segmentsOf, updatesOf } from './segmentStore.ts'
import type { ReadBooks } from './storedFacts.ts'
import { dropTrustRow, putTrustRow, readTrustRow } from './trustRows.ts'

/**
 * Throws every row away and makes them again from the facts, in one transaction: killed half way, nothing happened.
 * @param known what was read of the ledger before, so that it is not read again
 * @param checked signatures that were looked at for this
 * @returns false, with every row as it was, when signatures have to be looked at first: the next `settle` does it all
 */
export async function rebuild(
  db: BooksDatabase,
  today: Day,
  onProgress?: (progress: ImportProgress) => void,
  known: ReadBooks = new Map(),
  checked: ReadonlyMap<string, boolean> = new Map(),
): Promise<boolean> {
  return db.transaction('rw', ALL_TABLES, async () => {
    const trust = await readTrustRow(db, 'sync/trust')
    const everything = trust && (await readEverything(db, trust, known, checked))
    const verdict = everything && judge(everything.input)
    if (verdict && verdict.toVerify.length > 0) {
      await putTrustRow(db, 'sync/stale', true)
      return false
    }
    const isOfOlderApp = (await db.local.get(ROWS_STALE)) !== undefined
    const tell = (done: number, total: number): void => {
      onProgress?.({ done, total })
      if (isOfOlderApp) tellRemaking(db.name, { done, total })
    }
    await Promise.all(ROW_TABLES.map((name) => db.table(name).clear()))
    if (verdict) {
      await saveVerdict(db, verdict)
      await putTrustRow(db, 'sync/roster', everything.input.rosterFacts)
      await putTrustRow(db, 'sync/counting', verdict.counting.filter(({ local }) => local !== true).length)
    }
    const { facts, aside } = verdict ? sortOut(everything, verdict) : await unjudged(db)
    await projectAll(db, facts, today, tell)
    await db.aside.bulkPut([...aside])
    await dropTrustRow(db, 'sync/stale', 'sync/unsettled')
    await db.local.delete(ROWS_STALE)
    return true
  })
}

/** In books of one device everything counts that can be read. A month at a time: the page answers in between. */
async function unjudged(db: BooksDatabase): Promise<SortedOut> {
  const contents: SegmentContent[] = []
  for (const segment of await segmentsOf(db)) contents.push(contentOf(segment, itemsOf(await updatesOf(db, segment))))
  return { facts: contents.flatMap(({ facts }) => facts), aside: contents.flatMap(({ aside }) => aside) }
}
