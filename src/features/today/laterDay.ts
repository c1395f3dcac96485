import { addDays, isDay, type Day } from '../../domain/day.ts'

/** Days ahead that are one tap away, and any other by the calendar. */
export type LaterChoice = 'tomorrow' | 'three-days' | 'week' | 'other'

export const LATER_CHOICES: readonly LaterChoice[] = ['tomorrow', 'three-days', 'week', 'other']

const DAYS: Readonly<Record<Exclude<LaterChoice, 'other'>, number>> = { tomorrow: 1, 'three-days': 3, week: 7 }

/** @param text of the calendar, for `other`. @returns undefined while it is no day */
export function laterDay(choice: LaterChoice, text: string, today: Day): Day | undefined {
  if (choice !== 'other') return addDays(today, DAYS[choice])
  return isDay(text) ? text : undefined
}
