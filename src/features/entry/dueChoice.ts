import { addDays, endOfMonth, isDay, type Day } from '../../domain/day.ts'
import type { Instalment } from '../../domain/fact.ts'
import type { MinorUnits, SplitError } from '../../domain/money.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Terms } from '../../domain/terms.ts'
import { dueDays, planInstalments } from '../../domain/termsDue.ts'

/** When a sale is to be paid: as agreed, or as the person says this once. */
export type DueChoice =
  | { readonly by: 'terms' }
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'month-end' }
  /** As the field has it; empty while there is no whole day. */
  | { readonly by: 'day'; readonly text: string }

/** One tap each, beside the terms. */
export const QUICK_DAYS = [0, 8, 15, 30] as const

export const BY_TERMS: DueChoice = { by: 'terms' }

/** Terms that come to one of the quick chips need no chip of their own. */
export function plainDays(terms: Terms): number | undefined {
  const plain = !terms.parts?.length && !terms.payDays?.length && !terms.endOfMonth && !terms.fromEndOfMonth
  return plain ? (terms.days ?? 0) : undefined
}

/** The due days of a choice: several where the terms split the amount, none while there is no whole day. */
export function dueOf(choice: DueChoice, issued: Day, terms: Terms): readonly Day[] {
  switch (choice.by) {
    case 'terms':
      return dueDays(issued, terms)
    case 'days':
      return [addDays(issued, choice.days)]
    case 'month-end':
      return [endOfMonth(issued)]
    case 'day':
      return isDay(choice.text) ? [choice.text] : []
  }
}

/** The instalments of a sale without a plan of its own; none while there is no whole day. */
export function instalmentsOf(
  choice: DueChoice,
  amount: MinorUnits,
  issued: Day,
  terms: Terms,
): Result<Instalment[], SplitError> {
  if (choice.by === 'terms') return planInstalments(amount, issued, terms)
  return ok(dueOf(choice, issued, terms).map((due) => ({ due, amount })))
}

/** Whether two choices are the same chip. */
export function sameDue(a: DueChoice, b: DueChoice): boolean {
  if (a.by === 'days' && b.by === 'days') return a.days === b.days
  return a.by === b.by
}
