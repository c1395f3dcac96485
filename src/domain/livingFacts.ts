import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import { entryDay } from './entryOrder.ts'
import {
  compareFacts,
  type AllocationFact,
  type ChargeFact,
  type CreditFact,
  type EntryFact,
  type PaymentFact,
  type ReversalFact,
} from './fact.ts'
import type { FactId } from './ids.ts'

/** What exists on one day, in one currency. */
export interface LivingFacts {
  readonly charges: readonly ChargeFact[]
  readonly money: ReadonlyMap<FactId, PaymentFact | CreditFact>
  /** Only those of money that exists, of the same customer. */
  readonly allocations: readonly AllocationFact[]
  /** Payments, credits and allocations whose own items have stopped counting. */
  readonly withdrawn: ReadonlySet<FactId>
}

/**
 * Leaves out what is dated later than the as-of day and what a reversal took away by then. A reversal may itself be
 * reversed, by a later recorded one only: two that name each other cannot go round in circles.
 */
export function livingFacts(facts: readonly EntryFact[], currency: CurrencyCode, asOf: Day): LivingFacts {
  const byId = new Map<FactId, EntryFact>()
  for (const fact of facts) if (entryDay(fact) <= asOf) byId.set(fact.id, fact)
  const reversed = reversedFacts(byId)

  const charges: ChargeFact[] = []
  const money = new Map<FactId, PaymentFact | CreditFact>()
  const candidates: AllocationFact[] = []
  for (const fact of byId.values()) {
    if (reversed.has(fact.id) || fact.kind === 'reversal') continue
    if (fact.kind === 'allocation') candidates.push(fact)
    else if (fact.currency !== currency) continue
    else if (fact.kind === 'charge') charges.push(fact)
    else money.set(fact.id, fact)
  }
  const allocations = candidates.filter((fact) => money.get(fact.of)?.customer === fact.customer)
  return { charges, money, allocations, withdrawn: withdrawnFacts(allocations, byId) }
}

/** Ids that a reversal of the same customer took away, among facts that are already cut at the as-of day. */
export function reversedFacts(byId: ReadonlyMap<FactId, EntryFact>): ReadonlySet<FactId> {
  const reversals: ReversalFact[] = []
  for (const fact of byId.values()) if (fact.kind === 'reversal') reversals.push(fact)
  reversals.sort((a, b) => compareFacts(b, a))
  const reversed = new Set<FactId>()
  for (const reversal of reversals) {
    const target = byId.get(reversal.of)
    if (reversed.has(reversal.id) || target?.customer !== reversal.customer) continue
    if (target.kind === 'reversal' && compareFacts(target, reversal) >= 0) continue
    reversed.add(target.id)
  }
  return reversed
}

function withdrawnFacts(
  allocations: readonly AllocationFact[],
  byId: ReadonlyMap<FactId, EntryFact>,
): ReadonlySet<FactId> {
  const withdrawn = new Set<FactId>()
  for (const allocation of allocations) {
    for (const id of allocation.withdraws) {
      const target = byId.get(id)
      const sameMoney = id === allocation.of || (target?.kind === 'allocation' && target.of === allocation.of)
      if (sameMoney && id !== allocation.id) withdrawn.add(id)
    }
  }
  return withdrawn
}
