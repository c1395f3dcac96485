import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId, Hlc } from '../../../src/domain/ids.ts'
import { billingThisWeek, billingTurn } from '../../../src/domain/weeklyBilling.ts'
import type { RunCase } from '../caseFile.ts'

/** Told in the order recorded; the second element of a bill: what it listed. */
type Step = { readonly sale: string; readonly issued: string } | { readonly bill: string; readonly of?: string[] }

export const runBilling: RunCase<
  {
    readonly customer: string
    readonly reviewDays?: readonly number[]
    readonly today: string
    readonly steps: readonly Step[]
  },
  {
    readonly turn?: { readonly week: number; readonly weekday: number }
    readonly billing: { readonly unbilled?: readonly string[] } & Readonly<Record<string, unknown>>
  }
> = ({ given: { customer, reviewDays = [], today, steps }, expect: expected }) => {
  const at = (i: number) => (i + 1) as Hlc
  const sales = steps.flatMap((step, i) =>
    'sale' in step ? [{ id: step.sale as FactId, issued: day(step.issued), at: at(i) }] : [],
  )
  const bills = steps.flatMap((step, i) =>
    'bill' in step ? [{ on: day(step.bill), at: at(i), ...(step.of ? { charges: step.of as FactId[] } : {}) }] : [],
  )
  const billing = billingThisWeek({ customer: customer as CustomerId, reviewDays, sales, bills, today: day(today) })
  const told = 'unbilled' in billing ? { ...billing, unbilled: billing.unbilled.map(({ id }) => id) } : billing
  expect(told).toEqual(expected.billing)
  if (expected.turn) expect(billingTurn(customer as CustomerId)).toEqual(expected.turn)
}
