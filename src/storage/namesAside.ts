import { factHash } from '../ledger/factHash.ts'
import { asideIdOf } from '../ledger/segmentContent.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import type { AsideRow } from './rows.ts'

/**
 * Names rows by the rule of `sortOut`: of several values for an id the one that counts has the id itself, or else the
 * one with the smallest hash.
 * @param rows of values that have just come and do not count, named by their id
 * @param known ids that were told of before
 * @returns those rows, and one that gives up its name to one of them, under its new one
 */
export async function named(
  db: BooksDatabase,
  rows: readonly AsideRow[],
  known: ReadonlySet<string>,
): Promise<readonly AsideRow[]> {
  const groups = [...groupBy(rows, (row) => row.id)]
  const before = await db.aside.bulkGet(groups.map(([id]) => id))
  return groups.flatMap(([id, news], i) => {
    const plain = before[i]
    const counts = plain ? isCounting(plain) : known.has(id)
    const byHash = [...news, ...(plain && !counts ? [plain] : [])].map((row) => ({ row, hash: factHash(row.value) }))
    byHash.sort((a, b) => (a.hash < b.hash ? -1 : 1))
    return byHash.map(({ row }, place) => (place === 0 && !counts ? row : { ...row, id: asideIdOf(id, row.value) }))
  })
}

function isCounting({ reason, judged }: AsideRow): boolean {
  return judged === 'counts' || reason === 'proven' || reason === 'orphan' || reason === 'too-large'
}
