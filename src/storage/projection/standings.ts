import { turningDays } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { EntryFact } from '../../domain/fact.ts'
import type { AgreementFact } from '../../domain/processFacts.ts'
import { lastDayOf, receivedFor } from '../../domain/promise.ts'
import type { ProcessRow } from '../processRows.ts'
import { reversalDayOf } from './reversals.ts'

/** Steps of the process as the customer's entries have them: taken back or not, and what came in for a promise. */
export function processRowsOf(
  process: readonly ProcessRow[],
  facts: readonly EntryFact[],
  today: Day,
): readonly ProcessRow[] {
  return process.map((row) => {
    const { reversedOn: _reversed, received: _received, ...rest } = row
    if (row.fact.kind === 'booksChecked') return rest
    const reversedOn = reversalDayOf(row.fact, facts)
    return {
      ...rest,
      ...(reversedOn === undefined ? {} : { reversedOn }),
      ...(row.fact.kind === 'promise' ? { received: receivedFor(row.fact, facts, today) } : {}),
    }
  })
}

/** First day after today on which an agreement may change what is due when. */
export function nextTurn(
  agreements: readonly { readonly fact: AgreementFact; readonly endedOn?: Day }[],
  today: Day,
): Day | undefined {
  return agreements
    .filter(({ endedOn }) => endedOn === undefined || endedOn > today)
    .flatMap(({ fact, endedOn }) => [...turningDays(fact), ...(endedOn === undefined ? [] : [endedOn])])
    .filter((day) => day > today)
    .toSorted()[0]
}

/** Whether an entry of this day may change how a step of the process stands, or what is due when under it. */
export function mayMatter({ fact, reversedOn }: ProcessRow, day: Day): boolean {
  if (reversedOn !== undefined && reversedOn <= day) return false
  if (fact.kind === 'promise') return lastDayOf(fact) >= day
  if (fact.kind !== 'agreement') return false
  // It may be in force after its last day: while it may be missed more often, or only the discount is not recorded.
  return (fact.misses ?? 1) > 1 || fact.discount !== undefined || turningDays(fact).some((turn) => turn >= day)
}
