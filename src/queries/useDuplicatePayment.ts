import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, type Day } from '../domain/day.ts'
import { DUPLICATE_DAYS, mayBeDuplicate } from '../domain/duplicates.ts'
import type { PaymentFact } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

export interface PaymentQuestion {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly on: Day
}

/** A recorded payment that this one may repeat, the latest such; `null` when there is none. */
export function useDuplicatePayment(question: PaymentQuestion | null): PaymentFact | null | undefined {
  return useRows((db) => (question === null ? Promise.resolve(null) : findDuplicatePayment(db, question)), [question])
}

/** As `useDuplicatePayment`, once. */
export async function findDuplicatePayment(db: BooksDatabase, question: PaymentQuestion): Promise<PaymentFact | null> {
  const { customer, on } = question
  const near = await db.entries
    .where('[customerId+day+at]')
    .between(
      [customer, addDays(on, -DUPLICATE_DAYS), -Infinity],
      [customer, addDays(on, DUPLICATE_DAYS), Infinity],
      true,
      true,
    )
    .reverse()
    .filter((entry) => entry.reversedBy === undefined)
    .toArray()
  // Not recorded yet, so it has no id that could be its own.
  const draft = { ...question, id: '' as FactId }
  return (
    (near.map((entry) => entry.fact).find((fact) => fact.kind === 'payment' && mayBeDuplicate(fact, draft)) as
      | PaymentFact
      | undefined) ?? null
  )
}
