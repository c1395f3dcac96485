import { readCreditPolicy } from '../domain/policySetting.ts'
import type { CreditPolicy } from '../domain/creditPolicy.ts'
import type { Day } from '../domain/day.ts'
import { holdThatStops } from '../domain/hold.ts'
import { isStanding } from '../domain/position.ts'
import type { CreditCheckFact, HoldKind } from '../domain/processFacts.ts'
import { brokenInYear } from '../domain/promise.ts'
import { holdsOf, promisesOf, stepsOf } from '../storage/projection/agreementsOf.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import type { SettingRow } from '../storage/processRows.ts'

/** What the customer's process says about selling on credit. */
export interface CreditStanding {
  readonly policy: CreditPolicy
  /** What is in force and stops sales. */
  readonly stoppedBy: HoldKind | undefined
  /** In twelve months. */
  readonly brokenPromises: number
  /** The last look at the customer, with whoever stands surety. */
  readonly check: CreditCheckFact | undefined
}

/** As of a day, of rows that were read. */
export function creditStandingOf(
  policy: SettingRow | undefined,
  process: readonly ProcessRow[],
  today: Day,
): CreditStanding {
  return {
    policy: readCreditPolicy(policy?.value),
    stoppedBy: holdThatStops('sales', holdsOf(process), today)?.fact.holdKind,
    brokenPromises: brokenInYear(promisesOf(process), today),
    check: stepsOf(process, 'creditCheck').findLast((check) => isStanding(check, today))?.fact,
  }
}
