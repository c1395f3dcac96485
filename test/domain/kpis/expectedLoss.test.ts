import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src/domain/day.ts'
import { expectedLoss } from '../../../src/domain/kpis/expectedLoss.ts'
import { checkLossCurve, lossBands } from '../../../src/domain/kpis/lossCurve.ts'
import { lossPlace, PUBLISHED_LOSS } from '../../../src/domain/lossCurve.ts'
import { ENOUGH_INSTALMENTS, ownLossCurve, type PastDebt } from '../../../src/domain/kpis/ownLossCurve.ts'
import { minorUnits, sum } from '../../../src/domain/money.ts'
import { AS_OF, someDues, somePastDebts } from './history.ts'

describe('the expected loss', () => {
  test('is never more than what is open, and its range holds it', () => {
    fc.assert(
      fc.property(someDues, somePastDebts, (dues, history) => {
        const loss = expectedLoss(dues, AS_OF, ownLossCurve(history, AS_OF))
        expect(loss.open).toBe(sum(dues.map(({ open }) => open)))
        expect(loss.low).toBeLessThanOrEqual(loss.likely)
        expect(loss.likely).toBeLessThanOrEqual(loss.high)
        expect(loss.high).toBeLessThanOrEqual(loss.open)
        expect(loss.low).toBeGreaterThanOrEqual(0)
        expect(loss.bands.reduce((total, band) => total + band.open, 0)).toBe(loss.open)
      }),
    )
  })

  test('never thinks an older debt safer than a younger one, on any history', () => {
    fc.assert(
      fc.property(somePastDebts, (history) => {
        const bands = ownLossCurve(history, AS_OF)
        for (const part of ['low', 'likely', 'high'] as const) {
          const shares = bands.map((band) => band[part])
          expect(shares).toEqual(shares.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  test('says of each age where its share comes from', () => {
    const debt = (settled: PastDebt['settled']): PastDebt => ({
      due: day('2025-01-10'),
      amount: minorUnits(10_000),
      settled,
    })
    const paid = debt([{ on: day('2025-01-15'), amount: minorUnits(10_000), as: 'collected' }])
    const history = [...Array.from({ length: ENOUGH_INSTALMENTS }, () => paid), debt([])]
    const bands = ownLossCurve(history, AS_OF)
    expect(bands.map(({ source }) => source)).toEqual(['own', 'own', ...Array.from({ length: 5 }, () => 'published')])
    expect(bands[0]?.counted).toBe(31)
    expect(bands[0]?.likely).toBeCloseTo(1 / 31, 9)
    // Wilson at 80 %, by hand: (0.03226 + 0.02649 ± 1.2816 × √0.00143431) ÷ 1.05298.
    expect(bands[0]?.low).toBeCloseTo(0.0097, 4)
    expect(bands[0]?.high).toBeCloseTo(0.10189, 4)
  })

  test('a range on thirty instalments that all came in does not promise that all will', () => {
    const paid: PastDebt = {
      due: day('2025-01-10'),
      amount: minorUnits(10_000),
      settled: [{ on: day('2025-01-10'), amount: minorUnits(10_000), as: 'collected' }],
    }
    const [current] = ownLossCurve(
      Array.from({ length: 30 }, () => paid),
      AS_OF,
    )
    expect(current).toMatchObject({ low: 0, likely: 0, source: 'own' })
    expect(current?.high).toBeGreaterThan(0.04)
  })

  test('counts a debt that came in after 200 days as open at 91 and as no loss', () => {
    const late: PastDebt = {
      due: day('2025-01-10'),
      amount: minorUnits(10_000),
      settled: [{ on: addDays(day('2025-01-10'), 200), amount: minorUnits(10_000), as: 'collected' }],
    }
    const bands = ownLossCurve(
      Array.from({ length: 30 }, () => late),
      AS_OF,
    )
    expect(bands.map(({ source }) => source)).toEqual([...Array.from({ length: 6 }, () => 'own'), 'published'])
    expect(bands[4]?.likely).toBe(0)
  })
})

describe('an edited curve', () => {
  test('has a share for each age, none outside of 0 to 100, and never falls', () => {
    expect(checkLossCurve(PUBLISHED_LOSS).ok).toBe(true)
    const refused = (percents: readonly number[]) => {
      const answer = checkLossCurve(percents)
      return answer.ok ? undefined : answer.error
    }
    expect(refused([1, 2])).toEqual({ type: 'loss-curve-count', wanted: 7 })
    expect(refused([1, 3, 10, 25, 45, 70, 101])).toEqual({ type: 'loss-curve-not-percent', band: 6 })
    expect(refused([Number.NaN, 3, 10, 25, 45, 70, 90])).toEqual({ type: 'loss-curve-not-percent', band: 0 })
    expect(refused([1, 3, 2, 25, 45, 70, 90])).toEqual({ type: 'loss-curve-falls', band: 2 })
  })

  test('is told apart from the published one', () => {
    expect(lossBands().every(({ source }) => source === 'published')).toBe(true)
    expect(lossBands([...PUBLISHED_LOSS]).every(({ source }) => source === 'edited')).toBe(true)
  })

  test('covers every day without gap or overlap', () => {
    const bands = lossBands()
    for (const days of [-400, 0, 1, 30, 31, 60, 61, 90, 91, 180, 181, 360, 361, 5000]) {
      const band = bands[lossPlace(days)]
      expect(days).toBeGreaterThanOrEqual(band?.from ?? -Infinity)
      expect(days).toBeLessThanOrEqual(band?.to ?? (band?.from === undefined ? 0 : Infinity))
    }
  })
})
