import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { AllocationItem, ChargeFact, CreditFact, EntryFact, PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'
import type { MinorUnits } from './money.ts'

/** One instalment as it stands. */
export interface InstalmentState {
  readonly due: Day
  readonly amount: MinorUnits
  readonly open: MinorUnits
}

/** Money that took effect on an instalment. */
export interface AppliedItem extends AllocationItem {
  /** The later of the allocation's own day and the charge's issue day. */
  readonly on: Day
  /** The payment or credit whose money it is. */
  readonly source: FactId
}

export interface ChargeState {
  readonly fact: ChargeFact
  readonly instalments: readonly InstalmentState[]
  readonly open: MinorUnits
  readonly applied: readonly AppliedItem[]
}

export interface MoneyState {
  readonly fact: PaymentFact | CreditFact
  readonly applied: readonly AppliedItem[]
  /** In favour of the customer: received and not put against any debt. */
  readonly unapplied: MinorUnits
}

/** What one customer owes in one currency, on one day. */
export interface Account {
  readonly currency: CurrencyCode
  readonly asOf: Day
  /** Open debts less money in favour. */
  readonly balance: MinorUnits
  readonly open: MinorUnits
  readonly inFavour: MinorUnits
  /** Open and due before the as-of day. */
  readonly overdue: MinorUnits
  readonly charges: ReadonlyMap<FactId, ChargeState>
  readonly money: ReadonlyMap<FactId, MoneyState>
}

/** An open instalment, as the spread and the letters list them. */
export interface OpenItem extends InstalmentState {
  readonly charge: FactId
  readonly instalment: number
  readonly issued: Day
}

export type AccountOf = (facts: readonly EntryFact[], currency: CurrencyCode, asOf: Day) => Account
