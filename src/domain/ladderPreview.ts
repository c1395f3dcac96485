import { addDays, laterOf, weekday, type Day } from './day.ts'
import { stepsInOrder } from './ladderCheck.ts'
import type { Ladder, LadderStep } from './ladder.ts'

/** A step with its days for one debt. */
export interface PreviewStep {
  readonly step: LadderStep
  /** The day that the ladder names. */
  readonly on: Day
  /** Of the day below: 0 Sunday to 6 Saturday. */
  readonly weekday: number
  /** The first day on which it can be done when every step before it is done at once: later where the gap says so. */
  readonly from: Day
}

/**
 * On which days the steps fall for a debt that is due on a day and stays unpaid, in order. Weekends and holidays are not
 * skipped here: the contact guard says when a message may go out. Steps closer to each other than the gap push each
 * other on, which is seen where `from` is later than `on`. A reminder never moves: it is for before the due day.
 */
export function ladderPreview(ladder: Ladder, due: Day): PreviewStep[] {
  let free: Day | undefined
  return stepsInOrder(ladder).map((step) => {
    const on = addDays(due, step.day)
    if (step.level === 'reminder') return { step, on, weekday: weekday(on), from: on }
    const from = free === undefined ? on : laterOf(on, free)
    // Two steps are never proposed on one day, whatever the gap.
    free = addDays(from, Math.max(1, ladder.minGapDays))
    return { step, on, weekday: weekday(from), from }
  })
}
