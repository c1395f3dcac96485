import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { MAX_MINOR_UNITS, minorUnits, sum } from '../../src/domain/money.ts'
import { planDays, planInstalments, type InstalmentPlan } from '../../src/domain/termsDue.ts'
import type { Terms } from '../../src/domain/terms.ts'

const ISSUED = day('2026-01-20')
const somePlan: fc.Arbitrary<InstalmentPlan> = fc.record({
  parts: fc.integer({ min: 1, max: 60 }),
  every: fc.constantFrom('week', 'fortnight', 'month'),
  first: fc.constantFrom('2026-01-01', '2026-01-15', '2026-01-16', '2026-01-30', '2026-01-31', '2026-02-28').map(day),
})
const someAmount = fc.integer({ min: 1, max: MAX_MINOR_UNITS }).map((n) => minorUnits(n))

test('the instalments add up to the charge, and the first ones carry the remainder', () => {
  fc.assert(
    fc.property(someAmount, somePlan, (amount, plan) => {
      const planned = planInstalments(amount, ISSUED, plan)
      const amounts = planned.ok ? planned.value.map((part) => part.amount) : []
      expect(sum(amounts)).toBe(amount)
      expect(amounts.every((part) => part > 0)).toBe(true)
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
      expect((amounts[0] ?? 0) - (amounts.at(-1) ?? 0)).toBeLessThanOrEqual(1)
    }),
  )
})

test('no two instalments of a plan fall on the same day, and they come in order', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      const days = planDays(plan)
      expect(days).toHaveLength(plan.parts)
      expect(days[0]).toBe(plan.first)
      expect(days).toEqual([...new Set(days)].toSorted())
    }),
  )
})

describe('a quincena', () => {
  const quincenas = (first: string) => planDays({ parts: 5, every: 'fortnight', first: day(first) })

  test('is the 15th and the end of the month', () => {
    expect(quincenas('2026-01-15')).toEqual(['2026-01-15', '2026-01-30', '2026-02-15', '2026-02-28', '2026-03-15'])
    expect(quincenas('2026-01-31')).toEqual(['2026-01-31', '2026-02-15', '2026-02-28', '2026-03-15', '2026-03-31'])
  })

  test('or any other day and half a month off it', () => {
    expect(quincenas('2026-01-05')).toEqual(['2026-01-05', '2026-01-20', '2026-02-05', '2026-02-20', '2026-03-05'])
    expect(quincenas('2026-01-20')).toEqual(['2026-01-20', '2026-02-05', '2026-02-20', '2026-03-05', '2026-03-20'])
  })
})

test('terms without parts make one instalment, due as they say', () => {
  const planned = planInstalments(minorUnits(500), ISSUED, { days: 30, endOfMonth: true })
  expect(planned).toEqual({ ok: true, value: [{ due: '2026-02-28', amount: 500 }] })
  expect(planInstalments(minorUnits(500), ISSUED, {})).toEqual({ ok: true, value: [{ due: ISSUED, amount: 500 }] })
})

test('parts by percentage, in order of due day', () => {
  const terms: Terms = {
    parts: [
      { percent: 70, days: 45 },
      { percent: 30, days: 15 },
    ],
  }
  expect(planInstalments(minorUnits(1001), ISSUED, terms)).toEqual({
    ok: true,
    value: [
      { due: '2026-02-04', amount: 300 },
      { due: '2026-03-06', amount: 701 },
    ],
  })
})

test('a plan that cannot be made is refused', () => {
  const refused = { ok: false, error: { type: 'split-impossible' } }
  const monthly = { every: 'month', first: ISSUED } as const
  expect(planInstalments(minorUnits(0), ISSUED, {})).toEqual(refused)
  expect(planInstalments(minorUnits(100), ISSUED, { parts: [{ percent: 50, days: 0 }] })).toEqual(refused)
  expect(planInstalments(minorUnits(100), ISSUED, { ...monthly, parts: 0 })).toEqual(refused)
  expect(planInstalments(minorUnits(100), ISSUED, { ...monthly, parts: 1.5 })).toEqual(refused)
})

test('two cents in three parts are two instalments, not one of nothing', () => {
  const planned = planInstalments(minorUnits(2), ISSUED, { parts: 3, every: 'week', first: ISSUED })
  expect(planned.ok && planned.value).toHaveLength(2)
})
