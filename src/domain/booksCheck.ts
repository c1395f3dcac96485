import { daysBetween, laterOf, type Day } from './day.ts'

/** Days without a payment written down after which it is asked whether all is there. */
const QUIET_DAYS = 3
/** Days after which it is asked all the same. */
const CHECK_DAYS = 7

/** What the question "is everything written down?" depends on. */
export interface BooksCheckQuestion {
  readonly today: Day
  /** Day of the last check of the books ("cuadre"). */
  readonly lastCheck: Day | undefined
  /** Day of the last payment in the books. */
  readonly lastPayment: Day | undefined
  /** Day of the first thing that was written down: a new notebook is not asked about. */
  readonly begun: Day
}

/**
 * Whether to ask if the books are up to date (R19), before anybody is reminded of what they may have paid: after three
 * days in which no payment was written down and nobody looked, or a week after the last look.
 * @returns undefined: not today; otherwise the days since the last look or payment, whichever made it ask
 */
export function booksCheckDue(question: BooksCheckQuestion): { readonly quietDays?: number } | undefined {
  const { today, lastCheck, lastPayment, begun } = question
  const looked = lastCheck ?? begun
  const quiet = daysBetween(today, laterOf(looked, lastPayment ?? begun))
  if (quiet >= QUIET_DAYS) return lastPayment === undefined ? {} : { quietDays: daysBetween(today, lastPayment) }
  return daysBetween(today, looked) >= CHECK_DAYS ? {} : undefined
}
