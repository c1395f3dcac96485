import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { addDays, day, earlierOf, type Day } from '../../src/domain/day.ts'
import { debtsOf, interestOf, type InterestDebt, type InterestTerms } from '../../src/domain/interest.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { charge, idOf, item, MXN, payment } from './entries.ts'

const DUE = day('2026-01-01')
const SIMPLE: InterestTerms = { mode: 'simple-annual', rates: [{ from: day('1900-01-01'), percent: 36.5 }] }
const someTerms: fc.Arbitrary<InterestTerms> = fc.record({
  mode: fc.constantFrom('simple-annual', 'effective-annual', 'monthly-pro-rata'),
  rates: fc
    .array(
      fc.record({
        from: fc.integer({ min: -20, max: 60 }).map((n) => addDays(DUE, n)),
        percent: fc.integer({ min: 0, max: 90 }),
      }),
      {
        maxLength: 3,
      },
    )
    .map((rates) => rates.toSorted((a, b) => (a.from < b.from ? -1 : 1))),
  graceDays: fc.integer({ min: 0, max: 10 }),
})
const someDebt: fc.Arbitrary<InterestDebt> = fc.record({
  due: fc.constant(DUE),
  amount: fc.integer({ min: 1, max: 1_000_000 }).map((n) => minorUnits(n)),
  paid: fc.array(
    fc.record({
      on: fc.integer({ min: -10, max: 60 }).map((n): Day => addDays(DUE, n)),
      amount: fc.integer({ min: 1, max: 300_000 }).map((n) => minorUnits(n)),
    }),
    { maxLength: 3 },
  ),
})
const someAsOf = fc.integer({ min: -5, max: 80 }).map((n) => addDays(DUE, n))

test('interest only grows with time and never starts before the grace is over', () => {
  fc.assert(
    fc.property(someDebt, someTerms, someAsOf, (debt, terms, asOf) => {
      const today = interestOf([debt], terms, asOf).interest
      expect(interestOf([debt], terms, addDays(asOf, 1)).interest).toBeGreaterThanOrEqual(today)
      const lastFree = earlierOf(asOf, addDays(DUE, terms.graceDays ?? 0))
      expect(interestOf([debt], terms, lastFree).interest).toBe(0)
    }),
  )
})

test('paying earlier never costs more', () => {
  // With effective rates each stretch is computed alone and summed: where a payment cuts the time unevenly, the longer
  // stretch compounds on, and a cent paid two days sooner may cost one more. That is the rule, and not a slip.
  const additive = someTerms.filter(({ mode }) => mode !== 'effective-annual')
  fc.assert(
    fc.property(someDebt, additive, someAsOf, (debt, terms, asOf) => {
      const earlier = { ...debt, paid: debt.paid.map((one) => ({ ...one, on: addDays(one.on, -2) })) }
      const slack = 1 // one unit: the two are rounded apart
      expect(interestOf([earlier], terms, asOf).interest).toBeLessThanOrEqual(
        interestOf([debt], terms, asOf).interest + slack,
      )
    }),
  )
})

test('only the instalments that are overdue bear, and the flat fee comes once for the charge', () => {
  const debts: InterestDebt[] = [
    { due: DUE, amount: minorUnits(100_000), paid: [] },
    { due: addDays(DUE, 10), amount: minorUnits(100_000), paid: [] },
    { due: addDays(DUE, 40), amount: minorUnits(100_000), paid: [] },
  ]
  const quote = interestOf(debts, { ...SIMPLE, flatFee: minorUnits(500) }, addDays(DUE, 20))
  expect(quote).toEqual({ interest: 2000 + 1000, fees: 500 })
})

test('one rounding for each instalment', () => {
  const half: InterestDebt = { due: DUE, amount: minorUnits(50), paid: [] }
  expect(interestOf([half, half], SIMPLE, addDays(DUE, 10)).interest).toBe(2)
})

test('a percentage once and a monthly rate go together, as contracts have it', () => {
  const terms: InterestTerms = { mode: 'monthly-pro-rata', rates: [{ from: DUE, percent: 1 }], flatPercentOnce: 2 }
  const debt: InterestDebt = { due: DUE, amount: minorUnits(100_000), paid: [] }
  expect(interestOf([debt], terms, addDays(DUE, 30))).toEqual({ interest: 1000, fees: 2000 })
})

test('the account’s own instalments can be asked for their interest', () => {
  const facts = [
    charge('a', '2025-12-01', ['2026-01-01', 100_000], ['2026-02-01', 100_000]),
    payment('p', '2026-01-11', 100_000, [item('a', 100_000)]),
  ]
  const state = accountOf(facts, MXN, day('2026-01-20')).charges.get(idOf('a'))
  expect(state && interestOf(debtsOf(state), SIMPLE, day('2026-01-20'))).toEqual({ interest: 1000, fees: 0 })
})
