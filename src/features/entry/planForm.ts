import { parseAmount, typedAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { Instalment } from '../../domain/fact.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import { add, subtract, sum, ZERO, type MinorUnits } from '../../domain/money.ts'
import { planInstalments, type InstalmentPlan } from '../../domain/termsDue.ts'

/** A charge in instalments, as chosen. */
export interface PlanForm {
  readonly parts: number
  readonly every: InstalmentPlan['every']
  /** As the field has it; empty while there is no whole day. */
  readonly first: string
  /** Amounts typed over the equal ones, by place. */
  readonly amounts: Readonly<Record<number, string>>
}

export const FEWEST_PARTS = 2
export const MOST_PARTS = 60

/** One line of the preview. */
export interface PlanLine {
  readonly due: Day
  /** As typed, or the equal part. */
  readonly text: string
  readonly amount: MinorUnits
  readonly error?: AmountTextError
}

export interface PlanPreview {
  readonly lines: readonly PlanLine[]
  /** What the parts leave of the whole: above zero is missing, below zero too much. Zero when they add up exactly. */
  readonly missing: MinorUnits
  /** `undefined` while a part is refused or they do not add up. */
  readonly instalments: readonly Instalment[] | undefined
}

export interface AmountManner {
  readonly currency: CurrencyCode
  readonly decimal: DecimalMark
}

/** The instalments of a plan with what was typed over them, and whether they still add up to the amount. */
export function previewPlan(plan: PlanForm, amount: MinorUnits, issued: Day, manner: AmountManner): PlanPreview {
  const { parts, every, first } = plan
  const equal = isDay(first) ? planInstalments(amount, issued, { parts, every, first }) : undefined
  const lines = (equal?.ok ? equal.value : []).map(({ due, amount: part }, i): PlanLine => {
    const typed = plan.amounts[i]
    if (typed === undefined) return { due, amount: part, text: typedAmount(part, manner.currency, manner.decimal) }
    const read = parseAmount(typed, manner)
    return read.ok ? { due, text: typed, amount: read.value } : { due, text: typed, amount: ZERO, error: read.error }
  })
  const missing = subtract(amount, sum(lines.map((line) => line.amount)))
  const right = lines.length > 0 && missing === 0 && lines.every((line) => line.error === undefined)
  return {
    lines,
    missing,
    instalments: right ? lines.map(({ due, amount: part }) => ({ due, amount: part })) : undefined,
  }
}

/** The plan with the last part made to fit, or as it was where the last part would vanish. */
export function squarePlan(plan: PlanForm, preview: PlanPreview, manner: AmountManner): PlanForm {
  const last = preview.lines.length - 1
  const line = preview.lines[last]
  if (line === undefined) return plan
  const fitting = add(line.amount, preview.missing)
  if (fitting <= 0) return plan
  return { ...plan, amounts: { ...plan.amounts, [last]: typedAmount(fitting, manner.currency, manner.decimal) } }
}
