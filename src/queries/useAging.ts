import type { Day } from '../domain/day.ts'
import { agingAsOf } from './agingAsOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { AgingSums, totalsOf, type AgingTotals } from './agingSums.ts'
import { useRows } from './books.ts'

/** Totals as of a day, for all customers or those with a tag. Today's are read from sums that are kept. */
export function useAging(asOf: Day, tag?: string): readonly AgingTotals[] | undefined {
  return useRows(
    async (db, today) =>
      asOf === today && tag === undefined
        ? readKeptAging(db)
        : totalsOf(await agingAsOf(db, asOf, tag === undefined ? {} : { tag })),
    [asOf, tag],
  )
}

/** Today's totals of everybody, from the sums that every entry keeps up to date. */
export async function readKeptAging(db: BooksDatabase): Promise<readonly AgingTotals[]> {
  const sums = new AgingSums()
  for (const row of await db.aging.toArray()) {
    if (row.due === '') sums.addInFavour(row.currency, row.amount)
    else sums.addDue(row.currency, row.due, row.amount)
  }
  return sums.totals()
}
