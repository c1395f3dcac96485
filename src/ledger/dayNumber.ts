import type { Day } from '../domain/day.ts'

const MS_A_DAY = 86_400_000
const FIRST = -25_567 // 1900-01-01
const LAST = 2_932_896 // 9999-12-31

/** Days since 1970-01-01: how a day is written in a fact. Four bytes instead of twelve, and every number is a real day. */
export function toDayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_A_DAY
}

/** @returns undefined for what is no whole number of days, or before 1900, or after 9999 */
export function fromDayNumber(days: unknown): Day | undefined {
  if (!Number.isInteger(days) || (days as number) < FIRST || (days as number) > LAST) return undefined
  return new Date((days as number) * MS_A_DAY).toISOString().slice(0, 10) as Day
}
