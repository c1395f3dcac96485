import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { Terms } from '../../domain/terms.ts'
import { entrySources, namedSources, type DocumentPlan } from '../../commands/importDocuments.ts'
import type { CustomerKey } from '../../interchange/customerKey.ts'
import { matchParties, partyCustomers, type PartyCustomer } from '../../interchange/documentParties.ts'
import type { FoundDocument } from '../../interchange/documentProtocol.ts'
import {
  likelyThere,
  numberKey,
  relatedOf,
  salesToBring,
  sortDocuments,
  type NumberedCharge,
  type Sale,
  type SortedDocuments,
} from '../../interchange/documentSorting.ts'
import type { DocumentWarning } from '../../interchange/eInvoice.ts'
import type { CustomerMark, ImportLookup } from '../../queries/useImportLookup.ts'

/** What is here of the documents, and what would be made of them. */
export interface DocumentsPreview {
  readonly sorted: SortedDocuments
  /** Sales that are not here yet. */
  readonly fresh: readonly Sale[]
  /** Fingerprints of invoices that seem to be here from elsewhere. */
  readonly likely: ReadonlySet<string>
  /** Documents that an earlier import brought. */
  readonly known: ReadonlySet<string>
  /** Fingerprints of entries in the books: of these documents, and of those that they name. */
  readonly here: ReadonlySet<string>
  readonly parties: ReadonlyMap<CustomerKey, PartyCustomer>
  readonly existing: ReadonlyMap<CustomerKey, CustomerId>
  readonly terms: ReadonlyMap<CustomerId, Terms>
  readonly charges: DocumentPlan['charges']
}

/** Those put away are found by the mark of an import only: nobody would see a debt on them. */
function partyOf({ id, name, taxId, source, archived }: CustomerMark) {
  return { id, name: archived ? '' : name, taxId: archived ? '' : taxId, source }
}

function numberedOf({ source, fact }: DocumentPlan['charges'][number]): NumberedCharge[] {
  if (fact.kind !== 'charge' || fact.number === undefined) return []
  const { customer, number, issued, currency } = fact
  const amount = fact.instalments.reduce((total, one) => total + one.amount, 0) as NumberedCharge['amount']
  return [{ source, customer, number, issued, currency, amount }]
}

/** Compares the documents with the books. Writes nothing. */
export async function previewDocuments(
  found: readonly FoundDocument[],
  self: CustomerKey,
  lookup: ImportLookup,
): Promise<DocumentsPreview> {
  const sorted = sortDocuments(found, self)
  const parties = partyCustomers(sorted.sales.map(({ document }) => document.receiver))
  const marks = await lookup.customers()
  const existing = matchParties(parties.values(), marks.map(partyOf))
  const entries = await lookup.entriesFrom([
    ...new Set(sorted.sales.flatMap((sale) => [...entrySources(sale), ...namedSources(sale)])),
  ])
  const here = new Set(entries.map(({ source }) => source))
  const known = new Set(
    sorted.sales.filter((sale) => entrySources(sale).every((one) => here.has(one))).map((one) => one.source),
  )
  const charges = await lookup.numberedCharges([...new Set(existing.values())])
  const likely = likelyThere(sorted.sales, existing, charges.flatMap(numberedOf))
  const fresh = sorted.sales
    .filter(({ source }) => !known.has(source))
    .map((sale): Sale => (likely.has(sale.source) && sale.group === 'sure' ? { ...sale, group: 'doubt' } : sale))
  const terms = new Map(marks.flatMap(({ id, terms: own }) => (own ? [[id, own] as const] : [])))
  return { sorted, fresh, likely, known, here, parties, existing, terms, charges }
}

/** What comes in with these choices. */
export function chosenSales({ fresh }: DocumentsPreview, chosen: ReadonlySet<string>): readonly Sale[] {
  return salesToBring(fresh, chosen)
}

/** The plan for the command. */
export function planOf(preview: DocumentsPreview, sales: readonly Sale[], usual: Terms): DocumentPlan {
  const { existing, terms, charges } = preview
  const customers = partyCustomers(sales.map(({ document }) => document.receiver))
  const termsOf = (key: CustomerKey): Terms => {
    const id = existing.get(key)
    return (id === undefined ? undefined : terms.get(id)) ?? usual
  }
  return { sales, customers, existing, termsOf, charges }
}

export interface CurrencySums {
  readonly currency: CurrencyCode
  invoices: number
  credits: number
  payments: number
}

/** What comes in, by currency; never added up over currencies. */
export function sumsOf(sales: readonly Sale[]): readonly CurrencySums[] {
  const sums = new Map<CurrencyCode, CurrencySums>()
  const add = (currency: CurrencyCode, what: 'invoices' | 'credits' | 'payments', amount: number) => {
    const sum = sums.get(currency) ?? { currency, invoices: 0, credits: 0, payments: 0 }
    sum[what] += amount
    sums.set(currency, sum)
  }
  for (const { document } of sales) {
    if (document.kind === 'payment') for (const one of document.payments) add(one.currency, 'payments', one.amount)
    else add(document.currency, document.kind === 'invoice' ? 'invoices' : 'credits', document.owed)
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** How many of them are of this kind. */
export function countOf(sales: readonly Sale[], kind: Sale['document']['kind']): number {
  return sales.filter(({ document }) => document.kind === kind).length
}

/** How many are said to be odd in this way. */
export function warnedOf(sales: readonly Sale[], warning: DocumentWarning): number {
  return sales.filter(({ document }) => document.warnings.includes(warning)).length
}

/** Credit notes and payments that name no invoice which comes in or is here: they will be in favour of the customer. */
export function withoutInvoice({ here, existing, charges }: DocumentsPreview, sales: readonly Sale[]): number {
  const sources = new Set(here)
  const numbers = new Set<string>()
  for (const { document, source, customer } of sales) {
    if (document.kind !== 'invoice') continue
    sources.add(source)
    numbers.add(`${existing.get(customer) ?? customer} ${numberKey(document.series, document.number)}`)
  }
  for (const { fact } of charges) {
    if (fact.kind === 'charge') numbers.add(`${fact.customer} ${numberKey('', fact.number ?? '')}`)
  }
  return sales.filter((sale) => {
    const { document, customer } = sale
    if (document.kind === 'invoice' || namedSources(sale).some((source) => sources.has(source))) return false
    const who = existing.get(customer) ?? customer
    return !relatedOf(document).some(
      ({ series, number }) => number !== '' && numbers.has(`${who} ${numberKey(series, number)}`),
    )
  }).length
}
