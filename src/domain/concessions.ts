import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { CreditFact, CreditKind } from './fact.ts'
import type { FactId } from './ids.ts'
import type { MinorUnits } from './money.ts'
import type { CustomerProcessFact } from './processFacts.ts'

export type ConcessionKind =
  /** More time: an agreement, or a contact that was put off because the customer asked. */
  | 'more-time'
  | 'waited'
  | 'interest-waived'
  | 'next-purchase'
  | Extract<CreditKind, 'discount' | 'forgiveness' | 'in-kind'>

/** Something that was granted to a customer, to be remembered while negotiating (R26). */
export interface Concession {
  readonly kind: ConcessionKind
  readonly on: Day
  readonly of: FactId
  readonly currency?: CurrencyCode
  readonly amount?: MinorUnits
  /** Of the next purchase. */
  readonly percent?: number
}

const GRANTED: readonly CreditKind[] = ['discount', 'forgiveness', 'in-kind']

/**
 * What a customer was granted so far, newest first. What was taken back is not given in.
 * @param steps of the customer's process
 * @param credits of the customer: returned goods and debts written off are none
 */
export function concessionsOf(steps: readonly CustomerProcessFact[], credits: readonly CreditFact[]): Concession[] {
  const granted = credits.flatMap(({ id, on, creditKind, currency, amount }): Concession[] =>
    GRANTED.includes(creditKind) ? [{ kind: creditKind as Concession['kind'], on, of: id, currency, amount }] : [],
  )
  return [...steps.flatMap(ofStep), ...granted].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function ofStep(step: CustomerProcessFact): Concession[] {
  const { id: of, on } = step
  if (step.kind === 'interestWaived') {
    return [{ kind: 'interest-waived', on, of, currency: step.currency, amount: step.amount }]
  }
  if (step.kind === 'postponed') return step.reason === 'asked-to-wait' ? [{ kind: 'waited', on, of }] : []
  if (step.kind !== 'agreement') return []
  const { currency, waived, nextPurchasePercent: percent } = step
  return [
    { kind: 'more-time', on, of, currency },
    ...(waived === undefined ? [] : [{ kind: 'interest-waived' as const, on, of, currency, amount: waived }]),
    ...(percent === undefined ? [] : [{ kind: 'next-purchase' as const, on, of, percent }]),
  ]
}
