import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agingBuckets, agingOfDues, bucketOf, checkLimits, DEFAULT_AGING_LIMITS } from '../../src/domain/aging.ts'
import { addDays, day, daysBetween, type Day } from '../../src/domain/day.ts'
import { MAX_MINOR_UNITS, minorUnits, sum, type MinorUnits } from '../../src/domain/money.ts'

const AS_OF = day('2026-06-30')
const someLimits = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
  .map((limits) => limits.toSorted((a, b) => a - b))
const someDues = fc.array(
  fc.tuple(
    fc.integer({ min: -500, max: 500 }).map((n) => addDays(AS_OF, n)),
    fc.integer({ min: 1, max: 10_000 }).map((n) => minorUnits(n)),
  ),
)

test('the usual limits make por vencer, 1–30, 31–60, 61–90 and 91+', () => {
  expect(agingBuckets().map((bucket) => bucket.id)).toEqual(['current', '1-30', '31-60', '61-90', '91+'])
  expect(agingBuckets([1, 7]).map((bucket) => bucket.id)).toEqual(['current', '1', '2-7', '8+'])
})

test('whatever the limits, there is no gap and no overlap', () => {
  fc.assert(
    fc.property(someLimits, fc.integer({ min: -100, max: 900 }), (limits, late) => {
      const inside = agingBuckets(limits)
        .slice(1)
        .filter(({ from = 0, to = Infinity }) => late >= from && late <= to)
      expect(inside.length).toBe(late > 0 ? 1 : 0)
      const bucket = bucketOf(addDays(AS_OF, -late), AS_OF, limits)
      expect(bucket.id).toBe(inside[0]?.id ?? 'current')
    }),
  )
})

test('the columns of the report add up to what is open', () => {
  fc.assert(
    fc.property(someDues, someLimits, (dues, limits) => {
      const amounts = agingOfDues(dues, AS_OF, limits)
      expect(amounts).toHaveLength(limits.length + 2)
      expect(sum(amounts)).toBe(sum(dues.map(([, open]) => open)))
      const overdue = dues.filter(([due]) => daysBetween(AS_OF, due) > 0).map(([, open]) => open)
      expect(sum(amounts.slice(1))).toBe(sum(overdue))
    }),
  )
})

test('limits that would leave a gap or cut nothing are refused', () => {
  expect(checkLimits(DEFAULT_AGING_LIMITS).ok).toBe(true)
  expect(checkLimits([1, 2, 3, 4, 5, 3650]).ok).toBe(true)
  expect(checkLimits([3651])).toEqual({ ok: false, error: { type: 'limits-not-whole-days' } })
  expect(checkLimits([])).toEqual({ ok: false, error: { type: 'limits-count' } })
  expect(checkLimits([1, 2, 3, 4, 5, 6, 7])).toEqual({ ok: false, error: { type: 'limits-count' } })
  expect(checkLimits([30, 30])).toEqual({ ok: false, error: { type: 'limits-not-ascending' } })
  expect(checkLimits([60, 30])).toEqual({ ok: false, error: { type: 'limits-not-ascending' } })
  expect(checkLimits([0, 30])).toEqual({ ok: false, error: { type: 'limits-not-whole-days' } })
  expect(checkLimits([7.5])).toEqual({ ok: false, error: { type: 'limits-not-whole-days' } })
})

test('a sum too large to be right is an error, not a wrong number', () => {
  const due: [Day, MinorUnits] = [AS_OF, minorUnits(MAX_MINOR_UNITS)]
  expect(() => agingOfDues([due, due], AS_OF)).toThrow(RangeError)
})
