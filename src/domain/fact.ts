import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from './ids.ts'
import type { MinorUnits } from './money.ts'
import type { ProcessFact } from './processFacts.ts'
import type { BusinessPatch, CustomerPatch, PersonPatch } from './profile.ts'

/*
 * The facts of the ledger. A fact is immutable; a correction is another fact. What a customer owes is a pure function
 * of these and a day (account.ts). Those of the collection process are in processFacts.ts and evidenceFacts.ts. The wire
 * form is positional: ledger/factCodec.ts.
 */

/** What every fact carries, whatever it says. */
export interface FactHead {
  readonly id: FactId
  readonly at: Hlc
  readonly device: DeviceId
  /** Number of this fact among its device's facts, from 1: seals cover ranges of it. */
  readonly seq: number
}

export type ChargeKind = 'invoice' | 'fiado' | 'loan' | 'opening' | 'interest' | 'expense'
export type CreditKind = 'credit-note' | 'discount' | 'forgiveness' | 'in-kind' | 'write-off'
export type PaymentMethod = 'cash' | 'transfer' | 'card' | 'mobile' | 'cheque' | 'other'
export type Channel = 'whatsapp' | 'email' | 'sms' | 'call' | 'share' | 'copy' | 'letter' | 'visit'
export type ReminderLevel = 'reminder' | '1' | '2' | '3' | 'close'
export type Role = 'owner' | 'seller'

/** One due date and amount: the unit of debt. */
export interface Instalment {
  readonly due: Day
  readonly amount: MinorUnits
}

/** Money put against one instalment of one charge. */
export interface AllocationItem {
  readonly charge: FactId
  /** Index into the charge's instalments. */
  readonly instalment: number
  readonly amount: MinorUnits
}

/** A blob kept beside the ledger under its hash; never inside it. */
export interface AttachmentRef {
  /** Lower-case hex. */
  readonly sha256: string
  readonly size: number
  readonly type: string
}

export interface BusinessFact extends FactHead {
  readonly kind: 'business'
  readonly patch: BusinessPatch
  /** Edits that this one replaces: a replaced edit never wins. */
  readonly over: readonly FactId[]
}

export interface CustomerFact extends FactHead {
  readonly kind: 'customer'
  /** Everything that is not personal text; that is in `person` facts, so that it can be forgotten. */
  readonly patch: CustomerPatch
}

export interface CustomerEditFact extends FactHead {
  readonly kind: 'customerEdit'
  readonly customer: CustomerId
  readonly patch: CustomerPatch
  readonly over: readonly FactId[]
}

export interface PersonFact extends FactHead {
  readonly kind: 'person'
  readonly customer: CustomerId
  readonly patch: PersonPatch
  readonly over: readonly FactId[]
}

export interface PersonTextFact extends FactHead {
  readonly kind: 'personText'
  readonly customer: CustomerId
  /** The contact, or other fact, that these words belong to. */
  readonly of: FactId
  readonly text: string
}

export interface ChargeFact extends FactHead {
  readonly kind: 'charge'
  readonly customer: CustomerId
  readonly chargeKind: ChargeKind
  readonly issued: Day
  readonly currency: CurrencyCode
  /** In order of due date; at least one. */
  readonly instalments: readonly Instalment[]
  readonly number?: string
  readonly concept?: string
  /** Fingerprint of the imported row, so that the same file adds nothing twice. */
  readonly source?: string
  readonly attachments?: readonly AttachmentRef[]
}

export interface PaymentFact extends FactHead {
  readonly kind: 'payment'
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly method: PaymentMethod
  readonly allocations: readonly AllocationItem[]
  readonly note?: string
  readonly source?: string
  readonly attachments?: readonly AttachmentRef[]
}

export interface CreditFact extends FactHead {
  readonly kind: 'credit'
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly creditKind: CreditKind
  readonly allocations: readonly AllocationItem[]
  readonly note?: string
  readonly source?: string
}

