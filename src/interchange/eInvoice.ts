import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { Instalment, PaymentMethod } from '../domain/fact.ts'
import type { MinorUnits } from '../domain/money.ts'
import { fingerprint } from './fingerprint.ts'
import { taxKey } from './taxKey.ts'
import type { XmlError } from './xml.ts'

/*
 * What every format of electronic invoice is read into. Texts are empty where the file says nothing; amounts are above zero:
 * the kind says which way they go.
 */

export type EInvoiceFormat = 'cfdi' | 'facturae' | 'ubl' | 'cii' | 'nfe'

/** Seller or buyer, as the document names them. */
export interface DocumentParty {
  readonly name: string
  /** As written: RFC, NIF, NIT, CNPJ or CPF, VAT number. */
  readonly taxId: string
  /** A number of another register, or of another country: it tells who it is where there is no tax id. */
  readonly otherId: string
  /** ISO 3166, as written; may be empty. */
  readonly country: string
}

/** A document that another one names: what a credit note lowers, what a payment pays. */
export interface RelatedDocument {
  /** Folio of the tax office, upper case. */
  readonly uid: string
  readonly series: string
  readonly number: string
  /** What of a payment goes to it, in the document's own currency; absent where it is not said. */
  readonly paid?: { readonly currency: CurrencyCode; readonly amount: MinorUnits }
}

/** Why a document does not say by itself that money is owed: the person decides. */
export type AskReason =
  /** It calls itself paid, or to be paid, at once: PUE, contado, à vista, by card. */
  | 'paid-at-once'
  /** A delivery without payment: gift, sample, transfer. */
  | 'no-payment'
  /** It is silent about how it is paid, where this format always says it. */
  | 'not-said'
  /** Goods that come in: the seller of the goods is the other one. */
  | 'goods-in'
  /** Goods that go back to a supplier. */
  | 'goods-back'

export type DocumentWarning =
  | 'due-before-issue'
  /** Its own sums do not come to what it asks for. Nothing of it is to be brought in silence. */
  | 'totals-disagree'
  /** Its instalments do not add up to what is owed. */
  | 'instalments-disagree'
  /** It takes the place of an earlier document, which may be in the books. */
  | 'replaces'
  /** Made in the tax office's test environment. */
  | 'test'

interface DocumentHead {
  /** Line of the file where it begins, from 1. */
  readonly line: number
  readonly format: EInvoiceFormat
  readonly series: string
  readonly number: string
  /** The tax office's own mark of it (UUID, CUFE, chave de acesso), upper case. */
  readonly uid: string
  readonly issuer: DocumentParty
  readonly receiver: DocumentParty
  readonly issued: Day
  /** What it is for, in a few words. */
  readonly concept: string
  readonly warnings: readonly DocumentWarning[]
}

/** An invoice, or a note that lowers one. */
export interface BillDocument extends DocumentHead {
  readonly kind: 'invoice' | 'credit-note'
  readonly currency: CurrencyCode
  /** With taxes. */
  readonly total: MinorUnits
  /** What is left to be paid when it is issued, after what was withheld or paid before; zero where nothing is. */
  readonly owed: MinorUnits
  /** In order of due day, adding up to `owed`. Empty where the file names no day: terms decide. */
  readonly instalments: readonly Instalment[]
  readonly asks?: AskReason
  readonly related: readonly RelatedDocument[]
}

export interface DocumentPayment {
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly method: PaymentMethod
  /** Of the bank; may be empty. */
  readonly reference: string
  readonly related: readonly RelatedDocument[]
}

/** A receipt of one or several payments. */
export interface PaymentDocument extends DocumentHead {
  readonly kind: 'payment'
  readonly payments: readonly DocumentPayment[]
}

export type EDocument = BillDocument | PaymentDocument

/** A document, or a part of one, that was not taken. */
export interface DocumentRefusal {
  readonly type:
    /** Says that goods travel. */
    | 'transport'
    | 'payroll'
    /** An offer, not an invoice. */
    | 'pro-forma'
    /** The tax office refused or cancelled it. */
    | 'not-authorized'
    /** A receipt of payments without any. */
    | 'no-payments'
    /** Of a kind that this app does not know. */
    | 'kind-unknown'
    | 'day-unreadable'
    | 'amount-unreadable'
    /** None is named, or one that has no known number of decimals. */
    | 'currency-unknown'
  readonly line: number
  /** What the file says there, cut short. */
  readonly value: string
}

export interface EInvoiceFile {
  readonly format: EInvoiceFormat
  readonly documents: readonly EDocument[]
  readonly refused: readonly DocumentRefusal[]
}

export type EInvoiceError =
  | XmlError
  /** XML of something else. */
  | { readonly type: 'file-not-an-invoice' }
  | { readonly type: 'pdf-encrypted' }
  /** A paper for eyes only: no data are attached to it. */
  | { readonly type: 'pdf-without-invoice' }
  | { readonly type: 'file-damaged' }

/** The mark of a document that the tax office knows by this folio. */
export function sourceOfUid(uid: string): string {
  return fingerprint(['e-document', 'uid', uid.toUpperCase()])
}

/**
 * The mark that the entry of a document carries, so that no document comes twice: by its folio of the tax office; without one, by
 * issuer, series, number, day and currency, so that the same number of another day or currency is another document.
 */
export function documentSource(document: EDocument): string {
  const { kind, uid, issuer, receiver, series, number, issued } = document
  if (uid !== '') return sourceOfUid(uid)
  const who = taxKey(issuer.taxId) || issuer.name
  const money = document.kind === 'payment' ? '' : document.currency
  const unnumbered =
    number !== '' ? [] : [receiver.taxId, receiver.name, document.kind === 'payment' ? '' : String(document.total)]
  return fingerprint(['e-document', kind, who, series, number, issued, money, ...unnumbered])
}

/** The mark of one payment of a receipt, in one currency. */
export function paymentSource(document: PaymentDocument, index: number, currency: CurrencyCode): string {
  return fingerprint(['e-payment', documentSource(document), String(index), currency])
}
