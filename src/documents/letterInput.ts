import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { ChargeKind } from '../domain/fact.ts'
import type { Format } from '../domain/format.ts'
import type { Instalment } from '../domain/fact.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { Treatment } from '../domain/profile.ts'
import type { PaperBusiness, PaperCustomer, PaperSize } from './paperInput.ts'

export type LetterLevel = 'reminder' | '1' | '2' | '3'

/**
 * What the creditor will do if nothing comes by the firm date, said only at level 3 and only where it may be said
 * (letterClauses.ts). Each must be true: the owner means to do it.
 */
export type Consequence = 'stop-credit' | 'interest' | 'adviser' | 'court' | 'credit-bureau'

/** One open instalment, as the table lists it. */
export interface LetterDebt {
  readonly kind: ChargeKind
  readonly number?: string
  readonly concept?: string
  /** Which of how many, from 1, for a charge in instalments. */
  readonly part?: { readonly index: number; readonly of: number }
  readonly issued: Day
  readonly due: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly open: MinorUnits
}

/** Interest on one debt, shown apart. Rate, basis and formula are words, because every mode has its own. */
export interface LetterInterest {
  /** Number or concept of the debt. */
  readonly debt: string
  readonly currency: CurrencyCode
  readonly principal: MinorUnits
  /** "10,15 % anual (Ley 3/2004), base 365" */
  readonly rate: string
  readonly from: Day
  readonly to: Day
  readonly days: number
  /** "1.000,00 × 10,15 % × 82 ÷ 365" */
  readonly formula: string
  readonly amount: MinorUnits
}

/** A concrete way out, offered at level 2. */
export type LetterOffer =
  | { readonly kind: 'full'; readonly currency: CurrencyCode; readonly amount: MinorUnits; readonly by: Day }
  | { readonly kind: 'discount'; readonly currency: CurrencyCode; readonly amount: MinorUnits; readonly by: Day }
  | { readonly kind: 'instalments'; readonly currency: CurrencyCode; readonly parts: readonly Instalment[] }

/** Everything that a letter says. Texts may be empty; what is missing is told, not printed. */
export interface LetterInput {
  /** Its language is the letter's. */
  readonly format: Format
  readonly level: LetterLevel
  readonly paper: PaperSize
  readonly country: CountryCode
  readonly party: 'consumer' | 'business'
  /** Spanish letters say usted unless told otherwise. */
  readonly treatment?: Treatment
  /** Day that the letter bears; days late are counted to it. */
  readonly on: Day
  /** Town before the date; may be left out. */
  readonly place?: string
  /** Quoted with the payment; `letterReference` makes one. */
  readonly reference: string
  /** Last day to pay or answer; a reminder has none. */
  readonly firmDate: Day
  readonly business: PaperBusiness
  readonly customer: PaperCustomer
  readonly debts: readonly LetterDebt[]
  /** Money received and put against no debt: taken off what is asked for, and shown. */
  readonly inFavour?: readonly { readonly currency: CurrencyCode; readonly amount: MinorUnits }[]
  readonly interest?: readonly LetterInterest[]
  readonly offers?: readonly LetterOffer[]
  readonly consequences?: readonly Consequence[]
  /** Days of earlier written contacts about these debts: named at level 3. */
  readonly earlier?: readonly Day[]
  /** Copies that go with the letter, in the sender's words. */
  readonly attachments?: readonly string[]
}
