import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { AttachmentFact, NegotiationFact, NegotiationStepFact, SendingFact } from './evidenceFacts.ts'
import type { AllocationItem, FactHead, Instalment } from './fact.ts'
import type { CustomerId, FactId } from './ids.ts'
import type { MinorUnits } from './money.ts'

/*
 * The facts of the collection process: what was promised, agreed, put on hold and found out. None of them moves a
 * balance. Free words about a person go into a `personText` fact whose `of` is the fact that they belong to.
 */

export type HoldKind =
  | 'dispute'
  | 'paused'
  | 'no-contact'
  | 'insolvent'
  | 'deceased'
  | 'agency'
  | 'court'
  | 'written-off'
  /** "No vender más." */
  | 'no-sales'
  /** "No recordar." */
  | 'mute'
export type ContactResult =
  | 'reached'
  | 'no-answer'
  | 'wrong-number'
  | 'voicemail'
  | 'promise'
  | 'dispute'
  | 'refuses'
  | 'paid'
  | 'complaint'
  | 'satisfied'
/** Why somebody did not pay (R50). Not asked where the law forbids it. */
export type UnpaidReason =
  | 'oversight'
  | 'admin-error'
  | 'stalling'
  | 'no-cash'
  | 'hardship'
  | 'misunderstanding'
  | 'bad-service'
  | 'life-event'
  | 'force-majeure'
  | 'excuse'
  | 'other'
export type PostponeReason = 'will-come' | 'asked-to-wait' | 'no-time' | 'relationship' | 'other'
export type ChequeStep = 'deposited' | 'cleared' | 'bounced' | 'returned'
export type CreditVerdict = 'ok' | 'careful' | 'no'

/** What JSON can hold, as far as a setting may (ledger/plainJson.ts). */
export type PlainJson = null | boolean | number | string | readonly PlainJson[] | { readonly [key: string]: PlainJson }

/** An amount for a day. Cancelled by a reversal of it. */
export interface PromiseFact extends FactHead {
  readonly kind: 'promise'
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly due: Day
  /** What it was promised for; empty for whatever is owed. */
  readonly charges: readonly FactId[]
}

/** Convenio: new due dates for chosen debts. Ended by a reversal of it, or by breach, which is derived. */
export interface AgreementFact extends FactHead {
  readonly kind: 'agreement'
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  /** Instalments that it takes over, each with what was open of it. */
  readonly debts: readonly AllocationItem[]
  /** In order of due day; adds up to the debts. */
  readonly plan: readonly Instalment[]
  /** Missed instalments that break it; 1 unless given. */
  readonly misses?: number
  /** Days after an instalment's due day in which it may still be paid; 3 unless given. */
  readonly graceDays?: number
  /** The agreement that this one renegotiates. */
  readonly replaces?: FactId
  /** Interest given up. */
  readonly waived?: MinorUnits
  /** Taken off when the rest is paid by `discountBy`; recorded as a credit then. */
  readonly discount?: MinorUnits
  readonly discountBy?: Day
  /** Goods or work that are taken instead of money. */
  readonly inKind?: string
  /** Discount on the next purchase. */
  readonly nextPurchasePercent?: number
}

/** A state that stops sales or chasing. Ended by a `holdEnded` fact, by its day, or by a reversal. */
export interface HoldFact extends FactHead {
  readonly kind: 'hold'
  readonly customer: CustomerId
  readonly on: Day
  readonly holdKind: HoldKind
  /** Only this debt; absent: everything of the customer. */
  readonly charge?: FactId
  /** First day on which it is over. */
  readonly until?: Day
  readonly reason?: string
}

export interface HoldEndedFact extends FactHead {
  readonly kind: 'holdEnded'
  readonly customer: CustomerId
  readonly of: FactId
  readonly on: Day
}

/** What came out of a contact. */
export interface OutcomeFact extends FactHead {
  readonly kind: 'outcome'
  readonly customer: CustomerId
  /** The contact. */
  readonly of: FactId
  readonly on: Day
  readonly result: ContactResult
  readonly reason?: UnpaidReason
  /** When to be in touch again. */
  readonly next?: Day
}

/** Put off on purpose: the customer comes back to the day's list on `until`. */
export interface PostponedFact extends FactHead {
  readonly kind: 'postponed'
  readonly customer: CustomerId
  readonly on: Day
  readonly until: Day
  readonly reason: PostponeReason
}

/** A shared setting by its key: `ladder/<id>`, `strategy/<tag>`, `template/…`, `guard`, `interest`, `policy` and others. */
export interface SettingFact extends FactHead {
  readonly kind: 'setting'
  readonly key: string
  /** Absent: back to what the app starts with. */
  readonly value?: PlainJson
  /** Edits of this key that it replaces: a replaced edit never wins. */
  readonly over: readonly FactId[]
}

/** A post-dated cheque. */
export interface ChequeFact extends FactHead {
  readonly kind: 'cheque'
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** First day on which it can be paid in. */
  readonly payOn: Day
  readonly number: string
  readonly bank: string
}

export interface ChequeStateFact extends FactHead {
  readonly kind: 'chequeState'
  readonly customer: CustomerId
  readonly of: FactId
  readonly on: Day
  readonly state: ChequeStep
}

/** Late interest that is given up on purpose. */
export interface InterestWaivedFact extends FactHead {
  readonly kind: 'interestWaived'
  readonly customer: CustomerId
  readonly charge: FactId
  readonly on: Day
  /** Last day of the interest that is given up. */
  readonly through: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly reason?: string
}

/** What was looked at before selling on credit. */
export interface CreditCheckFact extends FactHead {
  readonly kind: 'creditCheck'
  readonly customer: CustomerId
  readonly on: Day
  readonly looked: readonly string[]
  readonly verdict: CreditVerdict
  /** Code of what secures the debt (a person, a note); the person's name is a `personText` fact. */
  readonly guarantor?: string
}

/** What an agency kept of a payment that it recovered. */
export interface AgencyFeeFact extends FactHead {
  readonly kind: 'agencyFee'
  readonly customer: CustomerId
  /** The payment. */
  readonly of: FactId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
}

/** "Cuadre": somebody looked through the books and found them up to date. */
export interface BooksCheckedFact extends FactHead {
  readonly kind: 'booksChecked'
  readonly on: Day
}

/** Somebody went on although a rule of the contact guard, or of selling on credit, spoke against it. */
export interface GuardOverrideFact extends FactHead {
  readonly kind: 'guardOverride'
  readonly customer: CustomerId
  /** The contact, or the sale: of that one the reason is a `personText` fact. */
  readonly of: FactId
  readonly on: Day
  readonly rule: string
  readonly reason: string
}

/** Those that are about one customer: kept as rows of the customer's process. */
export type CustomerProcessFact =
  | PromiseFact
  | AgreementFact
  | HoldFact
  | HoldEndedFact
  | OutcomeFact
  | PostponedFact
  | ChequeFact
  | ChequeStateFact
  | InterestWaivedFact
  | CreditCheckFact
  | AgencyFeeFact
  | GuardOverrideFact
  | AttachmentFact
  | SendingFact
  | NegotiationFact
  | NegotiationStepFact

export type ProcessFact = CustomerProcessFact | SettingFact | BooksCheckedFact
