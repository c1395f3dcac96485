/** Why there is no figure: a screen shows "—" and says this instead. */
export type NoFigure =
  | 'too-few-invoices'
  | 'less-than-a-month'
  | 'no-sales'
  | 'nothing-to-collect'
  | 'nothing-open'
  | 'nothing-overdue'
  | 'nothing-paid'
  | 'nothing-fell-due'
  | 'no-promise-passed'
  | 'no-contacts'

/** A key figure, and what its formula was fed with, so that a tap can show the formula with its numbers. */
export type Figure<Used> =
  | { readonly type: 'figure'; readonly value: number; readonly used: Used }
  | { readonly type: 'none'; readonly why: NoFigure; readonly used: Used }

/** A figure that came out. The value is finite: whoever divides asks for the divisor first. */
export function figure<Used>(value: number, used: Used): Figure<Used> {
  // Zero from below is shown as zero.
  return { type: 'figure', value: value === 0 ? 0 : value, used }
}

/** No figure, for this reason. */
export function noFigure<Used>(why: NoFigure, used: Used): Figure<Used> {
  return { type: 'none', why, used }
}

/** Numerator ÷ denominator of whole numbers of any size; the order in which they were added up does not show. */
export function quotient(numerator: bigint, denominator: bigint): number {
  return Number(numerator) / Number(denominator)
}
