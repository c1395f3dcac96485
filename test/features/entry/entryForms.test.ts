import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { minorUnits, sum } from '../../../src/domain/money.ts'
import { changed, emptyForm } from '../../../src/features/entry/entryForm.ts'
import { favourUses } from '../../../src/features/entry/favourUses.ts'
import { previewPlan, squarePlan, type PlanForm } from '../../../src/features/entry/planForm.ts'
import { readRecent, withRecent } from '../../../src/features/entry/recentCustomers.ts'
import { debtKey, previewSpread } from '../../../src/features/entry/spreadForm.ts'

const manner = { currency: 'EUR' as CurrencyCode, decimal: ',' } as const
const issued = day('2026-11-22')
const id = (n: number) => `261100${String(n).padStart(12, '0')}` as FactId
const debt = (n: number, open: number) => ({
  charge: id(n),
  instalment: 0,
  issued,
  due: issued,
  amount: minorUnits(open),
  open: minorUnits(open),
})
const cents = fc.integer({ min: 1, max: 100_000_000 })

test('Instalments add up to the amount, whatever the amount, the number and the rhythm', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 100_000_000 }),
      fc.integer({ min: 2, max: 60 }),
      fc.constantFrom('week' as const, 'fortnight' as const, 'month' as const),
      (amount, parts, every) => {
        const plan: PlanForm = { parts, every, first: '2026-12-01', amounts: {} }
        const preview = previewPlan(plan, minorUnits(amount), issued, manner)
        expect(preview.missing).toBe(0)
        expect(sum(preview.instalments?.map((part) => part.amount) ?? [])).toBe(amount)
      },
    ),
  )
})

test('A changed instalment leaves the plan unfinished until the last one is made to fit', () => {
  const plan: PlanForm = { parts: 3, every: 'month', first: '2026-12-01', amounts: { 0: '50' } }
  const preview = previewPlan(plan, minorUnits(10000), issued, manner)
  expect(preview).toMatchObject({ missing: -1666, instalments: undefined })
  const squared = squarePlan(plan, preview, manner)
  expect(previewPlan(squared, minorUnits(10000), issued, manner).instalments?.map((part) => part.amount)).toEqual([
    5000, 3333, 1667,
  ])
})

test('A plan without a first day, or with an amount that is doubtful, has no instalments', () => {
  const plan: PlanForm = { parts: 2, every: 'week', first: '', amounts: {} }
  expect(previewPlan(plan, minorUnits(100), issued, manner).instalments).toBeUndefined()
  const doubtful = previewPlan({ ...plan, first: '2026-12-01', amounts: { 1: '0.5' } }, minorUnits(100), issued, manner)
  expect(doubtful.lines[1]?.error).toEqual({ type: 'amount-ambiguous' })
  expect(doubtful.instalments).toBeUndefined()
})

test('A payment is never spread beyond itself, nor a debt beyond what is open, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 8 }), cents, (opens, amount) => {
      const debts = opens.map((open, i) => debt(i, open))
      const { items, rest } = previewSpread(debts, minorUnits(amount), null, manner)
      expect(sum(items?.map((item) => item.amount) ?? []) + rest).toBe(amount)
      for (const item of items ?? [])
        expect(item.amount).toBeLessThanOrEqual(debts.find((d) => d.charge === item.charge)?.open ?? 0)
    }),
  )
})

test('What a line gives up stays in favour instead of moving to another debt', () => {
  const debts = [debt(1, 10000), debt(2, 20000)]
  const typed = { [debtKey(debt(1, 0))]: '40', [debtKey(debt(2, 0))]: '' }
  expect(previewSpread(debts, minorUnits(10000), typed, manner)).toMatchObject({
    rest: 6000,
    items: [{ charge: id(1), amount: 4000 }],
  })
  expect(previewSpread(debts, minorUnits(3000), typed, manner)).toMatchObject({ rest: -1000, items: undefined })
})

test('A spread or parts that were typed do not outlive the amount that they were typed for', () => {
  const plan: PlanForm = { parts: 2, every: 'week', first: '2026-12-01', amounts: { 0: '10' } }
  const form = { ...emptyForm('pago', id(1)), amount: '100', spread: { a: '100' }, plan, useFavour: true }
  expect(changed(form, { concept: 'pan' })).toMatchObject({ spread: { a: '100' }, plan, useFavour: true })
  expect(changed(form, { amount: '90' })).toMatchObject({ spread: null, plan: { amounts: {} } })
  expect(changed(form, { customer: id(2) })).toMatchObject({ spread: null, useFavour: false })
})

test('Money in favour pays the oldest debts first, and each unit of it once', () => {
  const free = [
    { fact: { id: id(8) }, unapplied: minorUnits(3000) },
    { fact: { id: id(9) }, unapplied: minorUnits(9000) },
  ]
  expect(favourUses(free, [debt(1, 5000), debt(2, 4000)])).toEqual([
    { of: id(8), items: [{ charge: id(1), instalment: 0, amount: 3000 }] },
    {
      of: id(9),
      items: [
        { charge: id(1), instalment: 0, amount: 2000 },
        { charge: id(2), instalment: 0, amount: 4000 },
      ],
    },
  ])
})

test('The customer written down last comes first, once, and nonsense in storage is nobody', () => {
  const stored = withRecent(withRecent(withRecent(null, id(1)), id(2)), id(1))
  expect(readRecent(stored)).toEqual([id(1), id(2)])
  expect(readRecent('<script> 12 null')).toEqual([])
})
