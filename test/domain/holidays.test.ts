import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween, weekday } from '../../src/domain/day.ts'
import { easterOf, holidayCalendar, holidaysOf } from '../../src/domain/holidays.ts'
import { PRESET_COUNTRIES } from '../../src/domain/presets/preset.ts'
import { lawOf } from './lawOf.ts'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  // The latest and the earliest that there are.
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i', (year, sunday) => {
  expect(easterOf(year)).toBe(sunday)
})

test('Easter is a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 2999 }), (year) => {
      const easter = easterOf(year)
      expect(weekday(easter)).toBe(0)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    }),
  )
})

test('in Colombia every moved holiday is a Monday, and in no country does a day come twice', async () => {
  const fixed = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25']
  for (const country of PRESET_COUNTRIES) {
    const { rules } = (await lawOf(country)).holidays
    for (let year = 2024; year <= 2040; year++) {
      const days = holidaysOf(rules, year)
      expect(new Set(days).size).toBe(days.length)
      expect(days).toEqual(days.toSorted())
      if (country !== 'CO') continue
      const holyWeek = days.filter((one) => [2, 3].includes(daysBetween(easterOf(year), one)))
      const moved = days.filter((one) => !fixed.includes(one.slice(5)) && !holyWeek.includes(one))
      expect(moved.map(weekday).every((one) => one === 1)).toBe(true)
    }
  }
})

test('the calendar of a country answers as its list does, and from one year to the next', async () => {
  const { rules } = (await lawOf('US')).holidays
  const isHoliday = holidayCalendar(rules)
  const listed = [2027, 2028].flatMap((year) => holidaysOf(rules, year))
  const days = Array.from({ length: 731 }, (_, i) => addDays(day('2027-01-01'), i))
  expect(days.filter(isHoliday)).toEqual(listed)
  // New Year's Day of 2028 is a Saturday.
  expect(isHoliday(day('2027-12-31'))).toBe(true)
})
