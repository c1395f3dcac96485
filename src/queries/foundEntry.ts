import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow, EntryRow } from '../storage/rows.ts'

/** A charge, payment or credit that was found, with whose it is. */
export interface FoundEntry {
  readonly entry: EntryRow
  readonly customer: CustomerRow
}

/** Whether it is a movement that was not taken back: nobody looks for others. */
export function isMovement({ fact, reversedBy }: EntryRow): boolean {
  return reversedBy === undefined && (fact.kind === 'charge' || fact.kind === 'payment' || fact.kind === 'credit')
}

/** The entries with their customers, in the same order; those whose customer is not here are left out. */
export async function withCustomers(db: BooksDatabase, entries: readonly EntryRow[]): Promise<readonly FoundEntry[]> {
  const customers = await db.customers.bulkGet(entries.map(({ customerId }) => customerId))
  return entries.flatMap((entry, i) => {
    const customer = customers[i]
    return customer ? [{ entry, customer }] : []
  })
}
