import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { zoneClock } from '../../src/domain/zoneClock.ts'
import { clockOf } from './guardPlace.ts'

test('a zone that there is not is refused', () => {
  expect(zoneClock('America/Macondo')).toEqual({
    ok: false,
    error: { type: 'unknown-zone', zone: 'America/Macondo' },
  })
})

test('the same instant is another day elsewhere', () => {
  const instant = Date.parse('2026-03-03T04:30:00Z')
  expect(clockOf('America/Bogota').localOf(instant)).toEqual({ day: '2026-03-02', minute: 23 * 60 + 30 })
  expect(clockOf('Europe/Madrid').localOf(instant)).toEqual({ day: '2026-03-03', minute: 5 * 60 + 30 })
  expect(clockOf('Asia/Kathmandu').localOf(instant)).toEqual({ day: '2026-03-03', minute: 10 * 60 + 15 })
})

test('midnight is minute 0 of the new day', () => {
  expect(clockOf('America/Bogota').localOf(Date.parse('2026-03-03T05:00:00Z'))).toEqual({
    day: '2026-03-03',
    minute: 0,
  })
})

test('a time that spring skips is as long after the jump', () => {
  // New York, 8 March 2026: after 1:59 comes 3:00.
  const clock = clockOf('America/New_York')
  const instant = clock.instantOf({ day: day('2026-03-08'), minute: 150 }, 0)
  expect(clock.localOf(instant)).toEqual({ day: '2026-03-08', minute: 210 })
})

test('a time that autumn shows twice is the first one that is not over', () => {
  // New York, 1 November 2026: 1:30 at 5:30 UTC, and again at 6:30 UTC.
  const clock = clockOf('America/New_York')
  const local = { day: day('2026-11-01'), minute: 90 }
  const first = Date.parse('2026-11-01T05:30:00Z')
  const second = Date.parse('2026-11-01T06:30:00Z')
  expect(clock.instantOf(local, 0)).toBe(first)
  expect(clock.instantOf(local, first + 30_000)).toBe(first + 30_000)
  expect(clock.instantOf(local, first + 60_000)).toBe(second)
})

test('there and back again, to the minute', () => {
  const zones = fc.constantFrom('America/Santiago', 'America/Havana', 'Europe/Madrid', 'Australia/Lord_Howe')
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 5 * 366 * 24 * 60 }), (zone, minutes) => {
      const clock = clockOf(zone)
      const instant = Date.UTC(2026, 0, 1) + minutes * 60_000
      expect(clock.instantOf(clock.localOf(instant), instant)).toBe(instant)
    }),
  )
})
