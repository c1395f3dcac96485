import type { StatedCurrency, CurrencyCode } from '../currency.ts'
import type { Day } from '../day.ts'
import type { AllocationItem } from '../fact.ts'
import type { CustomerId, FactId } from '../ids.ts'
import type { MinorUnits } from '../money.ts'
import type { OpenItem } from '../account.ts'

/*
 * What goes into the matching of bank movements with debts, and what comes out of it. Nothing here is booked: a person looks at
 * every proposal first.
 */

/** One movement of a statement; what came in is above zero. */
export interface StatementMovement {
  readonly fingerprint: string
  /** Of the batch that it is a part of. */
  readonly batch?: string
  /** The account that it is on, as the file writes it; may be empty. */
  readonly account: string
  readonly booked: Day
  readonly amount: MinorUnits
  readonly currency: StatedCurrency
  readonly reference: string
  readonly counterparty: string
  readonly counterpartyAccount?: string
  readonly text: string
  readonly reversal?: boolean
}

export interface MatchCustomer {
  readonly id: CustomerId
  readonly name: string
  readonly taxId: string
  readonly phone: string
  readonly email: string
  readonly code: string
}

/** An open instalment of somebody. */
export interface MatchDebt extends OpenItem {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  /** Of the invoice; may be empty. */
  readonly number: string
}

/** A payment that was recorded and not taken back. */
export interface MatchPayment {
  readonly id: FactId
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly on: Day
  /** Fingerprint of the movement that it was booked from. */
  readonly source?: string | undefined
}

/** Who paid for a customer before, as a statement called them. */
export interface PastPayer {
  readonly customer: CustomerId
  readonly name: string
  readonly account: string
}

export interface MatchBooks {
  readonly customers: readonly MatchCustomer[]
  readonly debts: readonly MatchDebt[]
  readonly payments: readonly MatchPayment[]
  readonly payers: readonly PastPayer[]
  /** The owner's own names and accounts: what goes from one to the other is no payment. */
  readonly own: { readonly names: readonly string[]; readonly accounts: readonly string[] }
}

/** Why a movement may be a customer's payment: shown in words. */
export type MatchReason =
  /** The number of a debt stands in the reference or the words. */
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'creditor-reference'; readonly number: string }
  | { readonly type: 'tax-id' | 'phone' | 'email' | 'code' | 'name' }
  /** The same payer or account paid for this customer before. */
  | { readonly type: 'paid-before' }
  /** The amount is that of one debt, of several, of all. */
  | { readonly type: 'one-debt'; readonly number: string }
  | { readonly type: 'several-debts'; readonly count: number }
  | { readonly type: 'whole-balance'; readonly count: number }

export interface MatchProposal {
  readonly customer: CustomerId
  readonly reasons: readonly MatchReason[]
  /** What of the movement goes against which debt; the rest stays in favour of the customer. */
  readonly allocations: readonly AllocationItem[]
  readonly rest: MinorUnits
}

/** Why a movement is no payment of a customer. */
export type NotIncome =
  /** It went out, or was nothing. */
  | 'outgoing'
  /** An earlier import of it stands in the books. */
  | 'seen'
  /** The bank takes something back. */
  | 'reversal'
  /** It and one that went out cancel each other. */
  | 'cancels'
  | 'own-transfer'
  /** No debt can be in it. */
  | 'withdrawn-currency'

export type Match =
  | { readonly kind: 'left-out'; readonly reason: NotIncome }
  /** A payment that was recorded by hand looks like it. */
  | { readonly kind: 'already'; readonly payment: FactId; readonly customer: CustomerId }
  | { readonly kind: 'sure' | 'likely'; readonly proposal: MatchProposal }
  /** Nobody, or several that have as much for them. */
  | { readonly kind: 'choose'; readonly options: readonly MatchProposal[] }
