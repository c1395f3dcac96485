import type { OpenItem } from './account.ts'
import type { AgreementStanding } from './agreement.ts'
import type { CountryCode } from './country.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { HoldStanding } from './hold.ts'
import type { Ladder } from './ladder.ts'
import type { LadderContact } from './ladderStep.ts'
import type { ChequeFact, ChequeStateFact, OutcomeFact, PostponedFact } from './processFacts.ts'
import type { CustomerProfile } from './profile.ts'
import type { PromiseStanding } from './promise.ts'

/** A fact with the first day on which a reversal has taken it back. */
export interface Standing<F extends { readonly on: Day }> {
  readonly fact: F
  readonly endedOn?: Day
}

/** True for a fact that exists on the day. */
export function isStanding({ fact, endedOn }: Standing<{ readonly on: Day }>, day: Day): boolean {
  return fact.on <= day && (endedOn === undefined || day < endedOn)
}

/** An open instalment, with what the ladder asks of it. */
export interface PositionItem extends OpenItem {
  readonly currency: CurrencyCode
  /** Due day of the instalment before it in the same charge. */
  readonly since?: Day
}

export interface ChequeStanding extends Standing<ChequeFact> {
  readonly moves: readonly Standing<ChequeStateFact>[]
}

/** Everything that decides what is to do with one customer, on whatever day (nextAction.ts). */
export interface Position {
  readonly country: CountryCode
  readonly party: CustomerProfile['party']
  readonly ladder: Ladder
  /** Of all currencies, by their own due days. */
  readonly open: readonly PositionItem[]
  /** Confirmed, without reversed ones. */
  readonly contacts: readonly LadderContact[]
  readonly outcomes: readonly Standing<OutcomeFact>[]
  readonly postponed: readonly Standing<PostponedFact>[]
  readonly promises: readonly PromiseStanding[]
  readonly agreements: readonly AgreementStanding[]
  readonly holds: readonly HoldStanding[]
  readonly cheques: readonly ChequeStanding[]
  /** Day of the charge that took the customer over the credit limit, while the balance is. */
  readonly overLimitSince?: Day
  /** Days late from which others should be asked ("from 90 days", editable). */
  readonly handoverDays: number
}

/** R71: from at least 90 days late, consult professionals. */
export const DEFAULT_HANDOVER_DAYS = 90
