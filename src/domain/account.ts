import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import { compareEntries } from './entryOrder.ts'
import type { AllocationItem, ChargeFact, CreditFact, EntryFact, PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { livingFacts } from './livingFacts.ts'
import { add, subtract, sum, ZERO, type MinorUnits } from './money.ts'
import { applyMoves, chargeState, compareMoves, moneyState, movesOf, newCharge, newMoney, type Move } from './tally.ts'

/** One instalment as it stands. */
export interface InstalmentState {
  readonly due: Day
  readonly amount: MinorUnits
  readonly open: MinorUnits
}

/** Money that took effect on an instalment. */
export interface AppliedItem extends AllocationItem {
  /** The latest of the allocation's own day, its money's and the charge's issue day. */
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

/**
 * What one customer owes in one currency, on one day. The same facts in any order give the same account. Facts dated
 * after the day, reversed by it, or of another currency do not exist; recorded allocations are honoured in the order
 * (day, recorded, id), each capped by what is still open, and what does not fit stays in favour. Nonsense (unknown
 * charge or instalment, another customer's debt) is not applied and never throws.
 * @param facts every entry of the customer; other currencies may be among them
 * @throws RangeError when a sum passes the bound of money.ts
 */
export const accountOf: AccountOf = (facts, currency, asOf) => {
  const living = livingFacts(facts, currency, asOf)
  const charges = new Map(living.charges.toSorted(compareEntries).map((fact) => [fact.id, newCharge(fact)]))
  const money = new Map([...living.money.values()].toSorted(compareEntries).map((fact) => [fact.id, newMoney(fact)]))

  const moves: Move[] = []
  for (const tally of money.values()) {
    if (!living.withdrawn.has(tally.fact.id)) moves.push(...movesOf(tally.fact, tally, charges))
  }
  for (const allocation of living.allocations) {
    const tally = money.get(allocation.of)
    if (tally && !living.withdrawn.has(allocation.id)) moves.push(...movesOf(allocation, tally, charges))
  }
  applyMoves(moves.sort(compareMoves))

  return summed(
    currency,
    asOf,
    new Map([...charges].map(([id, tally]) => [id, chargeState(tally)])),
    new Map([...money].map(([id, tally]) => [id, moneyState(tally)])),
  )
}

function summed(
  currency: CurrencyCode,
  asOf: Day,
  charges: ReadonlyMap<FactId, ChargeState>,
  money: ReadonlyMap<FactId, MoneyState>,
): Account {
  let open = ZERO
  let overdue = ZERO
  for (const charge of charges.values()) {
    open = add(open, charge.open)
    for (const instalment of charge.instalments) {
      if (instalment.due < asOf) overdue = add(overdue, instalment.open)
    }
  }
  const inFavour = sum([...money.values()].map((state) => state.unapplied))
  return { currency, asOf, balance: subtract(open, inFavour), open, inFavour, overdue, charges, money }
}

/** The open instalments in the order in which a payment is spread: oldest due, then oldest issued, then by id. */
export function openItems(account: Account): OpenItem[] {
  return [...account.charges.values()].flatMap(openItemsOf).toSorted(compareOpenItems)
}

/** The open instalments of one charge, in the charge's own order. */
export function openItemsOf(state: ChargeState): OpenItem[] {
  const { id: charge, issued } = state.fact
  return state.instalments.flatMap((instalment, i) =>
    instalment.open > 0 ? [{ ...instalment, charge, instalment: i, issued }] : [],
  )
}

/** Oldest due first, then oldest issued, then by id, then by place in the plan. */
export function compareOpenItems(a: OpenItem, b: OpenItem): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1
  if (a.issued !== b.issued) return a.issued < b.issued ? -1 : 1
  if (a.charge !== b.charge) return a.charge < b.charge ? -1 : 1
  return a.instalment - b.instalment
}
