import { daysBetween, type Day } from './day.ts'
import { compareEntries } from './entryOrder.ts'
import type { ChargeFact, PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { interestSourceOf } from './interestSource.ts'

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

/**
 * Late interest that two devices charged while they were apart: of the same debt, up to the same day, or by another
 * device up to a day near it. Each counted from when the debt fell due, for neither knew of the other's. Whoever charges
 * twice on one device charges what was not charged yet.
 * @param charges those that exist: without the reversed ones. Others than of interest are passed over
 * @returns for each suspect, the charge before it (day, recorded, id) that it may repeat
 */
export function repeatedInterest(charges: readonly ChargeFact[]): ReadonlyMap<FactId, FactId> {
  const last = new Map<string, { readonly fact: ChargeFact; readonly through: Day }>()
  const suspects = new Map<FactId, FactId>()
  const ofInterest = charges.flatMap((fact) => {
    const source = interestSourceOf(fact.source)
    return source ? [{ fact, ...source }] : []
  })
  for (const { fact, charge, through } of ofInterest.toSorted((a, b) => compareEntries(a.fact, b.fact))) {
    const key = `${fact.customer} ${fact.currency} ${charge}`
    const before = last.get(key)
    if (before) {
      const apart = Math.abs(daysBetween(before.through, through))
      const isNear = before.fact.device !== fact.device && apart <= DUPLICATE_DAYS
      if (apart === 0 || isNear) suspects.set(fact.id, before.fact.id)
    }
    last.set(key, { fact, through })
  }
  return suspects
}
