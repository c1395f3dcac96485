import { describe, expect, test } from 'vitest'
import { checkAgreement, planAgreement, type AgreementTerms } from '../../src/domain/agreementPlan.ts'
import { addDays, day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { item, MXN } from './entries.ts'

const TODAY = day('2026-03-01')
const part = (inDays: number, amount: number) => ({ due: addDays(TODAY, inDays), amount: minorUnits(amount) })
const FINE: AgreementTerms = { currency: MXN, debts: [item('a', 100)], plan: [part(0, 50), part(30, 50)] }

/** What is wrong with these terms; `fine` for nothing. */
function checked(change: Partial<AgreementTerms>): string {
  const answer = checkAgreement({ ...FINE, ...change }, TODAY)
  return answer.ok ? 'fine' : answer.error.type
}

const parts = (count: number) => Array.from({ length: count }, (_, i) => part(i, 1))

describe('what cannot be agreed is refused, and why is said', () => {
  test('no debts, no instalments, too many of them', () => {
    expect(checked({})).toBe('fine')
    expect(checked({ debts: [] })).toBe('debts-missing')
    expect(checked({ plan: [] })).toBe('instalments-missing')
    expect(checked({ debts: [item('a', 600)], plan: parts(600) })).toBe('fine')
    expect(checkAgreement({ ...FINE, debts: [item('a', 601)], plan: parts(601) }, TODAY)).toEqual({
      ok: false,
      error: { type: 'too-many-instalments', max: 600 },
    })
  })

  test('a debt or an instalment of nothing', () => {
    expect(checked({ plan: [part(0, 100), part(30, 0)] })).toBe('amount-zero')
    expect(checked({ debts: [item('a', 100), item('b', 0)] })).toBe('amount-zero')
    expect(checked({ debts: [item('a', 150), item('b', -50)] })).toBe('amount-zero')
  })

  test('a rule of breach that nobody can keep', () => {
    const wrong: readonly Partial<AgreementTerms>[] = [
      { misses: 0 },
      { misses: 601 },
      { misses: 1.5 },
      { graceDays: -1 },
      { graceDays: 366 },
      { graceDays: 0.5 },
    ]
    expect(wrong.map(checked)).toEqual(wrong.map(() => 'breach-rule-invalid'))
    expect(checked({ misses: 600, graceDays: 365 })).toBe('fine')
    expect(checked({ misses: 1, graceDays: 0 })).toBe('fine')
  })

  test('a discount of nothing, of all, or without a day from today on', () => {
    const discountBy = TODAY
    expect(checked({ discount: minorUnits(99), discountBy })).toBe('fine')
    expect(checked({ discount: minorUnits(100), discountBy })).toBe('discount-too-large')
    expect(checked({ discount: minorUnits(0), discountBy })).toBe('discount-too-large')
    expect(checked({ discount: minorUnits(10) })).toBe('discount-day-missing')
    expect(checked({ discount: minorUnits(10), discountBy: addDays(TODAY, -1) })).toBe('discount-day-missing')
  })

  test('a part of the next purchase that is none of a hundred', () => {
    expect([1, 100].map((nextPurchasePercent) => checked({ nextPurchasePercent }))).toEqual(['fine', 'fine'])
    const wrong = [0, 101, 2.5]
    expect(wrong.map((nextPurchasePercent) => checked({ nextPurchasePercent }))).toEqual(
      wrong.map(() => 'percent-invalid'),
    )
  })

  test('a first payment of nothing, and more than six hundred parts', () => {
    const plan = { total: minorUnits(600), every: 'month', first: TODAY } as const
    expect(planAgreement({ ...plan, parts: 2, firstPayment: part(0, 0) })).toMatchObject({
      error: { type: 'amount-zero' },
    })
    const each = (amount: number, total = 600) =>
      planAgreement({ ...plan, total: minorUnits(total), parts: { each: minorUnits(amount) } })
    expect(each(1).ok).toBe(true)
    expect(each(1, 601)).toEqual({ ok: false, error: { type: 'too-many-instalments', max: 600 } })
  })
})
