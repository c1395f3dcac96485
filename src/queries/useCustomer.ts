import type { CustomerId } from '../domain/ids.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** A customer as the screens know one: profile and personal text. */
export type CustomerDetails = CustomerRow

/** One customer; `null` when there is none of that id. */
export function useCustomer(id: CustomerId): CustomerRow | null | undefined {
  return useRows(async (db) => (await db.customers.get(id)) ?? null, [id])
}
