import type { CustomerId } from '../domain/ids.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** What one customer owes, a row for each currency; empty before the first entry. */
export function useAccountSummaries(customer: CustomerId): readonly DebtorRow[] | undefined {
  return useRows((db) => db.debtors.where('customerId').equals(customer).toArray(), [customer])
}
