import { parseAmount, typedAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { Instalment } from '../../domain/fact.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import { add, subtract, sum, ZERO, type MinorUnits } from '../../domain/money.ts'

/** What was typed over one line. */
export interface LineEdit {
  readonly dueText?: string
  readonly amountText?: string
}

export interface PlanLine {
  readonly dueText: string
  readonly amountText: string
  readonly due: Day | undefined
  readonly amount: MinorUnits
  readonly dayError?: 'day-missing' | 'plan-in-past'
  readonly amountError?: AmountTextError
}

export interface LinesPreview {
  readonly lines: readonly PlanLine[]
  /** What the lines leave of the whole: above zero is missing, below zero too much. */
  readonly missing: MinorUnits
  /** A line has no day, a past one, or no amount. */
  readonly isWrong: boolean
  /** The lines that say both, in order of due day. */
  readonly instalments: readonly Instalment[]
}

export interface LinesManner {
  readonly currency: CurrencyCode
  readonly decimal: DecimalMark
  readonly today: Day
}

/** The instalments of a plan with what was typed over them, and whether they still add up to the whole. */
export function previewLines(
  plan: readonly Instalment[],
  edits: Readonly<Record<number, LineEdit>>,
  total: MinorUnits,
  manner: LinesManner,
): LinesPreview {
  const lines = plan.map((part, i) => lineOf(part, edits[i] ?? {}, manner))
  return {
    lines,
    missing: subtract(total, sum(lines.map(({ amount }) => amount))),
    isWrong: lines.some(({ dayError, amountError }) => dayError !== undefined || amountError !== undefined),
    instalments: lines
      .flatMap(({ due, amount }) => (due === undefined ? [] : [{ due, amount }]))
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  }
}

function lineOf({ due, amount }: Instalment, edit: LineEdit, { currency, decimal, today }: LinesManner): PlanLine {
  const dueText = edit.dueText ?? due
  const amountText = edit.amountText ?? typedAmount(amount, currency, decimal)
  const read = edit.amountText === undefined ? undefined : parseAmount(edit.amountText, { currency, decimal })
  const on = isDay(dueText) ? dueText : undefined
  const dayError = on === undefined ? 'day-missing' : on < today ? 'plan-in-past' : undefined
  return {
    dueText,
    amountText,
    due: on,
    amount: read === undefined ? amount : read.ok ? read.value : ZERO,
    ...(dayError ? { dayError } : {}),
    ...(read?.ok === false ? { amountError: read.error } : {}),
  }
}

/** What to type over the last line so that the lines add up; undefined where it would vanish. */
export function fittingEdit(
  { lines, missing }: LinesPreview,
  { currency, decimal }: LinesManner,
): { readonly place: number; readonly amountText: string } | undefined {
  const place = lines.length - 1
  const line = lines[place]
  const fitting = line && add(line.amount, missing)
  return fitting !== undefined && fitting > 0
    ? { place, amountText: typedAmount(fitting, currency, decimal) }
    : undefined
}
