import type { CustomerId } from '../domain/ids.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** How one customer stands in one currency. */
export type AccountSummary = DebtorRow

/** What one customer owes, a row for each currency; empty before the first entry. */
export function useAccountSummaries(customer: CustomerId): readonly AccountSummary[] | undefined {
  return useRows((db) => db.debtors.where('customerId').equals(customer).toArray(), [customer])
}
