import type { AppliedItem, InstalmentState } from './account.ts'
import type { AgreementState } from './agreement.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { Fact, Role } from './fact.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from './ids.ts'
import type { MinorUnits } from './money.ts'
import type { PlainJson } from './processFacts.ts'
import type { BusinessProfile, CustomerProfile, PersonProfile } from './profile.ts'

/*
 * All that counts in the books, as what leaves them whole is made of it. What was forgotten, and what is kept aside, is
 * not among it.
 */

/** A device of the business. */
export interface WholeDevice {
  readonly id: DeviceId
  readonly name: string
  readonly role: Role
  readonly removed: boolean
}

/** How an account stands. */
export interface WholeBalance {
  readonly currency: CurrencyCode
  readonly open: MinorUnits
  readonly inFavour: MinorUnits
  /** Of what is open, as of the day of the books. */
  readonly overdue: MinorUnits
}

/** A customer with all that is known of it. */
export interface WholeCustomer {
  readonly id: CustomerId
  readonly at: Hlc
  readonly profile: CustomerProfile
  readonly person: PersonProfile
  readonly balances: readonly WholeBalance[]
}

/** What an agreement in force covers of an open instalment: it is owed on the agreement's day, not on its own. */
export interface AgreedPart {
  readonly charge: FactId
  readonly instalment: number
  readonly due: Day
  readonly amount: MinorUnits
  readonly agreement: FactId
  /** Index into the agreement's plan, by due day. */
  readonly part: number
}

/** How an agreement stands, and what it covers while it is in force. */
export interface AgreementNow {
  readonly state: AgreementState
  readonly parts: readonly AgreedPart[]
}

/** A fact, and how it stands on the day of the books. */
export interface StandingFact {
  readonly fact: Fact
  /** Of the money that an allocation moves; absent while that is not here. */
  readonly currency?: CurrencyCode
  /** Currencies of debts that a request to negotiate names, by charge. */
  readonly currencies?: ReadonlyMap<FactId, CurrencyCode>
  /** A charge that counts. */
  readonly instalments?: readonly InstalmentState[]
  /** A charge: what agreements in force cover of it. */
  readonly agreed?: readonly AgreedPart[]
  /** An agreement that has begun. */
  readonly agreement?: AgreementNow
  /** A payment or credit that counts: still in favour. */
  readonly unapplied?: MinorUnits
  /** Money that took effect: on this charge, or out of this payment or credit. */
  readonly applied?: readonly AppliedItem[]
  /** The reversal that takes it back. */
  readonly reversedBy?: FactId
  /** First day on which a reversal has taken it back. */
  readonly reversedOn?: Day
  /** A contact: its words. */
  readonly text?: string
}

/** Where facts are kept; each is read once, in slices. */
export type FactSource = 'entries' | 'contacts' | 'process' | 'records'

/** The books of one business. */
export interface WholeBooks {
  /** The day on which figures are as they are. */
  readonly today: Day
  readonly business: BusinessProfile
  /** The founder first; empty in books of one device. */
  readonly devices: readonly WholeDevice[]
  readonly settings: readonly { readonly key: string; readonly value: PlainJson }[]
  readonly customers: () => AsyncIterable<WholeCustomer>
  /**
   * `entries` move a balance, `contacts` are what was confirmed as sent or said, `process` is the rest of collecting, and
   * `records` are edits, words, and what devices say about themselves.
   */
  readonly facts: (source: FactSource) => AsyncIterable<StandingFact>
}
