import type { Format } from '../../domain/format.ts'
import { subtract } from '../../domain/money.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { useAccountSummaries } from '../../queries/useAccountSummaries.ts'
import type { Standing } from '../../queries/useStanding.ts'
import type { SavedEntry } from './useSaveEntry.ts'

export interface ReceiptSources {
  readonly saved: SavedEntry
  readonly customer: Standing['customer']
  readonly business: BusinessProfile
  /** How the customer stands now, a row for each currency. */
  readonly accounts: NonNullable<ReturnType<typeof useAccountSummaries>>
  readonly format: Format
  /** The terms in words; empty when the due days say it all. */
  readonly terms: string
  readonly chargesInterest: boolean
}

const FOLIO_LENGTH = 6

/** The text of the receipt: what was written down, what is owed with it, what is overdue, and the terms (R1, R14). */
export async function receiptOf(sources: ReceiptSources) {
  const { saved, customer, business, accounts, format, terms, chargesInterest } = sources
  const { receiptText, chargeReceiptText } = await import('../../messages/receipt.ts')
  const { prepared } = saved
  const context = {
    language: format.language,
    treatment: business.treatment,
    country: business.country,
    party: customer.profile.party,
    business,
    format,
    customer: { name: customer.person.name, code: customer.person.code },
    balances: accounts.map(({ currency, open, inFavour }) => ({ currency, amount: subtract(open, inFavour) })),
  }
  if (prepared.type === 'payment') {
    const { on, amount, currency, method } = prepared.payment
    return receiptText({
      ...context,
      folio: saved.id.slice(-FOLIO_LENGTH),
      on,
      amount,
      currency,
      method,
      spread: prepared.applied,
      inFavour: prepared.rest,
      chargesInterest,
    })
  }
  const { charge, amount } = prepared
  return chargeReceiptText({
    ...context,
    charge: {
      kind: charge.chargeKind,
      issued: charge.issued,
      amount,
      currency: charge.currency,
      instalments: charge.instalments,
      ...(charge.number ? { number: charge.number } : {}),
      ...(charge.concept ? { concept: charge.concept } : {}),
    },
    overdue: accounts.map(({ currency, overdue }) => ({ currency, amount: overdue })),
    terms,
  })
}
