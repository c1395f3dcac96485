import { useCallback } from 'react'
import Dexie from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, type Day } from '../domain/day.ts'
import { DUPLICATE_DAYS, mayBeDuplicate } from '../domain/duplicates.ts'
import type { PaymentFact } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useBooks } from './books.ts'

export interface PaymentQuestion {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly on: Day
}

/** How to ask, before a payment is recorded, whether there is one already that it may repeat. */
export function useFindDuplicatePayment(): (question: PaymentQuestion) => Promise<PaymentFact | null> {
  const { db } = useBooks()
  return useCallback((question: PaymentQuestion) => findDuplicatePayment(db, question), [db])
}

/** The latest recorded payment that this one may repeat; `null` when there is none. Reversed ones do not exist. */
export async function findDuplicatePayment(
  db: BooksDatabase,
  { customer, currency, amount, on }: PaymentQuestion,
): Promise<PaymentFact | null> {
  const near = await db.entries
    .where('[customerId+day+at]')
    .between(
      [customer, addDays(on, -DUPLICATE_DAYS), Dexie.minKey],
      [customer, addDays(on, DUPLICATE_DAYS), Dexie.maxKey],
    )
    .reverse()
    .filter((entry) => entry.reversedBy === undefined)
    .toArray()
  // Not recorded yet, so it has no id that another could have.
  const draft = { id: '' as FactId, customer, currency, amount, on }
  const payments = near.flatMap(({ fact }) => (fact.kind === 'payment' ? [fact] : []))
  return payments.find((payment) => mayBeDuplicate(payment, draft)) ?? null
}
