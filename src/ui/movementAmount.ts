import type { EntryFact } from '../domain/fact.ts'
import { negate, sum, ZERO, type MinorUnits } from '../domain/money.ts'

/** What a movement is about, as it moves the balance: above zero owed, below zero paid; also of a reversed one. */
export function movementAmount(fact: EntryFact): MinorUnits {
  switch (fact.kind) {
    case 'charge':
      return sum(fact.instalments.map((part) => part.amount))
    case 'payment':
    case 'credit':
      return negate(fact.amount)
    case 'allocation':
    case 'reversal':
      return ZERO
  }
}
