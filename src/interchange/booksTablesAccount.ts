import type { Day } from '../domain/day.ts'
import type { ChargeFact, CreditFact, PaymentFact, ReversalFact } from '../domain/fact.ts'
import { add, subtract, sum } from '../domain/money.ts'
import type { StandingFact } from '../domain/wholeBooks.ts'
import type { RowContext } from './booksTablesRow.ts'

/** The rows of one entry: a debt has one for each instalment, and one for each part of money that took effect on it. */
export function accountRows(standing: StandingFact, today: Day, context: RowContext): void {
  const { fact } = standing
  if (fact.kind === 'charge') chargeRows(fact, standing, today, context)
  if (fact.kind === 'payment' || fact.kind === 'credit') moneyRow(fact, standing, context)
  if (fact.kind === 'reversal') reversalRow(fact, standing, context)
}

function moneyRow(fact: PaymentFact | CreditFact, standing: StandingFact, context: RowContext): void {
  const { words, add, customerOf, stateOf, recordedOf } = context
  const { id, customer, on, currency, amount, note = '' } = fact
  const { unapplied } = standing
  add(fact.kind === 'payment' ? 'payments' : 'credits', [
    id,
    ...customerOf(customer),
    { day: on },
    fact.kind === 'payment' ? words.methods[fact.method] : words.credits[fact.creditKind],
    currency,
    { amount, currency },
    unapplied === undefined ? null : { amount: unapplied, currency },
    note,
    stateOf(standing, unapplied !== undefined),
    ...recordedOf(standing),
  ])
}

function reversalRow(
  { id, customer, on, of, reason = '' }: ReversalFact,
  standing: StandingFact,
  to: RowContext,
): void {
  const who = to.customerOf(customer)
  to.add('reversals', [id, ...who, { day: on }, to.kindOf(of), of, reason, ...to.recordedOf(standing)])
}

function chargeRows(charge: ChargeFact, standing: StandingFact, today: Day, context: RowContext): void {
  const { id, customer, chargeKind, number = '', concept = '', issued, currency, instalments } = charge
  const { words, customerOf, stateOf, recordedOf } = context
  for (const [i, { due, amount }] of instalments.entries()) {
    const open = standing.instalments?.[i]?.open
    const parts = (standing.agreed ?? []).filter(({ instalment }) => instalment === i)
    const agreed = sum(parts.map((part) => part.amount))
    const late = sum(parts.filter((part) => part.due < today).map((part) => part.amount))
    context.add('debts', [
      id,
      ...customerOf(customer),
      words.charges[chargeKind],
      number,
      concept,
      { day: issued },
      i + 1,
      instalments.length,
      { day: due },
      currency,
      { amount, currency },
      ...(open === undefined
        ? [null, null, null]
        : [open, agreed, due < today ? add(subtract(open, agreed), late) : late].map((part) => ({
            amount: part,
            currency,
          }))),
      stateOf(standing, open !== undefined),
      ...recordedOf(standing),
    ])
  }
  for (const { source, on, instalment, amount } of standing.applied ?? []) {
    const who = customerOf(customer)
    context.add('allocations', [
      ...who,
      { day: on },
      source,
      id,
      number,
      instalment + 1,
      currency,
      { amount, currency },
    ])
  }
}
