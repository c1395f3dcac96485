import { parseAmount } from '../domain/amountText.ts'
import { exponentOf, type StatedCurrency } from '../domain/currency.ts'
import { fold } from '../domain/fold.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { isMinorUnits, type MinorUnits } from '../domain/money.ts'
import type { Cell } from './table.ts'

const OUT = new Set(
  'd dr db debe debit debito cargo soll s salida saida egreso retiro gasto pago out withdrawal af'.split(' '),
)
const IN = new Set('c cr haber credit credito abono haben h entrada ingreso deposito a in deposit bij'.split(' '))

/** Whether a word says that money went out; undefined for words that say neither. */
export function isOut(text: string): boolean | undefined {
  const sign = text.trim()
  if (/^[-\u2212]$/.test(sign)) return true
  if (sign === '+') return false
  const word = fold(sign)
  return OUT.has(word) ? true : IN.has(word) ? false : undefined
}

export function isSignWord(text: string): boolean {
  return isOut(text) !== undefined
}

export interface CellAmount {
  readonly amount: MinorUnits
  /** The number had more decimals than the currency, and was taken as it is shown. */
  readonly rounded: boolean
}

/** Letters behind a figure that say which way it went: "1.234,50 D". */
const BESIDE = /^(.*\d[\d.,]*)\s*(DR|CR|DB|[DCH])\.?$/i

/**
 * The signed amount of a cell: minus before or behind, brackets, a letter behind.
 * @returns undefined for an empty cell, or 'unreadable'
 */
export function cellAmount(
  cell: Cell,
  currency: StatedCurrency,
  decimal: DecimalMark,
): CellAmount | 'unreadable' | undefined {
  if (typeof cell === 'number') return fromNumber(cell, currency)
  const text = cell.slice(0, 80).trim()
  if (text === '' || /^[-\u2013\u2014]+$/.test(text)) return undefined
  const [, figures = text, letter] = BESIDE.exec(text) ?? []
  // A program's binary fraction written out.
  if (decimal === '.' && /^-?\d+\.\d{7,}$/.test(text)) return fromNumber(Number(text), currency)
  const unsigned = figures
    .trim()
    .replace(/^\+\s*/, '')
    .replace(/\s*\+$/, '')
  const parsed = parseAmount(unsigned, { currency, decimal, negative: 'allowed', zero: 'allowed' })
  if (!parsed.ok) return 'unreadable'
  const out = letter === undefined ? undefined : isOut(letter)
  return { amount: out === undefined ? parsed.value : directed(parsed.value, out), rounded: false }
}

/** That much, out of the account or into it, whatever sign it was written with. */
export function directed(amount: MinorUnits, out: boolean): MinorUnits {
  const size = Math.abs(amount)
  return (out && size !== 0 ? -size : size) as MinorUnits
}

function fromNumber(value: number, currency: StatedCurrency): CellAmount | 'unreadable' {
  if (!Number.isFinite(value)) return 'unreadable'
  const exact = Math.abs(value) * 10 ** exponentOf(currency)
  // toPrecision takes away the noise of binary fractions.
  const size = Math.round(Number(exact.toPrecision(15)))
  const minor = value < 0 && size !== 0 ? -size : size
  return isMinorUnits(minor) ? { amount: minor, rounded: Math.abs(exact - size) > 1e-4 } : 'unreadable'
}
