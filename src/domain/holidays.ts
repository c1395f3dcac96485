import { addDays, dayFrom, endOfMonth, weekday, type Day } from './day.ts'

/** What all kinds of rule may add. */
interface HolidayOptions {
  /** Days to move by, for each weekday that it falls on, Sunday first: laws that make long weekends. */
  readonly move?: readonly number[]
  /** The day itself stays a holiday beside the one that it is moved to. */
  readonly keepsOwnDay?: true
  /** Only in years when it falls on one of these weekdays. */
  readonly onlyOn?: readonly number[]
  readonly fromYear?: number
  /** With `fromYear`: only every so many years. */
  readonly everyYears?: number
}

/** A public holiday as a law names it. */
export type HolidayRule = HolidayOptions &
  (
    | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
    /** Days after Easter Sunday; negative before. */
    | { readonly kind: 'easter'; readonly days: number }
    /** The nth such weekday of a month; −1 is the last. */
    | { readonly kind: 'nth-weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
    /** The winter solstice as Chile has it. */
    | { readonly kind: 'chilean-solstice' }
  )

const WEEK = 7
const FIRST_YEAR = 1901
const LAST_YEAR = 9998

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, "Astronomical Algorithms", ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const skipped = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const epact = (19 * a + skipped + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % WEEK
  const m = Math.floor((a + 11 * epact + 22 * l) / 451)
  const n = epact + l - WEEK * m + 114
  return calendarDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** All public holidays that fall into a year, each once, in order. */
export function holidaysOf(rules: readonly HolidayRule[], year: number): Day[] {
  // The first of January may be moved into the year before, and the last days into the year after.
  const named = [year - 1, year, year + 1].filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR)
  const days = named.flatMap((one) => rules.flatMap((rule) => daysOfRule(rule, one)))
  return [...new Set(days)].filter((day) => yearOf(day) === year).toSorted()
}

/** Answers whether a day is a public holiday; each year is worked out once. */
export function holidayCalendar(rules: readonly HolidayRule[]): (day: Day) => boolean {
  const years = new Map<number, ReadonlySet<Day>>()
  return (day) => {
    const year = yearOf(day)
    const holidays = years.get(year) ?? new Set(holidaysOf(rules, year))
    years.set(year, holidays)
    return holidays.has(day)
  }
}

function daysOfRule(rule: HolidayRule, year: number): Day[] {
  const { fromYear = year, everyYears = 1, onlyOn, move, keepsOwnDay } = rule
  if (year < fromYear || (year - fromYear) % everyYears !== 0) return []
  const own = ownDay(rule, year)
  if (onlyOn && !onlyOn.includes(weekday(own))) return []
  const moved = addDays(own, move?.[weekday(own)] ?? 0)
  return keepsOwnDay ? [own, moved] : [moved]
}

function ownDay(rule: HolidayRule, year: number): Day {
  switch (rule.kind) {
    case 'fixed':
      return calendarDay(year, rule.month, rule.day)
    case 'easter':
      return addDays(easterOf(year), rule.days)
    case 'nth-weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth)
    case 'chilean-solstice':
      // Ley 21.357. With Chile's winter hour the solstice is on the 20th in leap years and the year after, until 2045.
      return calendarDay(year, 6, year % 4 < 2 ? 20 : 21)
  }
}

function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  const first = calendarDay(year, month, 1)
  const last = endOfMonth(first)
  if (nth < 0) return addDays(last, -((weekday(last) - wanted + WEEK) % WEEK) + WEEK * (nth + 1))
  return addDays(first, ((wanted - weekday(first) + WEEK) % WEEK) + WEEK * (nth - 1))
}

function calendarDay(year: number, month: number, dayOfMonth: number): Day {
  const day = dayFrom(year, month, dayOfMonth)
  if (!day) throw new RangeError(`not a day: ${year}-${month}-${dayOfMonth}`)
  return day
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
