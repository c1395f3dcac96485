import type { ChargeState, MoneyState } from './account.ts'
import type { AgreementOnDay } from './agreement.ts'
import { daysBetween, type Day } from './day.ts'
import type { AttachmentRef, ChargeFact, ContactFact, CreditFact, Fact, PaymentFact, ReversalFact } from './fact.ts'
import type { CustomerId, FactId } from './ids.ts'
import type { MascSteps } from './masc.ts'
import type { MinorUnits } from './money.ts'
import type { NegotiationFact, SendingFact } from './evidenceFacts.ts'
import type {
  AgencyFeeFact,
  AgreementFact,
  ChequeFact,
  ChequeStep,
  GuardOverrideFact,
  HoldFact,
  InterestWaivedFact,
  OutcomeFact,
  PromiseFact,
} from './processFacts.ts'
import type { PersonProfile } from './profile.ts'
import type { PromiseState } from './promise.ts'
import type { Statement } from './statement.ts'

/*
 * Everything that the books know of one customer up to a day, as plain data: what the expediente prints. It goes to a
 * worker as it is. Lists are oldest first.
 */

/** One instalment of a debt with how late it is, or was when it was settled. */
export interface CaseCharge {
  readonly fact: ChargeFact
  /** From 1. */
  readonly part: number
  readonly parts: number
  readonly due: Day
  readonly amount: MinorUnits
  readonly open: MinorUnits
  /** Day of the money that settled it; absent while something is open. */
  readonly settledOn?: Day
  /** From the due day to the day it was settled, or to the day of the file; never below zero. */
  readonly daysLate: number
}

/** A payment or a credit with the debts that it went to. */
export interface CaseMoney {
  readonly fact: PaymentFact | CreditFact
  readonly paid: readonly { readonly charge: ChargeFact; readonly on: Day; readonly amount: MinorUnits }[]
  readonly inFavour: MinorUnits
}

export interface CaseContact {
  readonly fact: ContactFact
  /** Words that were sent or written down; may be empty. */
  readonly text: string
  readonly outcomes: readonly { readonly fact: OutcomeFact; readonly words: string }[]
  readonly overrides: readonly GuardOverrideFact[]
}

export interface CaseCheque {
  readonly fact: ChequeFact
  readonly moves: readonly { readonly on: Day; readonly state: ChequeStep }[]
}

/** What a reversal took back, as it was recorded; absent for what is not here. */
export interface CaseReversal {
  readonly fact: ReversalFact
  readonly of?: Fact
}

/** A photo or paper that shows something of the case. */
export interface CaseAttachment extends AttachmentRef {
  /** Day on which it was attached. */
  readonly on: Day
  /** What it shows; absent for what is not here. */
  readonly of?: Fact
  /** In the words of who attached it; may be empty. */
  readonly caption: string
  /** Its bytes are on this device. */
  readonly isHere: boolean
}

export interface CaseFile {
  readonly customer: CustomerId
  readonly person: PersonProfile
  readonly party: 'consumer' | 'business'
  /** Day of the first entry; that of the file where there is none. */
  readonly from: Day
  /** Nothing later is in the file. */
  readonly upTo: Day
  /** One for each currency, from the first entry on; in the order of their codes. Never added up. */
  readonly statements: readonly Statement[]
  readonly charges: readonly CaseCharge[]
  readonly money: readonly CaseMoney[]
  readonly contacts: readonly CaseContact[]
  readonly promises: readonly {
    readonly fact: PromiseFact
    readonly state: PromiseState
    readonly received: MinorUnits
  }[]
  readonly agreements: readonly ({ readonly fact: AgreementFact } & AgreementOnDay)[]
  readonly holds: readonly { readonly fact: HoldFact; readonly inForce: boolean; readonly endedOn?: Day }[]
  readonly cheques: readonly CaseCheque[]
  readonly waived: readonly InterestWaivedFact[]
  readonly agencyFees: readonly AgencyFeeFact[]
  /** Papers that were handed over to be sent; the name of each one's file is among the words. */
  readonly sendings: readonly SendingFact[]
  readonly negotiations: readonly { readonly fact: NegotiationFact; readonly steps: MascSteps }[]
  readonly reversals: readonly CaseReversal[]
  readonly attachments: readonly CaseAttachment[]
  /** Free words by the fact that they belong to. */
  readonly words: ReadonlyMap<FactId, string>
  /** Every fact about the customer as it was recorded, in the order of (at, id). */
  readonly facts: readonly Fact[]
}

/** The instalments of a debt as of a day. */
export function caseCharges({ fact, instalments, applied }: ChargeState, upTo: Day): CaseCharge[] {
  return instalments.map(({ due, amount, open }, i): CaseCharge => {
    const days = applied.filter((item) => item.instalment === i).map(({ on }) => on)
    const settledOn = open === 0 ? days.toSorted().at(-1) : undefined
    return {
      fact,
      part: i + 1,
      parts: instalments.length,
      due,
      amount,
      open,
      ...(settledOn === undefined ? {} : { settledOn }),
      daysLate: Math.max(0, daysBetween(settledOn ?? (open > 0 ? upTo : due), due)),
    }
  })
}

/** Money with the debts that it went to, in the order in which it did. */
export function caseMoney(
  { fact, applied, unapplied }: MoneyState,
  charges: ReadonlyMap<FactId, ChargeState>,
): CaseMoney {
  const paid = applied.flatMap(({ charge, on, amount }) => {
    const state = charges.get(charge)
    return state ? [{ charge: state.fact, on, amount }] : []
  })
  return { fact, paid, inFavour: unapplied }
}
