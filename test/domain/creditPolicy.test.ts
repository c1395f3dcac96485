import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkCreditPolicy,
  decideSale,
  DEFAULT_CREDIT_POLICY,
  type CreditPolicy,
} from '../../src/domain/creditPolicy.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { earlyOffer } from '../../src/domain/earlyDiscount.ts'
import { add, minorUnits, ZERO } from '../../src/domain/money.ts'
import { policyPoints } from '../../src/domain/policyPoints.ts'
import { ladderById } from '../../src/domain/presets/ladders.ts'

const MXN = parseCurrency('MXN') as CurrencyCode

describe('a credit policy', () => {
  test('is fine as it comes', () => {
    expect(checkCreditPolicy(DEFAULT_CREDIT_POLICY)).toEqual({ ok: true, value: DEFAULT_CREDIT_POLICY })
  })

  test.each<[Partial<CreditPolicy>, string]>([
    [{ maxDaysLate: -1 }, 'policy-days-late'],
    [{ maxDaysLate: 366 }, 'policy-days-late'],
    [{ brokenPromises: 0 }, 'policy-broken-promises'],
    [{ brokenPromises: 1.5 }, 'policy-broken-promises'],
    [{ depositPercent: 100 }, 'policy-deposit-percent'],
    [{ depositPercent: Number.NaN }, 'policy-deposit-percent'],
    [{ guarantorAbove: minorUnits(-1) }, 'policy-guarantor-amount'],
    [{ checkAbove: minorUnits(-1) }, 'policy-check-amount'],
    [{ earlyDiscount: { percent: 0, days: 10 } }, 'discount-percent'],
    [{ earlyDiscount: { percent: 2, days: 400 } }, 'discount-days'],
  ])('with %o is refused: %s', (change, type) => {
    const answer = checkCreditPolicy({ ...DEFAULT_CREDIT_POLICY, ...change })
    expect(answer.ok ? undefined : answer.error.type).toBe(type)
  })
})

test('a sale that stops says why, and one that does not has no reasons', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 }).map(minorUnits)
  fc.assert(
    fc.property(
      fc.record({
        balance: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(minorUnits),
        sale: amount,
        limit: fc.option(amount),
        daysLate: fc.integer({ min: -30, max: 60 }),
        brokenPromises: fc.nat(3),
        noSales: fc.boolean(),
        deposit: fc.constant(ZERO),
        guarantor: fc.boolean(),
        lastCheck: fc.constantFrom(null, 'ok' as const, 'careful' as const, 'no' as const),
        policy: fc.record({
          maxDaysLate: fc.nat(60),
          brokenPromises: fc.integer({ min: 1, max: 3 }),
          depositPercent: fc.nat(99),
          guarantorAbove: fc.option(amount),
          checkAbove: fc.option(amount),
          earlyDiscount: fc.constant(null),
        }),
      }),
      (question) => {
        const { verdict, stops, exposure, room } = decideSale(question)
        expect(verdict === 'stop').toBe(stops.length > 0)
        const exceeded = question.limit !== null && exposure > question.limit
        expect(stops.some(({ type }) => type === 'over-limit')).toBe(exceeded)
        expect((room ?? 0) < 0).toBe(exceeded)
        if (question.noSales || question.lastCheck === 'no') expect(verdict).toBe('stop')
      },
    ),
  )
})

test('a discount and what is left to pay are what is open, to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 40 }),
      fc.double({ min: 0.01, max: 99.99, noNaN: true }),
      (cents, percent) => {
        const open = minorUnits(cents)
        const offer = earlyOffer({ currency: MXN, open }, { percent, by: day('2026-03-10') }, day('2026-03-01'))
        if (!offer.ok) {
          expect(offer.error.type).toBe('discount-nothing')
          return
        }
        expect(add(offer.value.discount, offer.value.pay)).toBe(open)
        expect(offer.value.discount).toBeGreaterThan(0)
      },
    ),
  )
})

describe('the policy to be shared', () => {
  const business = { terms: { days: 15 }, paymentMeans: [{ kind: 'cash', value: '', label: '' }] } as const

  test('says how to pay before it says what happens otherwise', () => {
    const points = policyPoints({
      business,
      policy: {
        ...DEFAULT_CREDIT_POLICY,
        depositPercent: 30,
        guarantorAbove: minorUnits(50_000),
        earlyDiscount: { percent: 2, days: 5 },
      },
      ladder: ladderById('default'),
      interest: true,
      handoverDays: 90,
    })
    expect(points.map(({ type }) => type)).toEqual([
      'terms',
      'credit-check',
      'payment-means',
      'early-discount',
      'deposit',
      'guarantor',
      'reminders',
      'stop-overdue',
      'stop-promises',
      'interest',
      'handover',
      'for-everybody',
    ])
    expect(points).toContainEqual({ type: 'reminders', first: -3, last: 60, steps: 7 })
  })

  test('announces nothing that the business does not do', () => {
    const points = policyPoints({
      business: { ...business, paymentMeans: [] },
      policy: DEFAULT_CREDIT_POLICY,
      ladder: { id: 'x', minGapDays: 5, steps: [] },
      interest: false,
      handoverDays: null,
    })
    expect(points.map(({ type }) => type)).toEqual([
      'terms',
      'credit-check',
      'stop-overdue',
      'stop-promises',
      'for-everybody',
    ])
  })
})
