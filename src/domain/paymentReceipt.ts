import { accountOf } from './account.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { AppliedItem } from './account.ts'
import type { ChargeFact, EntryFact, PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { add, ZERO, type MinorUnits } from './money.ts'

/** What of a payment went to one instalment. */
export interface ReceiptLine {
  readonly fact: ChargeFact
  /** Index into the charge's instalments. */
  readonly instalment: number
  readonly applied: MinorUnits
  /** Still open of that instalment, whatever else was put against it. */
  readonly rest: MinorUnits
}

/** What a payment's receipt tells. */
export interface PaymentReceipt {
  readonly fact: PaymentFact
  /** Oldest due first; with what stays in favour they come to the amount. */
  readonly lines: readonly ReceiptLine[]
  /** Of this payment, put against no debt. */
  readonly inFavour: MinorUnits
  /** Day at whose end debts and balances are told. */
  readonly asOf: Day
  /** One for each currency of the customer's books; what is in favour is negative. */
  readonly balances: readonly { readonly currency: CurrencyCode; readonly amount: MinorUnits }[]
}

/**
 * A payment as it stands at the end of a day: where its money is, what is left of those debts, and how the account
 * stands.
 * @param facts every entry of the customer
 * @returns undefined when there is no such payment on that day, or it was taken back
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function paymentReceiptOf(facts: readonly EntryFact[], id: FactId, asOf: Day): PaymentReceipt | undefined {
  const accounts = currenciesOf(facts).map((currency) => accountOf(facts, currency, asOf))
  const account = accounts.find(({ money }) => money.has(id))
  const state = account?.money.get(id)
  if (!account || state?.fact.kind !== 'payment') return undefined
  const lines = joined(state.applied).flatMap(({ charge, instalment, amount }): ReceiptLine[] => {
    const debt = account.charges.get(charge)
    const part = debt?.instalments[instalment]
    return debt && part ? [{ fact: debt.fact, instalment, applied: amount, rest: part.open }] : []
  })
  return {
    fact: state.fact,
    lines: lines.toSorted((a, b) => compare(dueOf(a), dueOf(b)) || compare(a.fact.id, b.fact.id)),
    inFavour: state.unapplied,
    asOf,
    balances: accounts.map(({ currency, balance }) => ({ currency, amount: balance })),
  }
}

/** Currencies in which anything was ever recorded, in the order of their names. */
export function currenciesOf(facts: readonly EntryFact[]): CurrencyCode[] {
  const codes = facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : []))
  return [...new Set(codes)].toSorted()
}

/** One item for each instalment, though the money may have come to it in two steps. */
function joined(items: readonly AppliedItem[]): AppliedItem[] {
  const sums = new Map<string, AppliedItem>()
  for (const item of items) {
    const key = `${item.charge} ${item.instalment}`
    sums.set(key, { ...item, amount: add(sums.get(key)?.amount ?? ZERO, item.amount) })
  }
  return [...sums.values()]
}

function dueOf({ fact, instalment }: ReceiptLine): string {
  return fact.instalments[instalment]?.due ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
