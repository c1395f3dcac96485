import type { CountryCode } from './country.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { Channel } from './fact.ts'
import type { MinorUnits } from './money.ts'
import type { Detail } from './payments/details.ts'
import type { Terms } from './terms.ts'

/** How this business sells (R4): decides the default terms and the ladder. */
export type BusinessKind = 'fiado' | 'invoices' | 'cash-card'
/** How customers are spoken to in messages. */
export type Treatment = 'usted' | 'tu' | 'vos'

/** One way to pay, as printed in messages and letters (R33, R34). */
export interface PaymentMeans {
  readonly kind: 'cash' | 'transfer' | 'mobile' | 'card' | 'link' | 'other'
  /** What the customer copies: an account number, a telephone, a link, or the words for it. */
  readonly value: string
  /** Bank, app or holder. */
  readonly label: string
  /** Which way exactly, by its name in payments/rails.ts. Absent: words of the owner's own, taken as they are. */
  readonly rail?: string
  /** Holder, BIC and the like, as far as the rail asks for them and they are known. */
  readonly details?: Readonly<Partial<Record<Detail, string>>>
}

/** Shared settings. */
export interface BusinessProfile {
  readonly name: string
  readonly country: CountryCode
  readonly currency: CurrencyCode
  readonly kind: BusinessKind
  readonly treatment: Treatment
  readonly terms: Terms
  /** Person who signs the messages. */
  readonly signer: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly taxId: string
  readonly paymentMeans: readonly PaymentMeans[]
  /** Last day of each bucket but the open one, ascending: 30, 60, 90. */
  readonly agingLimits: readonly number[]
  /** Ladder profile by id (presets/ladders.ts). */
  readonly ladder: string
  /** True for the sample business: it can be wiped with one tap. */
  readonly sample: boolean
}

/** A fact names only the fields that it changes. */
export type BusinessPatch = Partial<BusinessProfile>

/** What is known of a customer and is not personal text. `null` takes a value away. */
export interface CustomerProfile {
  readonly tags: readonly string[]
  /** `null`: the business's terms. */
  readonly terms: Terms | null
  readonly creditLimit: MinorUnits | null
  /** Consumer or business: laws differ (domain of contact rules and interest). */
  readonly party: 'consumer' | 'business'
  /** Day on which the customer agreed to WhatsApp messages; `null`: has not been asked or said no. */
  readonly whatsappConsent: Day | null
  /** Mexican numbers whose WhatsApp account still carries the old 521 prefix. */
  readonly whatsapp521: boolean
  /** Channels besides WhatsApp that the customer authorised, for laws that ask for it. Absent in older rows. */
  readonly consented?: readonly Channel[]
  /** IANA name of where the customer is, when not where the business is; `null` takes it away. */
  readonly timeZone?: string | null
  readonly archived: boolean
  /** Fingerprint of the imported customer: code in the file that brought it. */
  readonly source: string | null
  /** Ladder profile by id; absent or `null`: that of a tag, or of the business. */
  readonly ladder?: string | null
  /** Weekdays (0 Sunday – 6 Saturday) on which the customer takes invoices. Empty, or absent in older rows: any day. */
  readonly reviewDays?: readonly number[]
}

export type CustomerPatch = Partial<CustomerProfile>

/** Personal text: can be forgotten. */
export interface PersonProfile {
  readonly name: string
  /** As typed; messages/phone.ts makes digits of it. */
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly taxId: string
  readonly notes: string
  /** The customer's number or code in the owner's other books. */
  readonly code: string
}

export type PersonPatch = Partial<PersonProfile>

export const NEW_CUSTOMER: CustomerProfile = {
  tags: [],
  terms: null,
  creditLimit: null,
  party: 'consumer',
  whatsappConsent: null,
  whatsapp521: false,
  archived: false,
  source: null,
}

export const NEW_PERSON: PersonProfile = {
  name: '',
  phone: '',
  email: '',
  address: '',
  taxId: '',
  notes: '',
  code: '',
}