/** Applies money in favour, or withdraws what earlier facts applied, from a day on. */
export interface AllocationFact extends FactHead {
  readonly kind: 'allocation'
  readonly customer: CustomerId
  /** The payment or credit whose money moves. */
  readonly of: FactId
  readonly on: Day
  readonly items: readonly AllocationItem[]
  /** Payments, credits or allocations of the same money whose own items stop counting on that day. */
  readonly withdraws: readonly FactId[]
}

/** Answers a mistaken fact: from its day on, the reversed fact does not exist. */
export interface ReversalFact extends FactHead {
  readonly kind: 'reversal'
  readonly customer: CustomerId
  readonly of: FactId
  readonly on: Day
  readonly reason?: string
}

/** A message, call, visit or letter that the person confirmed as done. Its words are in a `personText` fact. */
export interface ContactFact extends FactHead {
  readonly kind: 'contact'
  readonly customer: CustomerId
  readonly on: Day
  readonly channel: Channel
  readonly level: ReminderLevel
  /** Step of the ladder that this was, if any. */
  readonly step?: string
  /** Steps that were passed over by this one. */
  readonly skipped?: readonly string[]
  /** Charges that the message listed: the contact counts for each of them. */
  readonly charges: readonly FactId[]
}

/** Signature over the chain of a device's facts (ledger/chain.ts, sealText.ts). */
export interface SealFact extends FactHead {
  readonly kind: 'seal'
  /** Seals the device's facts up to this number. */
  readonly upTo: number
  /** Chain of the device at `upTo`, hex. */
  readonly hash: string
  /** Of this device, base64. */
  readonly signature: string
  /** An owner vouches for another device's chain, which has no key of its own. */
  readonly of?: DeviceId
  /** Beginnings of the item hashes of the last facts that it covers (ledger/sealMarks.ts): tells them from forged ones. */
  readonly marks?: string
}

export interface DeviceAddedFact extends FactHead {
  readonly kind: 'deviceAdded'
  readonly added: DeviceId
  /** SPKI of an ECDSA P-256 key, base64. */
  readonly publicKey: string
  readonly role: Role
  readonly name: string
}

export interface DeviceRemovedFact extends FactHead {
  readonly kind: 'deviceRemoved'
  readonly removed: DeviceId
  /** Last of its facts that stays counted. */
  readonly lastSeq: number
  /** Its chain at `lastSeq`, hex: whoever has the device can sign another history up to there, and it is not this one. */
  readonly hash?: string
}

export interface KeyRotatedFact extends FactHead {
  readonly kind: 'keyRotated'
  readonly epoch: number
  readonly hash: string
}

/** An owner lets facts count that arrived after their device was removed. */
export interface AcceptedFact extends FactHead {
  readonly kind: 'accepted'
  readonly facts: readonly FactId[]
  /** Item hashes of what the owner saw under these ids, hex, in the same order: nothing else told under them is let in. */
  readonly hashes?: readonly string[]
}

/**
 * Names `person*` facts whose content is left out of everything, whenever they come; with the id of a customer all that is
 * personal of that customer, but for a `person` fact that names it in `over`: who told that knew.
 */
export interface ForgetFact extends FactHead {
  readonly kind: 'forget'
  readonly facts: readonly FactId[]
}

export type Fact =
  | BusinessFact
  | CustomerFact
  | CustomerEditFact
  | PersonFact
  | PersonTextFact
  | ChargeFact
  | PaymentFact
  | CreditFact
  | AllocationFact
  | ReversalFact
  | ContactFact
  | SealFact
  | DeviceAddedFact
  | DeviceRemovedFact
  | KeyRotatedFact
  | AcceptedFact
  | ForgetFact
  | ProcessFact

export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>

/** Facts that move a balance. */
export type EntryFact = ChargeFact | PaymentFact | CreditFact | AllocationFact | ReversalFact

/** Total order of facts: when it was recorded, then its id. */
export function compareFacts(a: Pick<FactHead, 'at' | 'id'>, b: Pick<FactHead, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
