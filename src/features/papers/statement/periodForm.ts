import { isDay, type Day } from '../../../domain/day.ts'
import { monthBefore, monthSoFar, yearSoFar, type Period } from '../../../domain/period.ts'

export const PERIODS = ['month', 'before', 'year', 'own'] as const
export type PeriodChoice = (typeof PERIODS)[number]

/** Which days a statement is about. */
export interface PeriodForm {
  readonly choice: PeriodChoice
  /** As typed; of `own` days alone. */
  readonly from: string
  readonly to: string
}

export type PeriodProblem = 'from-not-a-day' | 'to-not-a-day' | 'order'

/** The month so far; in its first days, when nobody asks for it yet, the month before. */
export function firstPeriod(today: Day): PeriodForm {
  const choice = Number(today.slice(8)) <= 5 ? 'before' : 'month'
  const { from, to } = monthSoFar(today)
  return { choice, from, to }
}

/** The days that the form means, or what is wrong with what was typed. */
export function periodOf({ choice, from, to }: PeriodForm, today: Day): Period | PeriodProblem {
  if (choice === 'month') return monthSoFar(today)
  if (choice === 'before') return monthBefore(today)
  if (choice === 'year') return yearSoFar(today)
  if (!isDay(from)) return 'from-not-a-day'
  if (!isDay(to)) return 'to-not-a-day'
  return from > to ? 'order' : { from, to }
}
