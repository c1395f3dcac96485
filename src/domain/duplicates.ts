import { daysBetween } from './day.ts'
import { compareEntries } from './entryOrder.ts'
import type { PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'

/** Payments of the same amount this many days apart or less may be one payment, taken down twice. */
export const DUPLICATE_DAYS = 3

/** True when both are of the same customer, currency and amount, at most three days apart. Never true of one itself. */
export function mayBeDuplicate(
  a: Pick<PaymentFact, 'id' | 'customer' | 'currency' | 'amount' | 'on'>,
  b: Pick<PaymentFact, 'id' | 'customer' | 'currency' | 'amount' | 'on'>,
): boolean {
  return (
    a.id !== b.id &&
    a.customer === b.customer &&
    a.currency === b.currency &&
    a.amount === b.amount &&
    Math.abs(daysBetween(a.on, b.on)) <= DUPLICATE_DAYS
  )
}

/**
 * "Posible pago duplicado".
 * @param payments those that exist: without the reversed ones
 * @returns for each suspect, the payment before it (day, recorded, id) that it may repeat
 */
export function possibleDuplicates(payments: readonly PaymentFact[]): ReadonlyMap<FactId, FactId> {
  const last = new Map<string, PaymentFact>()
  const suspects = new Map<FactId, FactId>()
  for (const payment of payments.toSorted(compareEntries)) {
    const key = `${payment.customer} ${payment.currency} ${payment.amount}`
    const before = last.get(key)
    if (before && mayBeDuplicate(before, payment)) suspects.set(payment.id, before.id)
    last.set(key, payment)
  }
  return suspects
}
