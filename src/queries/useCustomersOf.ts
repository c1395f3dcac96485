import type { CustomerId } from '../domain/ids.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** These customers, in the order asked for; those that are gone or archived are left out. */
export function useCustomersOf(ids: readonly CustomerId[]): readonly CustomerRow[] | undefined {
  return useRows(
    async (db) =>
      (await db.customers.bulkGet([...ids])).filter(
        (row) => row !== undefined && !row.profile.archived,
      ) as CustomerRow[],
    [ids],
  )
}
