import type { Fact } from '../domain/fact.ts'
import type { FactId } from '../domain/ids.ts'
import { canBeTakenBack, mayRecord } from '../domain/roster.ts'
import type { FactDraft } from './ledger.ts'

/** Reversals of reversals in a row: more than anybody needs, and few enough that a row of a hundred thousand costs little. */
export const MOST_IN_A_ROW = 8

/** What a fact takes back: a reversal, or an allocation by which money leaves the debts that it was put against. */
export function takesBack(fact: Fact | FactDraft): FactId | undefined {
  if (fact.kind === 'reversal') return fact.of
  return fact.kind === 'allocation' && fact.withdraws.length > 0 ? fact.of : undefined
}

/**
 * Whether a seller's reversal, or withdrawal, may count: what it takes back in the end counts, and is something that a seller records.
 * What is not known yet nobody can tell, so it waits for it.
 * @param of what it names (takesBack)
 * @param counting what counts of what is named, by id
 */
export function sellerMayTakeBack(of: FactId, counting: (id: FactId) => Fact | undefined): boolean {
  let fact = counting(of)
  for (let steps = 1; fact?.kind === 'reversal' && steps < MOST_IN_A_ROW; steps += 1) fact = counting(fact.of)
  return fact !== undefined && canBeTakenBack(fact) && mayRecord('seller', fact)
}
