import type { Day } from '../../domain/day.ts'
import { compareFacts, type ContactFact, type EntryFact, type ReversalFact } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { reversedFacts } from '../../domain/livingFacts.ts'

/** By answered fact: the first recorded of the reversals that take it back. */
export function reversalsOf(facts: readonly EntryFact[]): ReadonlyMap<FactId, ReversalFact> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const reversed = reversedFacts(byId)
  const answers = new Map<FactId, ReversalFact>()
  for (const reversal of standingReversals(facts, reversed)) {
    const target = byId.get(reversal.of)
    // A reversal recorded before the reversal that it names says nothing.
    const isLate = target?.kind === 'reversal' && compareFacts(target, reversal) >= 0
    if (reversed.has(reversal.of) && !isLate && !answers.has(reversal.of)) answers.set(reversal.of, reversal)
  }
  return answers
}

/** The first recorded reversal that takes a contact back, if any. */
export function reversalOfContact(
  contact: Pick<ContactFact, 'id' | 'customer'>,
  facts: readonly EntryFact[],
): ReversalFact | undefined {
  const reversed = reversedFacts(new Map(facts.map((fact) => [fact.id, fact])))
  return standingReversals(facts, reversed).find(
    (reversal) => reversal.of === contact.id && reversal.customer === contact.customer,
  )
}

/** The first day on which a standing reversal has taken a step of the process back, if any. */
export function reversalDayOf(
  step: { readonly id: FactId; readonly customer: CustomerId },
  facts: readonly EntryFact[],
): Day | undefined {
  if (!facts.some((fact) => fact.kind === 'reversal' && fact.of === step.id)) return undefined
  const reversed = reversedFacts(new Map(facts.map((fact) => [fact.id, fact])))
  return standingReversals(facts, reversed)
    .filter((reversal) => reversal.of === step.id && reversal.customer === step.customer)
    .map(({ on }) => on)
    .toSorted()[0]
}

function standingReversals(facts: readonly EntryFact[], reversed: ReadonlySet<FactId>): ReversalFact[] {
  return facts
    .filter((fact): fact is ReversalFact => fact.kind === 'reversal' && !reversed.has(fact.id))
    .toSorted(compareFacts)
}
