import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  dayFrom,
  dayOfMonth,
  daysBetween,
  earlierOf,
  endOfMonth,
  isDay,
  laterOf,
  localDay,
  toUtcNoon,
  weekday,
} from '../../src/domain/day.ts'

const someDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1950-01-01'), n))

test('days that the calendar lacks are no days', () => {
  const none = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-31',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    20260101,
  ]
  expect(none.filter((text) => isDay(text))).toEqual([])
  expect(isDay('2024-02-29')).toBe(true)
  expect(dayFrom(2026, 2, 29)).toBeUndefined()
  expect(dayFrom(2026, 2, 28)).toBe('2026-02-28')
  expect(() => day('mañana')).toThrow(RangeError)
})

test('counting days there and back ends where it began, and text sorts as the calendar does', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
      const to = addDays(from, n)
      expect(daysBetween(to, from)).toBe(n)
      expect(addDays(to, -n)).toBe(from)
      expect(to < from).toBe(n < 0)
      expect([earlierOf(from, to), laterOf(from, to)]).toEqual([from, to].toSorted())
    }),
  )
})

test('days are counted as the calendar has them, leap years and centuries too', () => {
  const inUtc = (text: string) => new Date(`${text}T00:00:00Z`)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_900_000 }), fc.integer({ min: -9_000, max: 40_000 }), (start, days) => {
      const from = day(new Date(Date.UTC(1926, 0, 1) + start * 86_400_000).toISOString().slice(0, 10))
      const to = new Date(inUtc(from).getTime() + days * 86_400_000)
      if (to.getUTCFullYear() > 9_999) return
      expect(addDays(from, days)).toBe(to.toISOString().slice(0, 10))
      expect(daysBetween(addDays(from, days), from)).toBe(days)
    }),
    { numRuns: 2_000 },
  )
  expect(addDays(day('1999-12-31'), 1)).toBe('2000-01-01')
  expect(addDays(day('2000-02-28'), 1)).toBe('2000-02-29')
  expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01')
  expect(daysBetween(day('2026-03-01'), day('2024-02-29'))).toBe(731)
})

test('a month later is never in the month after', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
      const to = addMonths(from, months)
      const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(count(to)).toBe(count(from) + months)
      expect(dayOfMonth(to)).toBe(Math.min(dayOfMonth(from), dayOfMonth(endOfMonth(to))))
    }),
  )
})

test('what is noted at 23:30 in Bogotá belongs to that day', () => {
  const home = process.env['TZ']
  try {
    process.env['TZ'] = 'America/Bogota'
    expect(localDay(new Date('2026-03-11T04:30:00Z'))).toBe('2026-03-10')
    process.env['TZ'] = 'Pacific/Auckland'
    expect(localDay(new Date('2026-03-10T12:30:00Z'))).toBe('2026-03-11')
    expect([addDays(day('2026-04-04'), 1), addDays(day('2026-04-05'), 1)]).toEqual(['2026-04-05', '2026-04-06'])
  } finally {
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  }
})

test('a day has a weekday and, for formatting, a noon', () => {
  expect(weekday(day('2026-03-01'))).toBe(0)
  expect(toUtcNoon(day('2026-03-01')).toISOString()).toBe('2026-03-01T12:00:00.000Z')
})
