import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { AllocationItem, PaymentMethod } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { smaller, subtract, sum, toDecimal, type MinorUnits } from '../domain/money.ts'
import type { Terms } from '../domain/terms.ts'
import { planInstalments } from '../domain/termsDue.ts'
import type { PartyCustomer } from '../interchange/documentParties.ts'
import {
  documentSource,
  paymentSource,
  type BillDocument,
  type EDocument,
  type RelatedDocument,
} from '../interchange/eInvoice.ts'
import type { DraftOf, FactDraft } from '../ledger/ledger.ts'
import type { RelatedCharges } from './relatedCharges.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

const short = (text: string): string => cleanLine(text).slice(0, MAX_SHORT_TEXT).trim()

/** Series and number as invoices print them: "A-12", "2026/12". */
export function writtenNumber({ series, number }: Pick<EDocument, 'series' | 'number'>): string {
  const mark = series === '' || number === '' || /[^\p{L}\p{N}]$/u.test(series) ? '' : '-'
  return short(`${series}${mark}${number}`)
}

/** A customer out of documents: the mark that later imports know it by, and the personal text as a fact of its own. */
export function partyDrafts(party: PartyCustomer, id: CustomerId, newId: () => FactId): FactDraft[] {
  const taxId = short(party.taxId)
  const patch = { name: short(party.name) || '?', ...(taxId === '' ? {} : { taxId }) }
  return [
    { id, kind: 'customer', patch: { source: party.source } },
    { id: newId(), kind: 'person', customer: id, patch, over: [] },
  ]
}

/**
 * An invoice as a debt.
 * @param terms say when it falls due where the file does not
 */
export function invoiceDraft(
  document: BillDocument,
  customer: CustomerId,
  terms: Terms,
  id: FactId,
): DraftOf<'charge'> {
  const { issued, currency, owed, instalments } = document
  const planned = instalments.length > 0 ? undefined : planInstalments(owed, issued, terms)
  const number = writtenNumber(document)
  const concept = short(document.concept)
  return {
    id,
    kind: 'charge',
    customer,
    chargeKind: 'invoice',
    issued,
    currency,
    instalments: planned === undefined ? instalments : planned.ok ? planned.value : [{ due: issued, amount: owed }],
    ...(number === '' ? {} : { number }),
    ...(concept === '' ? {} : { concept }),
    source: documentSource(document),
  }
}

/** Money that a document moves: a credit note, or one payment of a receipt in one currency. */
export interface MoneyPart {
  readonly kind: 'credit' | 'payment'
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly method: PaymentMethod
  readonly note: string
  readonly source: string
  readonly related: readonly RelatedDocument[]
}

/**
 * What a document moves. A payment in another currency than the invoice's is booked as what it settles of the invoice, because
 * that is what the customer owed; the note says what came in.
 */
export function moneyParts(document: EDocument): readonly MoneyPart[] {
  if (document.kind !== 'payment') {
    const { kind, issued, currency, owed, related } = document
    const source = documentSource(document)
    const note = writtenNumber(document)
    if (kind === 'invoice') return []
    return [{ kind: 'credit', on: issued, currency, amount: owed, method: 'other', note, source, related }]
  }
  return document.payments.flatMap((payment, index) => {
    const { on, currency, amount, method, reference, related } = payment
    const foreign = related.filter(({ paid }) => paid && paid.currency !== currency)
    const own = related.filter(({ paid }) => !paid || paid.currency === currency)
    const part = (of: CurrencyCode, value: MinorUnits, about: readonly RelatedDocument[]): MoneyPart => ({
      kind: 'payment',
      on,
      currency: of,
      amount: value,
      method,
      note: short(of === currency ? reference : `${toDecimal(amount, currency)} ${currency} ${reference}`),
      source: paymentSource(document, index, of),
      related: about,
    })
    if (foreign.length === 0) return [part(currency, amount, own)]
    const paidOf = (some: readonly RelatedDocument[]) => sum(some.flatMap(({ paid }) => (paid ? [paid.amount] : [])))
    const others = [...new Set(foreign.map(({ paid }) => paid?.currency ?? currency))].map((of) => {
      const some = foreign.filter(({ paid }) => paid?.currency === of)
      return part(of, paidOf(some), some)
    })
    const rest = smaller(paidOf(own), amount)
    return rest > 0 ? [part(currency, rest, own), ...others] : others
  })
}

/** Puts money against the invoices that it names, as far as they are here; the rest stays in favour. */
export function allocate(part: MoneyPart, customer: CustomerId, charges: RelatedCharges): readonly AllocationItem[] {
  const items: AllocationItem[] = []
  let rest = part.amount
  for (const related of part.related) {
    const known = charges.find(related, customer, part.currency)
    if (!known) continue
    const taken = charges.take(known, related.paid ? smaller(related.paid.amount, rest) : rest)
    items.push(...taken)
    rest = subtract(rest, sum(taken.map(({ amount }) => amount)))
  }
  return items
}

/** A credit note or a payment as an entry. */
export function moneyDraft(
  { kind, on, currency, amount, method, note, source }: MoneyPart,
  customer: CustomerId,
  allocations: readonly AllocationItem[],
  id: FactId,
): DraftOf<'credit'> | DraftOf<'payment'> {
  const common = { id, customer, on, currency, amount, allocations, source, ...(note === '' ? {} : { note }) }
  return kind === 'credit' ? { ...common, kind, creditKind: 'credit-note' } : { ...common, kind, method }
}
