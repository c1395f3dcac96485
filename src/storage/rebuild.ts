import type { Day } from '../domain/day.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import { judge } from '../ledger/judge.ts'
import { contentOf } from '../ledger/segmentContent.ts'
import type { Trust } from '../ledger/verdict.ts'
import { ALL_TABLES, ROW_TABLES, type BooksDatabase } from './database.ts'
import { readEverything, sortOut, type SortedOut } from './everything.ts'
import { projectAll } from './projection/projectAll.ts'
import { saveVerdict } from './saveVerdict.ts'
import { readItems, type ReadBooks } from './storedFacts.ts'
import { dropTrustRow, putTrustRow, readTrustRow } from './trustRows.ts'
import { withOwnForbidden } from './ownForbidden.ts'

/**
 * Throws every row away and makes them again from the facts, in one transaction: killed half way, nothing happened.
 * @param known what was read of the ledger before, so that it is not read again
 */
export async function rebuild(
  db: BooksDatabase,
  today: Day,
  onProgress?: (progress: ImportProgress) => void,
  known: ReadBooks = new Map(),
): Promise<void> {
  await db.transaction('rw', ALL_TABLES, async () => {
    await Promise.all(ROW_TABLES.map((name) => db.table(name).clear()))
    const trust = await readTrustRow(db, 'sync/trust')
    const { facts, aside } = trust ? await judged(db, trust, known) : await unjudged(db, known)
    await projectAll(db, facts, today, onProgress && ((done, total) => onProgress({ done, total })))
    await db.aside.bulkPut([...aside])
    await dropTrustRow(db, 'sync/stale')
  })
}

/** In books of one device everything counts that can be read. */
async function unjudged(db: BooksDatabase, known: ReadBooks): Promise<SortedOut> {
  const contents = (await readItems(db, known)).map(([segment, items]) => contentOf(segment, items))
  return { facts: contents.flatMap(({ facts }) => facts), aside: contents.flatMap(({ aside }) => aside) }
}

async function judged(db: BooksDatabase, trust: Trust, known: ReadBooks): Promise<SortedOut> {
  const everything = await readEverything(db, trust, known)
  const verdict = withOwnForbidden(judge(everything.input), everything.input.self)
  await saveVerdict(db, verdict)
  await putTrustRow(db, 'sync/roster', everything.input.rosterFacts)
  await putTrustRow(db, 'sync/counting', verdict.counting.filter(({ local }) => local !== true).length)
  // What a signature that was not looked at yet would prove waits for the next `settle`.
  if (verdict.toVerify.length > 0) await putTrustRow(db, 'sync/unsettled', true)
  else await dropTrustRow(db, 'sync/unsettled')
  return sortOut(everything, verdict)
}
