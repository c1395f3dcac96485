import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { CustomerKey } from './customerKey.ts'
import { isSomebody, partyKey } from './documentParties.ts'
import type { FoundDocument } from './documentProtocol.ts'
import { sourceOfUid, type DocumentParty, type EDocument, type RelatedDocument } from './eInvoice.ts'
import { taxKey } from './taxKey.ts'

/* Which documents of a heap are the business's own sales, and which of these come in without a question. */

/** Somebody who may be the business itself. */
export interface Issuer {
  readonly key: CustomerKey
  readonly name: string
  readonly taxId: string
  /** Documents that it issued. */
  readonly count: number
}

/** Everybody who issued documents, the most frequent first. */
export function issuersOf(found: readonly FoundDocument[]): Issuer[] {
  const issuers = new Map<CustomerKey, Issuer>()
  for (const { document } of found) {
    const { name, taxId } = document.issuer
    if (!isSomebody(document.issuer)) continue
    const key = partyKey(document.issuer)
    const before = issuers.get(key)
    issuers.set(key, { key, name: before?.name || name || taxId, taxId, count: (before?.count ?? 0) + 1 })
  }
  return [...issuers.values()].toSorted((a, b) => b.count - a.count)
}

/**
 * Who of the documents is the business, by its tax id.
 * @returns undefined when it has none, or is in none of them
 */
export function selfOf(found: readonly FoundDocument[], taxId: string): CustomerKey | undefined {
  const own = taxKey(taxId)
  if (own === '') return undefined
  const isOwn = (party: DocumentParty) => taxKey(party.taxId) === own || taxKey(party.otherId) === own
  const party = found.flatMap(({ document }) => [document.issuer, document.receiver]).find(isOwn)
  return party && partyKey(party)
}

/** How a sale of one's own comes in. */
export type SaleGroup =
  /** Without a question. */
  | 'sure'
  /** The file does not say that money is owed: the person decides. */
  | 'asks'
  /** It contradicts itself, replaces another, or is a test: only with a tick. */
  | 'doubt'

export interface Sale extends FoundDocument {
  readonly group: SaleGroup
  readonly customer: CustomerKey
}

export interface SortedDocuments {
  readonly sales: readonly Sale[]
  /** Documents in which the business is the buyer. */
  readonly purchases: number
  /** Documents between others. */
  readonly ofOthers: number
  /** The same document a second time. */
  readonly repeated: number
  /** Invoices of which nothing is left to be paid. */
  readonly settled: number
  /** Sales to nobody who is named. */
  readonly toNobody: readonly FoundDocument[]
}

function groupOf(document: EDocument): SaleGroup {
  if (document.kind === 'payment') return 'sure'
  if (document.asks !== undefined) return 'asks'
  const doubtful = document.warnings.some((one) => one === 'totals-disagree' || one === 'replaces' || one === 'test')
  return doubtful ? 'doubt' : 'sure'
}

/** Sorts the documents from the point of view of the business. */
export function sortDocuments(found: readonly FoundDocument[], self: CustomerKey): SortedDocuments {
  const seen = new Set<string>()
  const sales: Sale[] = []
  const toNobody: FoundDocument[] = []
  let purchases = 0
  let ofOthers = 0
  let repeated = 0
  let settled = 0
  for (const one of found) {
    const { document, source } = one
    if (seen.has(source)) {
      repeated += 1
      continue
    }
    seen.add(source)
    if (partyKey(document.issuer) !== self) {
      if (partyKey(document.receiver) === self) purchases += 1
      else ofOthers += 1
    } else if (document.kind !== 'payment' && document.owed === 0) settled += 1
    else if (!isSomebody(document.receiver)) toNobody.push(one)
    else sales.push({ ...one, group: groupOf(document), customer: partyKey(document.receiver) })
  }
  return { sales, purchases, ofOthers, repeated, settled, toNobody }
}

/** Letters and figures of series and number: however they are joined, they name the same invoice. */
export function numberKey(series: string, number: string): string {
  return `${series}${number}`.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** All that a document names. */
export function relatedOf(document: EDocument): readonly RelatedDocument[] {
  return document.kind === 'payment' ? document.payments.flatMap((one) => one.related) : document.related
}

/**
 * The sales that come in: those that are sure, and those of the others that were chosen. What is about nothing but invoices of
 * this heap that are left out stays out with them.
 */
export function salesToBring(sales: readonly Sale[], chosen: ReadonlySet<string>): Sale[] {
  const isIn = ({ group, source }: Sale) => group === 'sure' || chosen.has(source)
  const out = new Set<string>()
  for (const sale of sales) {
    const { document, customer, source } = sale
    if (isIn(sale) || document.kind !== 'invoice') continue
    out.add(source)
    out.add(`${customer} ${numberKey(document.series, document.number)}`)
  }
  return sales.filter((sale) => {
    if (!isIn(sale)) return false
    const { document, customer } = sale
    if (document.kind === 'invoice') return true
    const related = relatedOf(document)
    const isOut = ({ uid, series, number }: RelatedDocument) =>
      (uid !== '' && out.has(sourceOfUid(uid))) ||
      (number !== '' && out.has(`${customer} ${numberKey(series, number)}`))
    return related.length === 0 || !related.every(isOut)
  })
}

/** An invoice of a customer that is in the books already. */
export interface NumberedCharge {
  readonly source: string
  readonly customer: CustomerId
  readonly number: string
  readonly issued: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
}

/**
 * Invoices that seem to be in the books from elsewhere, typed in or out of a list: of the same customer, with the same number and
 * currency, and the same day or amount.
 * @returns their fingerprints
 */
export function likelyThere(
  sales: readonly Sale[],
  existing: ReadonlyMap<CustomerKey, CustomerId>,
  charges: readonly NumberedCharge[],
): ReadonlySet<string> {
  const byNumber = new Map<string, NumberedCharge[]>()
  const keyOf = (customer: string, number: string, currency: string) =>
    `${customer} ${numberKey('', number)} ${currency}`
  for (const charge of charges) {
    const key = keyOf(charge.customer, charge.number, charge.currency)
    const same = byNumber.get(key)
    if (same) same.push(charge)
    else byNumber.set(key, [charge])
  }
  const found = sales.filter(({ document, customer, source }) => {
    const id = existing.get(customer)
    if (document.kind !== 'invoice' || id === undefined || document.number === '') return false
    const same = byNumber.get(keyOf(id, `${document.series}${document.number}`, document.currency)) ?? []
    return same.some(
      (charge) => charge.source !== source && (charge.issued === document.issued || charge.amount === document.owed),
    )
  })
  return new Set(found.map(({ source }) => source))
}
