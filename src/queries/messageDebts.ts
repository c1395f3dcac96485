import type { FactId } from '../domain/ids.ts'
import type { DebtLine } from '../messages/debtLine.ts'
import type { Chase } from './useChase.ts'
import type { OpenDebt } from './openAccount.ts'

/** What a message is about: everything overdue; before that, what falls due next, on its day. */
export function messageDebts({ overdue, debt, items }: Chase): readonly OpenDebt[] {
  if (overdue.length > 0) return overdue
  if (!debt) return []
  return items.filter((item) => item.due === debt.due)
}

/** The debts as the message names them. */
export function debtLines(debts: readonly OpenDebt[]): DebtLine[] {
  return debts.map(({ fact, instalment, due, open }) => ({
    kind: fact.chargeKind,
    due,
    open,
    currency: fact.currency,
    ...(fact.number === undefined ? {} : { number: fact.number }),
    ...(fact.instalments.length > 1 ? { part: { n: instalment + 1, of: fact.instalments.length } } : {}),
    ...(fact.concept === undefined ? {} : { concept: fact.concept }),
  }))
}

/** The charges that the message lists: the contact counts for each of them. */
export function chargesOf(debts: readonly OpenDebt[]): FactId[] {
  return [...new Set(debts.map((debt) => debt.charge))]
}
