import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays, addMonths, day, isDay } from '../../src/domain/day.ts'
import { monthBefore, monthsBefore, monthSoFar, yearSoFar } from '../../src/domain/period.ts'
import { someDay } from './entries.ts'

test.each([
  ['2026-03-31', '2026-02-01', '2026-02-28'],
  ['2026-01-01', '2025-12-01', '2025-12-31'],
  ['2024-03-01', '2024-02-01', '2024-02-29'],
])('on %s the month that is over is %s to %s', (today, from, to) => {
  expect(monthBefore(day(today))).toEqual({ from, to })
})

it('months that are over touch each other, and the last one ends the day before this month begins', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 30 }), (today, count) => {
      const months = monthsBefore(today, count)
      expect(months).toHaveLength(count)
      const starts = [monthSoFar(today).from, ...months.map(({ from }) => from)]
      for (const [i, { from, to }] of months.entries()) {
        expect([isDay(from), from.slice(8)]).toEqual([true, '01'])
        expect(addDays(to, 1)).toBe(starts[i])
        expect(addMonths(from, 1)).toBe(starts[i])
      }
    }),
  )
})

it('this month and this year begin with their first day, and end today', () => {
  expect(monthSoFar(day('2026-07-14'))).toEqual({ from: '2026-07-01', to: '2026-07-14' })
  expect(yearSoFar(day('2026-07-14'))).toEqual({ from: '2026-01-01', to: '2026-07-14' })
  expect(yearSoFar(day('2026-01-01'))).toEqual({ from: '2026-01-01', to: '2026-01-01' })
})
