import type { Day } from './day.ts'
import type { NoProposal } from './ladderStep.ts'
import type { Action } from './nextAction.ts'

/** What there is to do with a customer from a day on, while nothing more is recorded. */
export interface AgendaStretch {
  readonly from: Day
  readonly actions: readonly Action[]
  /** Why the ladder proposes nothing. */
  readonly idle?: NoProposal
}

/** What an agenda says of a day. */
export function stretchOn(stretches: readonly AgendaStretch[], day: Day): AgendaStretch | undefined {
  return stretches.findLast(({ from }) => from <= day)
}
