import { addDays, type Day } from './day.ts'

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The month before the one that a day is in. */
export function monthBefore(today: Day): Period {
  const to = addDays(firstOfMonth(today), -1)
  return { from: firstOfMonth(to), to }
}

/** Whole months that are over, the last one first. */
export function monthsBefore(today: Day, count: number): readonly Period[] {
  const months: Period[] = []
  let before = today
  while (months.length < count) {
    const month = monthBefore(before)
    months.push(month)
    before = month.from
  }
  return months
}

/** From the first of its month to a day. */
export function monthSoFar(today: Day): Period {
  return { from: firstOfMonth(today), to: today }
}

/** From the first of January to a day. */
export function yearSoFar(today: Day): Period {
  return { from: `${today.slice(0, 5)}01-01` as Day, to: today }
}

function firstOfMonth(on: Day): Day {
  return `${on.slice(0, 8)}01` as Day
}
