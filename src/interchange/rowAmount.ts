import { parseAmount, type AmountTextError } from '../domain/amountText.ts'
import { exponentOf, type CurrencyCode } from '../domain/currency.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { isMinorUnits, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { currencyBeside, currencyOf } from './currencyText.ts'
import type { Cell } from './table.ts'

export interface RowAmount {
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  /** A spreadsheet's number had more decimals than the currency; it shows them rounded, and so it was taken. */
  readonly rounded: boolean
}

export type RowAmountError = AmountTextError | { readonly type: 'currency-unknown' }

function fromNumber(value: number, currency: CurrencyCode): Result<RowAmount, RowAmountError> {
  if (!Number.isFinite(value)) return err({ type: 'amount-not-a-number' })
  const exact = Math.abs(value) * 10 ** exponentOf(currency)
  // toPrecision takes away the noise of binary fractions: 1.005 × 100 is 100.49999999999999.
  const minor = Math.round(Number(exact.toPrecision(15)))
  if (!isMinorUnits(minor)) return err({ type: 'amount-too-large' })
  if (minor === 0) return err({ type: 'amount-zero' })
  if (value < 0) return err({ type: 'amount-negative' })
  return ok({ amount: minor, currency, rounded: Math.abs(exact - minor) > 1e-4 })
}

/**
 * The amount of a row, above zero, in the currency that its own column says, else the sign beside the amount, else
 * the usual one.
 */
export function rowAmount(
  cell: Cell,
  currencyCell: string,
  options: { readonly currency: CurrencyCode; readonly decimal: DecimalMark },
): Result<RowAmount, RowAmountError> {
  const beside = typeof cell === 'string' ? currencyBeside(cell) : ''
  const named = currencyCell === '' ? beside : currencyCell
  const said = named === '' ? undefined : currencyOf(named, options.currency)
  if (currencyCell !== '' && said === undefined) return err({ type: 'currency-unknown' })
  const currency = said ?? options.currency
  if (typeof cell === 'number') return fromNumber(cell, currency)
  // Seven decimals or more are a program's binary fraction written out, not a way to write money.
  if (options.decimal === '.' && /^-?\d+\.\d{7,}$/.test(cell)) return fromNumber(Number(cell), currency)
  const amount = parseAmount(cell, { currency, decimal: options.decimal })
  return amount.ok ? ok({ amount: amount.value, currency, rounded: false }) : amount
}
