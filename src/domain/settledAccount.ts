import { accountOf, type Account, type ChargeState } from './account.ts'
import type { CurrencyCode } from './currency.ts'
import { laterOf, type Day } from './day.ts'
import type { ChargeFact, EntryFact } from './fact.ts'
import { sum, type MinorUnits } from './money.ts'
import { currenciesOf } from './paymentReceipt.ts'

/** A debt of which nothing is open, and by what it was closed. */
export interface SettledDebt {
  readonly fact: ChargeFact
  /** What was paid and what was credited come to it. */
  readonly amount: MinorUnits
  readonly paid: MinorUnits
  /** Taken off without money: discounts, credit notes, what was let go, goods taken in payment. */
  readonly credited: MinorUnits
  /** Day of the last money or credit. */
  readonly on: Day
}

/** What was settled in one currency. */
export interface SettledCurrency {
  readonly currency: CurrencyCode
  /** In the order in which they were settled. */
  readonly debts: readonly SettledDebt[]
  /** Received and put against no debt. */
  readonly inFavour: MinorUnits
}

/** An account of which nothing is open on a day, in any currency. */
export interface SettledAccount {
  readonly asOf: Day
  readonly currencies: readonly SettledCurrency[]
}

/**
 * What was settled, where nothing is open. Money in favour does not make up for an open debt: it may be meant for
 * another.
 * @param facts every entry of the customer
 * @returns undefined when something is open at the end of the day, nothing was ever owed, or a debt was written off:
 * what the owner gave up in the books was not paid
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function settledAccountOf(facts: readonly EntryFact[], asOf: Day): SettledAccount | undefined {
  const accounts = currenciesOf(facts).map((currency) => accountOf(facts, currency, asOf))
  if (accounts.some(({ open }) => open > 0) || accounts.some(isWrittenOff)) return undefined
  if (accounts.every(({ charges }) => charges.size === 0)) return undefined
  return {
    asOf,
    currencies: accounts
      .filter(({ charges, inFavour }) => charges.size > 0 || inFavour > 0)
      .map((account) => ({
        currency: account.currency,
        debts: [...account.charges.values()]
          .map((state) => settled(state, account))
          .toSorted((a, b) => compare(a.on, b.on) || compare(a.fact.issued, b.fact.issued)),
        inFavour: account.inFavour,
      })),
  }
}

function isWrittenOff({ money }: Account): boolean {
  return [...money.values()].some(
    ({ fact, applied }) => fact.kind === 'credit' && fact.creditKind === 'write-off' && applied.length > 0,
  )
}

function settled({ fact, applied }: ChargeState, { money }: Account): SettledDebt {
  const by = (kind: 'payment' | 'credit') =>
    sum(applied.filter(({ source }) => money.get(source)?.fact.kind === kind).map(({ amount }) => amount))
  return {
    fact,
    amount: sum(fact.instalments.map(({ amount }) => amount)),
    paid: by('payment'),
    credited: by('credit'),
    on: applied.reduce((latest, { on }) => laterOf(latest, on), fact.issued),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
