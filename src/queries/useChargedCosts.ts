import type { CurrencyCode } from '../domain/currency.ts'
import type { CustomerId } from '../domain/ids.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { entriesOf } from '../storage/ofCustomer.ts'
import { useRows } from './books.ts'

/** What was charged to a customer for collecting, and stands. */
export function useChargedCosts(customer: CustomerId, currency: CurrencyCode): MinorUnits | undefined {
  return useRows((db) => readChargedCosts(db, customer, currency), [customer, currency])
}

/** As `useChargedCosts`, once. Reads every entry of the customer. */
export async function readChargedCosts(
  db: BooksDatabase,
  customer: CustomerId,
  currency: CurrencyCode,
): Promise<MinorUnits> {
  const rows = await entriesOf(db, customer)
  return sum(
    rows.flatMap(({ fact, effect }) =>
      fact.kind === 'charge' && fact.chargeKind === 'expense' && fact.currency === currency ? [effect] : [],
    ),
  )
}
