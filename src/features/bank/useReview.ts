import { useMemo, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import type { MatchProposal, StatementMovement } from '../../domain/matching/movements.ts'
import { proposeBeside, rowOf, type Decision, type ReviewRow } from './review.ts'
import type { OpenStatement } from './useStatement.ts'

export interface Review {
  readonly rows: readonly ReviewRow[]
  readonly nameOf: (customer: CustomerId) => string
  readonly propose: (movement: StatementMovement, customer: CustomerId) => MatchProposal
  /** Ticks or unticks what is proposed. */
  readonly take: (rows: readonly ReviewRow[], taken: boolean) => void
  readonly decide: (movement: StatementMovement, decision: Decision) => void
}

/** What is proposed of a statement, and what the person makes of it. Nothing is written. */
export function useReview({ movements, matches, books }: OpenStatement): Review {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const names = useMemo(() => new Map(books.customers.map(({ id, name }) => [id, name])), [books])
  const rows = useMemo(
    () =>
      movements.map((movement) =>
        rowOf(
          movement,
          matches.get(movement.fingerprint) ?? { kind: 'choose', options: [] },
          decisions.get(movement.fingerprint),
        ),
      ),
    [movements, matches, decisions],
  )
  const set = (changes: readonly (readonly [string, Decision])[]) =>
    setDecisions((before) => new Map([...before, ...changes]))
  return {
    rows,
    nameOf: (customer) => names.get(customer) ?? '',
    propose: (movement, customer) => proposeBeside(movement, customer, books, rows),
    take: (some, taken) =>
      set(
        some.flatMap(({ movement, proposal, chosen }) =>
          proposal ? [[movement.fingerprint, { type: 'payment', proposal, taken, chosen }] as const] : [],
        ),
      ),
    decide: ({ fingerprint }, decision) => set([[fingerprint, decision]]),
  }
}
