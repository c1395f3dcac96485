import type { Day } from '../domain/day.ts'
import type { ChargeFact } from '../domain/fact.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { LetterDebt } from './letterInput.ts'

/** An open instalment as a letter lists it. @param item with the charge that it is of */
export function letterDebt({
  fact,
  instalment,
  due,
  amount,
  open,
  issued,
}: {
  readonly fact: ChargeFact
  /** From 0. */
  readonly instalment: number
  readonly due: Day
  readonly amount: MinorUnits
  readonly open: MinorUnits
  readonly issued: Day
}): LetterDebt {
  const of = fact.instalments.length
  return {
    kind: fact.chargeKind,
    issued,
    due,
    currency: fact.currency,
    amount,
    open,
    ...(fact.number === undefined ? {} : { number: fact.number }),
    ...(fact.concept === undefined ? {} : { concept: fact.concept }),
    ...(of > 1 ? { part: { index: instalment + 1, of } } : {}),
  }
}
