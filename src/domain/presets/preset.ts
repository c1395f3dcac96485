import type { CurrencyCode } from '../currency.ts'
import type { ContactRules } from '../contactRules.ts'
import type { HolidayRule } from '../holidays.ts'
import type { InterestMode, Rate } from '../interest.ts'
import type { MinorUnits } from '../money.ts'
import type { Sourced } from '../sourced.ts'

/** Countries whose law is written down here. The others have none, and ask. */
export const PRESET_COUNTRIES = ['ES', 'MX', 'CO', 'CL', 'PE', 'AR', 'EC', 'UY', 'BR', 'US'] as const
export type PresetCountry = (typeof PRESET_COUNTRIES)[number]

/** What a person looks up where the preset has no rate: each has its words in the interface. */
export const RATES_TO_ASK = [
  'es-late-payment',
  'es-legal',
  'co-current-banking',
  'cl-current',
  'pe-legal',
  'ec-reference',
  'ar-agreed-or-bank',
  'br-legal',
  'uy-agreed',
  'us-state',
] as const
export type RateToAsk = (typeof RATES_TO_ASK)[number]

/** Late interest as a law has it; the owner's own rule is laid over it (interestPreset.ts). */
export interface InterestPreset extends Sourced {
  readonly id: string
  readonly party: 'consumer' | 'business' | 'any'
  readonly mode: InterestMode
  /** Ascending. Empty: `askRate` says what to look up. */
  readonly rates: readonly Rate[]
  readonly askRate?: RateToAsk
  /** How long a published rate holds: then the next one is to be looked up. Left out: until the law changes. */
  readonly ratePeriod?: 'month' | 'half-year'
  readonly basis?: 360 | 365
  /** `due`: from the day after it. `demand`: from the day after the debtor was told to pay, if that is later. */
  readonly clock: 'due' | 'demand'
  /** `agreed`: nothing is owed unless the parties wrote it down. */
  readonly requires?: 'agreed'
  readonly flatFee?: { readonly amount: MinorUnits; readonly currency: CurrencyCode }
  readonly flatPercentOnce?: number
  /** Most that a once-only percentage may be. */
  readonly maxFlatPercent?: number
  readonly capPercent?: number
  /** The preset's own rate is also the most that may be agreed: with more, all interest is lost. */
  readonly ceiling?: 'same'
  /** Courts cut agreed rates from about here on, in per cent a year: said, not forbidden. */
  readonly warnAbove?: number
}

/** Kinds of debt that laws tell apart when they count years. */
export const DEBT_KINDS = ['retail', 'professional', 'invoice', 'instrument'] as const
export type DebtKind = (typeof DEBT_KINDS)[number]

/** How long until a kind of debt prescribes: a range where the answer hangs on more than this app knows. */
export interface PrescriptionTerm extends Sourced {
  readonly minMonths: number
  readonly maxMonths: number
  /** The shortest count starts with the sale itself and not with the due day. */
  readonly fromSale?: true
  /** Only for debts of people who are no merchants; a business owes it like an invoice. */
  readonly consumersOnly?: true
  /** Once interrupted, another and longer term may take the place of this one. */
  readonly monthsOnceInterrupted?: number
}

/** What an acknowledgement, an agreement or a part-payment does: the count starts anew. */
export interface AcknowledgementEffect extends Sourced {
  /** `once`: only the first one counts. */
  readonly times: 'always' | 'once'
  /** Kinds for which it is undisputed; for the others it moves only the latest day. */
  readonly certainFor: readonly DebtKind[]
  readonly partPaymentCertainFor: readonly DebtKind[]
}

/** What a demand out of court does to the count. */
export interface DemandEffect extends Sourced {
  readonly effect: 'restarts' | 'suspends'
  readonly kinds: readonly DebtKind[]
  /** Kinds for which it is undisputed; for the others it moves only the latest day. */
  readonly certainFor: readonly DebtKind[]
  /** Only the first one counts. */
  readonly once?: true
  /** For `suspends`: how long at most. */
  readonly months?: number
}

export interface PrescriptionRules {
  /** A kind that is left out is not known: the years are asked. */
  readonly terms: Partial<Readonly<Record<DebtKind, PrescriptionTerm>>>
  /** Left out: not known, and so it moves only the latest day. */
  readonly acknowledgement?: AcknowledgementEffect
  /** Left out: a letter changes nothing. */
  readonly demand?: DemandEffect
}

/** Units that thresholds are written in, besides money. */
export const INDEX_UNITS = ['SMLMV', 'UTM', 'UF', 'URP', 'SBU', 'SM'] as const
export type IndexUnit = (typeof INDEX_UNITS)[number]

/** What a unit is worth now. A unit without a value here is asked. */
export interface IndexValue extends Sourced {
  readonly unit: IndexUnit
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
}

/** An amount of money, or so many units. */
export type Threshold =
  | { readonly amount: MinorUnits; readonly currency: CurrencyCode }
  | { readonly units: number; readonly unit: IndexUnit }

/** What has to be there first; each has its words in the interface. */
export const HANDOVER_NEEDS = [
  'debtor-told',
  'proof-of-debt',
  'proof-of-demand',
  'negotiation-attempt',
  'conciliation',
  'mediation',
  'executive-title',
  'other-eu-country',
  'owner-decision',
] as const
export type HandoverNeed = (typeof HANDOVER_NEEDS)[number]

export interface CourtRoute extends Sourced {
  readonly id: string
  readonly kind: 'small-claims' | 'court'
  /** State or city, where there is not one law for the whole country. */
  readonly place?: string
  /** Largest claim. Left out: any amount. `ask`: there is a limit, and it is not known. */
  readonly upTo?: Threshold | 'ask'
  /** When a lawyer is needed; a threshold: above it. */
  readonly lawyer: 'always' | 'never' | 'ask' | Threshold
  readonly needs: readonly HandoverNeed[]
}

/** When an attempt to agree counts as made, and how long it opens the way to court. */
export interface NegotiationRule extends Sourced {
  /** Calendar days without an answer after the other side had the request. */
  readonly silenceDays: number
  readonly sueWithinMonths: number
}

/** What collecting may cost the debtor at most: of each part of what is overdue so many per cent. */
export interface CollectionCostRule extends Sourced {
  /** Nothing may be charged for a debt before it is later than this. Days. */
  readonly afterDaysLate: number
  readonly unit: IndexUnit
  /** In order; the last one has no end. */
  readonly bands: readonly { readonly upTo?: number; readonly percent: number }[]
}

/** How long books and what proves them have to be kept: what a law on personal data lets one keep of somebody forgotten. */
export interface RecordRetention extends Sourced {
  readonly years: number
}

/** Everything that a country's law changes in this app. Never legal advice: shown with "verifica con tu asesor". */
export interface CountryLaw {
  readonly country: PresetCountry
  readonly contact: { readonly consumer: ContactRules; readonly business: ContactRules }
  readonly holidays: Sourced & { readonly rules: readonly HolidayRule[] }
  readonly interest: readonly InterestPreset[]
  readonly prescription: PrescriptionRules
  readonly units: readonly IndexValue[]
  /** Of consumers. Left out: nothing is written down, and what was agreed counts. */
  readonly collectionCosts?: CollectionCostRule
  readonly routes: readonly CourtRoute[]
  /** Left out: not known, and the accountant is asked. */
  readonly recordRetention?: RecordRetention
  /** A court wants to see first that the parties tried to agree. */
  readonly negotiation?: NegotiationRule
}
