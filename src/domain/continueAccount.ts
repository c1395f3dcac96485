import type { ChargeState, MoneyState } from './account.ts'
import type { Day } from './day.ts'
import { entryDay } from './entryOrder.ts'
import type { EntryFact } from './fact.ts'
import type { FactId } from './ids.ts'
import {
  applyMoves,
  chargeState,
  compareMoves,
  moneyState,
  movesOf,
  newCharge,
  newMoney,
  type ChargeTally,
  type MoneyTally,
} from './tally.ts'

/** States of one customer and currency, as of the same day. */
export interface OpenStates {
  /** Charges with something open; closed ones may be left out, and so may those that the new fact does not name. */
  readonly charges: readonly ChargeState[]
  /** Money with something unapplied; of the rest, the same holds. */
  readonly money: readonly MoneyState[]
}

/**
 * One more entry, in time proportional to what it touches and not to history. Gives the states that are new or
 * changed, exactly as `accountOf` over all facts would have them on that day.
 *
 * May be used only when all of this holds; otherwise recompute:
 * - the fact is a charge, payment or credit that no recorded fact names yet (true of one that this device just made), or
 *   an allocation fact that withdraws nothing;
 * - a payment, credit or allocation comes, by (day, recorded, id), after every payment, credit and allocation already
 *   recorded for that customer and currency: a backdated one changes who was capped;
 * - `open` is of the fact's customer and currency, as of `asOf`.
 *
 * @returns undefined for what can never be continued: a reversal, a withdrawal, an allocation of money that is not in
 *   `open.money` or that already moved on a later day; an empty change for a fact dated after `asOf`
 */
export function continueAccount(open: OpenStates, fact: EntryFact, asOf: Day): OpenStates | undefined {
  if (fact.kind === 'reversal') return undefined
  if (fact.kind === 'allocation' && fact.withdraws.length > 0) return undefined
  if (entryDay(fact) > asOf) return { charges: [], money: [] }
  if (fact.kind === 'charge') return { charges: [chargeState(newCharge(fact))], money: [] }

  const money = fact.kind === 'allocation' ? resumeMoney(open.money, fact.of) : newMoney(fact)
  if (!money || money.fact.customer !== fact.customer) return undefined
  if (money.applied.some((item) => item.on > fact.on)) return undefined

  const charges = new Map<FactId, ChargeTally>()
  const named = new Set((fact.kind === 'allocation' ? fact.items : fact.allocations).map((item) => item.charge))
  for (const state of open.charges) {
    const { id, currency, issued } = state.fact
    if (named.has(id) && currency === money.fact.currency && issued <= asOf) charges.set(id, resumeCharge(state))
  }

  const before = money.applied.length
  applyMoves(movesOf(fact, money, charges).sort(compareMoves))
  const touched = new Set(money.applied.slice(before).map((item) => item.charge))
  return {
    charges: [...charges.values()].filter((tally) => touched.has(tally.fact.id)).map(chargeState),
    money: [moneyState(money)],
  }
}

function resumeCharge(state: ChargeState): ChargeTally {
  return { fact: state.fact, open: state.instalments.map((instalment) => instalment.open), applied: [...state.applied] }
}

function resumeMoney(states: readonly MoneyState[], id: FactId): MoneyTally | undefined {
  const state = states.find((candidate) => candidate.fact.id === id)
  return state && { fact: state.fact, rest: state.unapplied, applied: [...state.applied] }
}
