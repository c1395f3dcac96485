import { entryDay } from './entryOrder.ts'
import type { EntryFact } from './fact.ts'

/**
 * True when the figures of a past day cannot be read off today's states by leaving out what is dated later, because
 * something counted for a while and then stopped: a reversal dated after the fact it answers, or a withdrawal. Such a
 * customer's past is recomputed with `accountOf(facts, currency, thatDay)`.
 */
export function hasChangedPast(facts: readonly EntryFact[]): boolean {
  const ends = facts.some(
    (fact) => fact.kind === 'reversal' || (fact.kind === 'allocation' && fact.withdraws.length > 0),
  )
  if (!ends) return false
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.some((fact) => {
    if (fact.kind === 'allocation') return fact.withdraws.length > 0
    if (fact.kind !== 'reversal') return false
    const target = byId.get(fact.of)
    return target !== undefined && fact.on > entryDay(target)
  })
}
