import { isDay, type Day } from '../../domain/day.ts'
import { monthBefore, monthSoFar, yearSoFar, type Period } from '../../domain/period.ts'

export const PERIODS = ['before', 'month', 'year', 'own'] as const
type PeriodChoice = (typeof PERIODS)[number]

/** Which days the book is about. */
export interface PeriodForm {
  readonly choice: PeriodChoice
  /** As typed; of `own` days alone. */
  readonly from: string
  readonly to: string
}

export type PeriodProblem = 'from-not-a-day' | 'to-not-a-day' | 'order'

/** The month before: an accountant is handed what is over. */
export function firstPeriod(today: Day): PeriodForm {
  return { choice: 'before', ...monthBefore(today) }
}

/** The days that the form means, or what is wrong with what was typed. */
export function periodOf({ choice, from, to }: PeriodForm, today: Day): Period | PeriodProblem {
  if (choice === 'before') return monthBefore(today)
  if (choice === 'month') return monthSoFar(today)
  if (choice === 'year') return yearSoFar(today)
  if (!isDay(from)) return 'from-not-a-day'
  if (!isDay(to)) return 'to-not-a-day'
  return from > to ? 'order' : { from, to }
}
