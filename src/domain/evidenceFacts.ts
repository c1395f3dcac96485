import type { Day } from './day.ts'
import type { AllocationItem, AttachmentRef, FactHead } from './fact.ts'
import type { CustomerId, FactId } from './ids.ts'

/*
 * Facts of the collection process that are there to be proved later: what was sent and how, and the attempt to agree
 * that a court wants to see. Like the others they move no balance.
 */

/** A paper was handed over to be sent. The name of its file names the customer: it is a `personText` fact. */
export interface SendingFact extends FactHead {
  readonly kind: 'sending'
  readonly customer: CustomerId
  /** The day on which it was handed over. */
  readonly on: Day
  /** A `SendingMedium`, or one of a newer app. */
  readonly medium: string
  /** What paper it was, in the words that it bears. */
  readonly title: string
  readonly pages: number
  /** Of the bytes of its file, lower-case hex. */
  readonly sha256: string
  /** The contact that it is the delivery of, or the request to negotiate; absent for a paper that is neither. */
  readonly of?: FactId
  readonly tracking?: string
  /** Who handed it over. */
  readonly handedBy?: string
}

/** What happens to a request to negotiate after it was sent (masc.ts). */
export type NegotiationStep = 'received' | 'answered' | 'proposed' | 'met' | 'ended' | 'agreed'

/** A request to negotiate was sent: it names what a later claim will be about. Taken back by a reversal. */
export interface NegotiationFact extends FactHead {
  readonly kind: 'negotiation'
  readonly customer: CustomerId
  readonly on: Day
  /** Instalments that it is about, each with what was open of it. */
  readonly debts: readonly AllocationItem[]
}

export interface NegotiationStepFact extends FactHead {
  readonly kind: 'negotiationStep'
  readonly customer: CustomerId
  /** The request. */
  readonly of: FactId
  readonly on: Day
  readonly step: NegotiationStep
}

/** A photo or paper kept with a fact; its caption is a `personText` fact, its bytes are beside the ledger. Taken back by a reversal. */
export interface AttachmentFact extends FactHead {
  readonly kind: 'attachment'
  readonly customer: CustomerId
  /** The charge, payment, contact or other fact that it shows. */
  readonly of: FactId
  /** Day on which it was attached. */
  readonly on: Day
  readonly ref: AttachmentRef
}
