import { parseAmount, typedAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { OpenItem } from '../../domain/account.ts'
import type { AllocationItem, ChargeFact } from '../../domain/fact.ts'
import { subtract, sum, ZERO, type MinorUnits } from '../../domain/money.ts'
import { proposeSpread } from '../../domain/spread.ts'
import type { AmountManner } from './planForm.ts'

export type SpreadLineError = AmountTextError | { readonly type: 'line-over-debt' }

/** One open debt and what this payment puts against it. */
export interface SpreadLine<D extends OpenItem> {
  readonly key: string
  readonly debt: D
  /** As typed, or as proposed; empty for nothing. */
  readonly text: string
  readonly amount: MinorUnits
  readonly error?: SpreadLineError
}

export interface SpreadPreview<D extends OpenItem> {
  readonly lines: readonly SpreadLine<D>[]
  /** What no line takes: in favour of the customer. Below zero: the lines take more than was paid. */
  readonly rest: MinorUnits
  /** `undefined` while a line is refused or the lines take too much. */
  readonly items: readonly AllocationItem[] | undefined
}

/** Names one open instalment. */
export function debtKey(debt: Pick<OpenItem, 'charge' | 'instalment'>): string {
  return `${debt.charge} ${debt.instalment}`
}

/**
 * The spread of a payment: as proposed (oldest first), or as typed. From the first edit on nothing moves by itself:
 * what a line gives up stays in favour.
 * @param debts in the order of spreading
 * @param typed by `debtKey`; `null`: as proposed
 */
export function previewSpread<D extends OpenItem>(
  debts: readonly D[],
  amount: MinorUnits,
  typed: Readonly<Record<string, string>> | null,
  manner: AmountManner,
): SpreadPreview<D> {
  const proposed = new Map(proposeSpread(debts, amount).items.map((item) => [debtKey(item), item.amount]))
  const lines = debts.map((debt): SpreadLine<D> => {
    const key = debtKey(debt)
    if (typed === null) {
      const part = proposed.get(key) ?? ZERO
      return { key, debt, amount: part, text: part === 0 ? '' : typedAmount(part, manner.currency, manner.decimal) }
    }
    return typedLine(key, debt, typed[key] ?? '', manner)
  })
  const rest = subtract(amount, sum(lines.map((line) => line.amount)))
  const right = rest >= 0 && lines.every((line) => line.error === undefined)
  return { lines, rest, items: right ? lines.flatMap(itemOf) : undefined }
}

function typedLine<D extends OpenItem>(key: string, debt: D, text: string, manner: AmountManner): SpreadLine<D> {
  if (text.trim() === '') return { key, debt, text, amount: ZERO }
  const read = parseAmount(text, { ...manner, zero: 'allowed' })
  if (!read.ok) return { key, debt, text, amount: ZERO, error: read.error }
  const line = { key, debt, text, amount: read.value }
  return read.value > debt.open ? { ...line, error: { type: 'line-over-debt' } } : line
}

function itemOf<D extends OpenItem>({ debt, amount }: SpreadLine<D>): AllocationItem[] {
  return amount > 0 ? [{ charge: debt.charge, instalment: debt.instalment, amount }] : []
}

/** The lines as they stand, to be edited. */
export function typedLines<D extends OpenItem>(lines: readonly SpreadLine<D>[]): Record<string, string> {
  return Object.fromEntries(lines.map((line) => [line.key, line.text]))
}

/** What a payment did to one debt, for its receipt. */
export interface AppliedLine {
  readonly kind: ChargeFact['chargeKind']
  readonly number?: string
  readonly concept?: string
  readonly part?: { readonly n: number; readonly of: number }
  readonly applied: MinorUnits
  readonly rest: MinorUnits
}

/** The lines that take something. */
export function appliedLines(lines: readonly SpreadLine<OpenItem & { readonly fact: ChargeFact }>[]): AppliedLine[] {
  return lines
    .filter((line) => line.amount > 0)
    .map(({ debt: { fact, instalment, open }, amount }) => ({
      kind: fact.chargeKind,
      ...(fact.number === undefined ? {} : { number: fact.number }),
      ...(fact.concept === undefined ? {} : { concept: fact.concept }),
      ...(fact.instalments.length > 1 ? { part: { n: instalment + 1, of: fact.instalments.length } } : {}),
      applied: amount,
      rest: subtract(open, amount),
    }))
}
