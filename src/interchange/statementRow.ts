import { statedCurrency, type CurrencyCode, type StatedCurrency } from '../domain/currency.ts'
import { addDays, day, type Day } from '../domain/day.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { isMinorUnits, ZERO, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { oneSpaced, type MovementDraft, type RefusedMovement } from './bankStatement.ts'
import { cellText, codeText, cut } from './cellText.ts'
import { currencyBeside, currencyOf } from './currencyText.ts'
import type { DayReader } from './dayReader.ts'
import { cellAmount, directed, isOut, type CellAmount } from './statementSign.ts'
import { isSerialDay, type StatementColumns } from './statementColumns.ts'
import type { Cell, TableRow } from './table.ts'

export interface SheetReading {
  readonly columns: StatementColumns
  readonly dayOf: DayReader
  readonly decimal: DecimalMark
  /** Of rows that name none. */
  readonly currency: StatedCurrency
  /** The business's, for signs that many countries share. */
  readonly usual: CurrencyCode
}

export interface SheetMovement {
  readonly movement: MovementDraft
  readonly rounded: boolean
  /** What stands in the column of the balance. */
  readonly balance: MinorUnits | undefined
  /** What the balance moved by: the amount, less the fee of whoever carried it. */
  readonly moved: MinorUnits
}

/** A balance that is carried over is a row of many tables, but nothing moved. */
export interface CarriedBalance {
  readonly carried: MinorUnits
  readonly currency: StatedCurrency
  readonly on: Day | undefined
}

type RowError = { readonly type: RefusedMovement['reason']; readonly value: string }
export type SheetRow = Result<SheetMovement | CarriedBalance | 'note', RowError>

const TOTAL =
  /^(?:gran |grand )?(?:sub ?)?tota(?:l|is|les|ux)\b|^sum(?:me|a)\b|^(?:saldos?|balance|kontostand|solde)(?: \S+){0,3}:?$/iu
const CARRIED =
  /^(?:saldo|balance|solde|opening|previous|kontostand|saldovortrag|alter)\b.{0,12}\b(?:anterior|inicial|previo|brought forward|balance|forward|initial|precedent|vortrag|kontostand)\b|^(?:saldo ?anterior|saldovortrag|opening balance)/iu
const PENDING =
  /^(?:pend|en (?:proceso|curso|tramite)|unclaimed|cancel|anulad|denied|rechaz|declin|failed|fallid|retenid|on hold)/i
/** Day 36,526 of spreadsheets. */
const EPOCH = day('2000-01-01')

function rowDay(cell: Cell, dayOf: DayReader): Day | 'unreadable' | undefined {
  if (isSerialDay(cell)) return addDays(EPOCH, Number(cell) - 36_526)
  const read = dayOf(cell)
  return read.ok ? read.value : 'unreadable'
}

function net(credit: CellAmount | undefined, debit: CellAmount | undefined): CellAmount | 'unreadable' | undefined {
  if (!credit && !debit) return undefined
  // Some write what went out with a minus in a column of its own, others without.
  const out = debit ? directed(debit.amount, true) : ZERO
  const sum = (credit?.amount ?? 0) + out
  return isMinorUnits(sum)
    ? { amount: sum, rounded: (credit?.rounded ?? false) || (debit?.rounded ?? false) }
    : 'unreadable'
}

/** Reads one row of a bank's table whole, or says why not. A row of words alone is a note under the table. */
export function sheetRow({ line, cells }: TableRow, reading: SheetReading): SheetRow {
  const { columns, decimal, dayOf } = reading
  const cell = (column: number | undefined): Cell => (column === undefined ? '' : (cells[column] ?? ''))
  const textOf = (column: number | undefined): string => cut(cellText(cell(column)))
  const words = [...new Set(columns.text.map(textOf).filter((text) => text !== ''))].join(' ')

  const currencyText = textOf(columns.currency)
  const beside = [columns.amount, columns.credit, columns.debit].map((column) => currencyBeside(cellText(cell(column))))
  const named =
    currencyText === '' ? undefined : (currencyOf(currencyText, reading.usual) ?? statedCurrency(currencyText))
  const signOf = beside.map((sign) => (sign === '' ? undefined : currencyOf(sign, reading.usual))).find(Boolean)
  const currency = named ?? (currencyText === '' ? (signOf ?? reading.currency) : undefined)

  const read = (column: number | undefined) =>
    currency === undefined ? undefined : cellAmount(cell(column), currency, decimal)
  const [amount, credit, debit] = [read(columns.amount), read(columns.credit), read(columns.debit)]
  const balance = read(columns.balance)
  const money =
    amount === 'unreadable' || credit === 'unreadable' || debit === 'unreadable'
      ? 'unreadable'
      : (net(credit, debit) ?? amount)
  const booked = rowDay(cell(columns.booked), dayOf)
  const valued = rowDay(cell(columns.valued), dayOf)
  const first = cellText(cells.find((each) => cellText(each) !== ''))
  const isTotal = TOTAL.test(first) || TOTAL.test(words)
  const moneyText = [columns.amount, columns.credit, columns.debit].map(textOf).join(' ').trim()
  if (
    CARRIED.test(words === '' ? first : words) &&
    typeof balance === 'object' &&
    currency &&
    (money === undefined || money === 'unreadable' || money.amount === 0)
  ) {
    const on = booked === 'unreadable' ? undefined : booked
    return ok({ carried: balance.amount, currency, on })
  }
  const on = booked === undefined || booked === 'unreadable' ? (valued === 'unreadable' ? undefined : valued) : booked
  if (on === undefined && (money === undefined || money === 'unreadable')) {
    if (isTotal || moneyText === '') return isTotal ? err({ type: 'total-row', value: first }) : ok('note')
  }
  if (on === undefined || booked === 'unreadable') {
    return err({ type: isTotal ? 'total-row' : 'day-unreadable', value: textOf(columns.booked) || first })
  }
  if (isTotal && (booked === undefined || moneyText === '')) return err({ type: 'total-row', value: first })
  if (currency === undefined) return err({ type: 'currency-unknown', value: currencyText })
  if (money === undefined || money === 'unreadable') return err({ type: 'amount-unreadable', value: moneyText })
  if (PENDING.test(textOf(columns.status))) return err({ type: 'not-booked', value: textOf(columns.status) })

  const out = columns.sign === undefined ? undefined : isOut(cellText(cell(columns.sign)))
  if (columns.sign !== undefined && out === undefined && columns.amount !== undefined && money.amount > 0) {
    return err({ type: 'sign-unknown', value: textOf(columns.sign) })
  }
  const signedAmount = out === undefined ? money.amount : directed(money.amount, out)
  const afterFee = read(columns.net)
  const partyAccount = codeText(cell(columns['party-account'])).replace(/\s+/g, '')
  return ok({
    movement: {
      line,
      booked: on,
      ...(typeof valued === 'string' && valued !== 'unreadable' ? { valued } : {}),
      amount: signedAmount,
      currency,
      reference: oneSpaced(columns.reference.map((column) => cut(codeText(cell(column)))).join(' ')),
      counterparty: textOf(columns.counterparty),
      ...(partyAccount === '' ? {} : { counterpartyAccount: cut(partyAccount, 40) }),
      text: words,
      bankId: cut(codeText(cell(columns['bank-id']))),
    },
    rounded: money.rounded,
    balance: typeof balance === 'object' ? balance.amount : undefined,
    moved: typeof afterFee === 'object' ? afterFee.amount : signedAmount,
  })
}
