import { isCurrency, type CurrencyCode } from '../domain/currency.ts'
import type { AllocationItem, FactKind, FactOf, Instalment } from '../domain/fact.ts'
import type { FactId } from '../domain/ids.ts'
import { toDecimal, type MinorUnits } from '../domain/money.ts'
import type { AgreedPart, FactSource, StandingFact } from '../domain/wholeBooks.ts'

/** How one kind of fact goes out. */
export interface FactForm<K extends FactKind = FactKind> {
  /** The list that it stands in. */
  readonly section: string
  readonly source: FactSource
  /** Its fields, besides those that every record has. */
  readonly write: (fact: FactOf<K>, standing: StandingFact, business: CurrencyCode) => Record<string, unknown>
}

/** Decimal text; the currency stands beside it. */
export function decimal(amount: MinorUnits | undefined, currency: CurrencyCode): string | undefined {
  return amount === undefined ? undefined : toDecimal(amount, currency)
}

/** Debts are told by the number of their instalment, from 1. Of a currency that is not known here no amount is told. */
export function itemsOf(
  items: readonly AllocationItem[],
  currencyOf: CurrencyCode | undefined | ((charge: FactId) => CurrencyCode | undefined),
) {
  return items.map(({ charge, instalment, amount }) => {
    const currency = typeof currencyOf === 'function' ? currencyOf(charge) : currencyOf
    return {
      charge,
      instalment: instalment + 1,
      ...(isCurrency(currency) ? { currency, amount: toDecimal(amount, currency) } : {}),
    }
  })
}

/** What agreements in force cover of an instalment; parts of a plan are numbered from 1. */
export function agreedOf(all: readonly AgreedPart[] = [], instalment: number, currency: CurrencyCode) {
  const parts = all.filter((part) => part.instalment === instalment)
  if (parts.length === 0) return undefined
  return parts.map(({ agreement, part, due, amount }) => ({
    agreement,
    part: part + 1,
    due,
    amount: toDecimal(amount, currency),
  }))
}

/** The parts of a plan. */
export function partsOf(parts: readonly Instalment[], currency: CurrencyCode) {
  return parts.map(({ due, amount }) => ({ due, amount: toDecimal(amount, currency) }))
}
