import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { endOfMonth as endOfMonthOf } from 'date-fns/endOfMonth'
import type { Brand } from './brand.ts'

/** `yyyy-MM-dd`: a calendar day where the business is. Sorts as text. No zone, no instant, no shift. */
export type Day = Brand<string, 'Day'>

/** Later than any day that is recorded. */
export const FOREVER = '9999-12-31' as Day

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

function toDate(day: Day): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

function fromDate(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0')
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}` as Day
}

/** True for `yyyy-MM-dd` text that names a day of the calendar between 1900 and 9999. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false
  const match = PATTERN.exec(text)
  if (!match || Number(match[1]) < 1900) return false
  return civilDay(dayNumber(text as Day)) === text
}

/** @throws RangeError for text that is no day: for constants and tests, not for what a person typed */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** @returns the day with these parts, or undefined when the calendar has none such */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** The calendar day that it is, at this instant, in the zone that the device is set to. */
export function localDay(instant: Date): Day {
  return fromDate(instant)
}

/** The day this many calendar days later; earlier when negative. */
export function addDays(from: Day, days: number): Day {
  return civilDay(dayNumber(from) + days)
}

/*
 * Days are counted by the thousand wherever lists are made. Days since 1 March of year 0, in eras of 400 years, after
 * H. Hinnant, "chrono-compatible low-level date algorithms" (2013): a leap day is the last day of its year.
 */

function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

function civilDay(number: number): Day {
  const era = Math.floor(number / 146_097)
  const ofEra = number - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const text = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${text(month)}-${text(dayOfMonth)}` as Day
}

/** Same day of a later month, or that month's last day: 31 January + 1 month is 28 or 29 February. */
export function addMonths(from: Day, months: number): Day {
  return fromDate(addMonthsTo(toDate(from), months))
}

/** The last day of the month that the day is in. */
export function endOfMonth(of: Day): Day {
  return fromDate(endOfMonthOf(toDate(of)))
}

/** Whole calendar days from `earlier` to `later`; negative when they are the other way round. */
export function daysBetween(later: Day, earlier: Day): number {
  return dayNumber(later) - dayNumber(earlier)
}

/** 1–31. */
export function dayOfMonth(of: Day): number {
  return Number(of.slice(8, 10))
}

/** 0 Sunday – 6 Saturday. */
export function weekday(of: Day): number {
  // Day 0, 1 March of year 0, was a Wednesday.
  return (dayNumber(of) + 3) % 7
}

/** Noon UTC of the day, for formatting with `timeZone: 'UTC'` only. */
export function toUtcNoon(of: Day): Date {
  return new Date(`${of}T12:00:00Z`)
}

/** The one that comes later. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The one that comes first. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}
