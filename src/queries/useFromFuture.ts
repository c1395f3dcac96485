import { useRows } from './books.ts'

/** Whether facts are kept that a newer app wrote: totals are incomplete then. */
export function useFromFuture(): boolean {
  return useRows(async (db) => (await db.aside.where('reason').equals('from-future').count()) > 0, []) === true
}
