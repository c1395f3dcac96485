import type { AppliedItem, ChargeState, MoneyState } from './account.ts'
import { laterOf, type Day } from './day.ts'
import { compareFacts, type AllocationFact, type ChargeFact, type CreditFact, type PaymentFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { isMinorUnits, minorUnits, subtract, sum, type MinorUnits } from './money.ts'

/** A charge while money is being put against it. */
export interface ChargeTally {
  readonly fact: ChargeFact
  readonly open: MinorUnits[]
  readonly applied: AppliedItem[]
}

/** A payment or credit while its money is being spread. */
export interface MoneyTally {
  readonly fact: PaymentFact | CreditFact
  rest: MinorUnits
  readonly applied: AppliedItem[]
}

/** One recorded item on its way to a charge. */
export interface Move {
  readonly by: PaymentFact | CreditFact | AllocationFact
  readonly money: MoneyTally
  readonly charge: ChargeTally
  readonly instalment: number
  readonly amount: MinorUnits
  /** The latest of the recording fact's own day, its money's and the charge's issue day. */
  readonly on: Day
}

/** A charge before anything is put against it. */
export function newCharge(fact: ChargeFact): ChargeTally {
  return { fact, open: fact.instalments.map((instalment) => instalment.amount), applied: [] }
}

/** Money before any of it is spread. */
export function newMoney(fact: PaymentFact | CreditFact): MoneyTally {
  return { fact, rest: fact.amount, applied: [] }
}

/**
 * The moves that a fact's items ask for. What names an unknown charge or instalment, or another customer's charge, or
 * is no positive amount, asks for nothing: its money stays in favour.
 */
export function movesOf(
  by: PaymentFact | CreditFact | AllocationFact,
  money: MoneyTally,
  charges: ReadonlyMap<FactId, ChargeTally>,
): Move[] {
  const items = by.kind === 'allocation' ? by.items : by.allocations
  return items.flatMap(({ charge: id, instalment, amount }) => {
    const charge = charges.get(id)
    const sensible = isMinorUnits(amount) && amount > 0 && charge?.open[instalment] !== undefined
    if (!sensible || charge.fact.customer !== money.fact.customer) return []
    const on = laterOf(laterOf(by.on, money.fact.on), charge.fact.issued)
    return [{ by, money, charge, instalment, amount, on }]
  })
}

/**
 * Order of honouring: the day of taking effect, then the recording fact's day, time and id. For any one charge that is
 * the order of the facts; for money that was promised to a charge not yet issued, it keeps yesterday's figures true.
 */
export function compareMoves(a: Move, b: Move): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.by.on !== b.by.on) return a.by.on < b.by.on ? -1 : 1
  return compareFacts(a.by, b.by)
}

/** Honours the moves in the order given, each capped by what is open and by what is left of its money. */
export function applyMoves(moves: readonly Move[]): void {
  for (const { money, charge, instalment, amount, on } of moves) {
    const open = charge.open[instalment]
    if (open === undefined) continue
    const taken = minorUnits(Math.min(amount, open, money.rest))
    if (taken <= 0) continue
    const item = { charge: charge.fact.id, instalment, amount: taken, on, source: money.fact.id }
    charge.open[instalment] = subtract(open, taken)
    charge.applied.push(item)
    money.rest = subtract(money.rest, taken)
    money.applied.push(item)
  }
}

/** How the charge stands now. */
export function chargeState({ fact, open, applied }: ChargeTally): ChargeState {
  const instalments = fact.instalments.map(({ due, amount }, i) => ({ due, amount, open: open[i] ?? amount }))
  return { fact, instalments, open: sum(open), applied }
}

/** How the money stands now. */
export function moneyState({ fact, rest, applied }: MoneyTally): MoneyState {
  return { fact, applied, unapplied: rest }
}
