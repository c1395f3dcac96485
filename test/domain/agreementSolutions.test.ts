import { expect, test } from 'vitest'
import { agreementOn, freeDebts, type AgreementStanding } from '../../src/domain/agreement.ts'
import { planAgreement } from '../../src/domain/agreementPlan.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { AgreementFact } from '../../src/domain/processFacts.ts'
import { PROCESS_FACTS } from '../support/processFacts.ts'
import { idOf, MXN } from './entries.ts'

const amounts = (each: number, total = 100_000, down?: number) => {
  const plan = planAgreement({
    total: minorUnits(total),
    parts: { each: minorUnits(each) },
    every: 'week',
    first: day('2026-12-01'),
    ...(down === undefined ? {} : { firstPayment: { due: day('2026-11-24'), amount: minorUnits(down) } }),
  })
  return plan.ok ? plan.value.map(({ due, amount }) => [due, amount]) : plan.error
}

test('instalments of a chosen amount: the last one is what is left', () => {
  expect(amounts(30_000)).toEqual([
    ['2026-12-01', 30_000],
    ['2026-12-08', 30_000],
    ['2026-12-15', 30_000],
    ['2026-12-22', 10_000],
  ])
  expect(amounts(50_000)).toEqual([
    ['2026-12-01', 50_000],
    ['2026-12-08', 50_000],
  ])
  expect(amounts(200_000)).toEqual([['2026-12-01', 100_000]])
  expect(amounts(60_000, 100_000, 40_000)).toEqual([
    ['2026-11-24', 40_000],
    ['2026-12-01', 60_000],
  ])
})

test('an amount that makes too many instalments, or none, is refused', () => {
  expect(amounts(1)).toEqual({ type: 'too-many-instalments', max: 600 })
  expect(amounts(0)).toEqual({ type: 'amount-zero' })
})

/** 1,000.00 by 10 December, and 100.00 off it. */
const some = PROCESS_FACTS.find((fact): fact is AgreementFact => fact.kind === 'agreement')
const { replaces: _, ...agreement } = some as AgreementFact
const offer: AgreementFact = {
  ...agreement,
  currency: MXN,
  on: day('2026-12-01'),
  debts: [{ charge: idOf('a'), instalment: 0, amount: minorUnits(100_000) }],
  plan: [{ due: day('2026-12-10'), amount: minorUnits(100_000) }],
  discount: minorUnits(10_000),
  discountBy: day('2026-12-10'),
}

const paid = (amount: number, on: string): AgreementStanding => ({
  fact: offer,
  covered: [
    {
      amount: minorUnits(100_000),
      original: minorUnits(100_000),
      applied: [{ on: day(on), amount: minorUnits(amount) }],
    },
  ],
})

test.each([
  ['all but the discount by its day', 90_000, '2026-12-10', '2026-12-10', 10_000],
  ['and a little more', 95_000, '2026-12-09', '2026-12-10', 5_000],
  ['one cent less', 89_999, '2026-12-10', '2026-12-10', undefined],
  ['a day late', 90_000, '2026-12-11', '2026-12-11', undefined],
  ['everything', 100_000, '2026-12-10', '2026-12-10', undefined],
  ['asked later, paid in time', 90_000, '2026-12-10', '2026-12-12', 10_000],
])('a discount is due when the rest came in time: %s', (_why, amount, on, asOf, due) => {
  expect(agreementOn(paid(amount, on), day(asOf))?.discountDue).toBe(due)
})

test('a debt is in one agreement at a time, but for the one that is renegotiated', () => {
  const debts = [
    { charge: idOf('a'), instalment: 0 },
    { charge: idOf('a'), instalment: 1 },
  ]
  expect(freeDebts(debts, [offer])).toEqual([debts[1]])
  expect(freeDebts(debts, [offer], offer.id)).toEqual(debts)
})
