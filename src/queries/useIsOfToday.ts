import type { Day } from '../domain/day.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** Whether the rows that change by themselves tell of today: not after midnight, until they are worked out again. */
export function useIsOfToday(): boolean | undefined {
  return useRows(readIsOfToday, [])
}

/** As `useIsOfToday`, once. */
export async function readIsOfToday(db: BooksDatabase, today: Day): Promise<boolean> {
  const left = await Promise.all([
    db.debtors.where('wake').belowOrEqual(today).limit(1).count(),
    db.debtors.where('asOf').above(today).limit(1).count(),
    db.agenda.where('wake').belowOrEqual(today).limit(1).count(),
  ])
  return left.every((count) => count === 0)
}
