import { statedCurrency, type StatedCurrency } from '../domain/currency.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { DecimalMark } from '../domain/locale.ts'
import {
  oneSpaced,
  refusal,
  statementFile,
  type AccountDraft,
  type BankStatementFile,
  type RefusedMovement,
  type StatementError,
  type StatementWarning,
} from './bankStatement.ts'
import { cellText } from './cellText.ts'
import { currencyOf } from './currencyText.ts'
import { dayReader } from './dayReader.ts'
import { guessDayOrder, type DayOrderGuess } from './dayOrder.ts'
import { guessDecimalMark } from './decimalMark.ts'
import type { QifOptions } from './qif.ts'
import { readTable } from './readTable.ts'
import { runningBalance } from './runningBalance.ts'
import { statementColumns, statementHeaderLine, type StatementColumns } from './statementColumns.ts'
import { sheetRow, type CarriedBalance, type SheetMovement, type SheetRow } from './statementRow.ts'
import type { Table, TableError, TableRow } from './table.ts'
import { tableOf } from './tableOf.ts'

/* Tables that banks and payment services let people download: CSV or XLSX, each with columns of its own. */

export interface SheetOptions extends QifOptions {
  /** Where the file does not say it. */
  readonly usualMark: DecimalMark
}

function statementError(error: TableError): StatementError {
  switch (error.type) {
    case 'file-empty':
    case 'file-too-large':
    case 'file-damaged':
    case 'file-old-excel':
      return error
    case 'file-too-many-rows':
    case 'file-not-a-table':
      return { type: 'file-not-a-statement' }
  }
}

/** A table of a bank, with what each row of it is. */
export interface StatementSheet {
  readonly table: Table
  readonly columns: StatementColumns
  readonly rows: readonly (SheetRow & { readonly line: number })[]
  readonly days: DayOrderGuess
  /** As it is written above the table; may be empty. */
  readonly account: string
}

/** Reads a table and its rows, whatever it is a table of, as long as it has days and money. */
export async function sheetOf(
  bytes: Uint8Array,
  options: SheetOptions,
): Promise<Result<StatementSheet, StatementError>> {
  const raw = await readTable(bytes, { header: 'none' })
  if (!raw.ok) return err(statementError(raw.error))
  const line = statementHeaderLine(raw.value.rows)
  const table = tableOf(raw.value.rows, raw.value.problems, line ?? 'none')
  if (!table) return err({ type: 'file-empty' })
  const columns = statementColumns(table)
  const hasMoney = [columns.amount, columns.debit, columns.credit].some((column) => column !== undefined)
  if (columns.booked === undefined || !hasMoney) return err({ type: 'file-not-a-statement' })
  const days = daysOf(table, columns, options)
  const said = saidAbove(
    raw.value.rows.filter((row) => line !== undefined && row.line < line),
    options,
  )
  const inHeader = [columns.amount, columns.credit, columns.debit, columns.balance].flatMap((column) => {
    const bracket = /[([]\s*(\S{1,4})\s*[)\]]|\b([A-Z]{3})$/.exec(table.headers[column ?? -1] ?? '')
    return (bracket && currencyOf(bracket[1] ?? bracket[2] ?? '', options.currency)) ?? []
  })[0]
  const reading = {
    columns,
    decimal: options.decimal ?? markOf(table, columns, options.usualMark),
    dayOf: dayReader(days.order),
    currency: inHeader ?? said.currency ?? options.currency,
    usual: options.currency,
  }
  const rows = table.rows.map((row) => ({ ...sheetRow(row, reading), line: row.line }))
  return ok({ table, columns, rows, days, account: said.account })
}

/**
 * Reads a table as a bank's statement. Movements of each currency make an account of their own: they are never added up.
 * @param options what the file does not say; `days` as the person answered
 */
export async function readStatementSheet(
  bytes: Uint8Array,
  options: SheetOptions,
): Promise<Result<BankStatementFile, StatementError>> {
  const sheet = await sheetOf(bytes, options)
  if (!sheet.ok) return sheet
  const { table, columns, rows, days, account } = sheet.value
  const refused: RefusedMovement[] = table.problems.map(({ line }) => refusal(line, 'unreadable', ''))
  const warnings: StatementWarning[] = []
  const found: (SheetMovement | CarriedBalance)[] = []
  for (const row of rows) {
    if (!row.ok) refused.push(refusal(row.line, row.error.type, row.error.value))
    else if (row.value !== 'note') found.push(row.value)
  }
  const accounts = accountsOf(found, account, { netOnly: columns.net !== undefined }, warnings)
  const movements = accounts.reduce((count, account) => count + account.movements.length, 0)
  // Days that nobody can read, money that is none: another table altogether.
  if (movements === 0 && refused.length > 0 && table.headerLine === undefined)
    return err({ type: 'file-not-a-statement' })
  return ok({ ...statementFile('sheet', accounts, refused, warnings), ...(columnsAsk(days) ? { days } : {}) })
}

/** Days with the year first can be read in one way only: nothing to ask or to tell. */
function columnsAsk(days: DayOrderGuess): boolean {
  return days.order !== 'YMD'
}

function daysOf(table: Table, { booked, valued }: StatementColumns, options: SheetOptions): DayOrderGuess {
  if (options.days !== undefined) return { order: options.days, sure: true }
  const days = {
    ...(booked === undefined ? {} : { issued: booked }),
    ...(valued === undefined ? {} : { settled: valued }),
  }
  return guessDayOrder(table, days, options.country)
}

/** By the column that proves it: all of them are written by one program. */
function markOf(table: Table, columns: StatementColumns, usual: DecimalMark): DecimalMark {
  const guesses = [columns.amount, columns.credit, columns.debit, columns.balance]
    .filter((column) => column !== undefined)
    .map((column) => guessDecimalMark(table, column, usual))
  const said = guesses.filter(({ mark, sure }) => !sure || mark !== usual)
  return (said.find(({ sure }) => sure) ?? said[0] ?? { mark: usual }).mark
}

/** The account and its currency, as banks write them above the table. */
function saidAbove(
  above: readonly TableRow[],
  options: SheetOptions,
): { readonly account: string; readonly currency?: StatedCurrency } {
  let account = ''
  let currency: StatedCurrency | undefined
  for (const { cells } of above) {
    const texts = cells.map((cell) => cellText(cell)).filter((text) => text !== '')
    const line = texts.join(' ')
    const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/.exec(line)?.[0]
    const number = /\b(?:cuenta|account|conta|konto|compte|clabe|iban)\b\D{0,30}([\d*][\d\s*-]{4,30}\d)/iu.exec(
      line,
    )?.[1]
    if (account === '') account = oneSpaced(iban?.replaceAll(' ', '') ?? number ?? '')
    const named = /\b(?:moneda|divisa|currency|moeda|w[aä]hrung|devise)\b\W{0,5}([\p{L}$€]{1,12})/iu.exec(line)?.[1]
    if (named !== undefined) currency ??= currencyOf(named, options.currency) ?? statedCurrency(named)
  }
  return { account, ...(currency === undefined ? {} : { currency }) }
}

function accountsOf(
  found: readonly (SheetMovement | CarriedBalance)[],
  account: string,
  { netOnly }: { readonly netOnly: boolean },
  warnings: StatementWarning[],
): AccountDraft[] {
  const byCurrency = new Map<StatedCurrency, { rows: SheetMovement[]; carried?: CarriedBalance }>()
  for (const each of found) {
    const currency = 'carried' in each ? each.currency : each.movement.currency
    const list = byCurrency.get(currency) ?? { rows: [] }
    byCurrency.set(currency, list)
    if ('carried' in each) list.carried ??= each
    else list.rows.push(each)
  }
  return [...byCurrency].map(([currency, { rows, carried }]): AccountDraft => {
    const balanced = rows.flatMap(({ movement: { line }, moved, balance }) =>
      balance === undefined ? [] : [{ line, moved, balance }],
    )
    const running = runningBalance(balanced)
    for (const line of running?.breaks ?? []) warnings.push({ line, type: 'balance-breaks' })
    for (const { rounded, movement } of rows) {
      if (rounded) warnings.push({ line: movement.line, type: 'amount-rounded' })
    }
    const opening = carried ? { amount: carried.carried, ...(carried.on ? { on: carried.on } : {}) } : undefined
    // The fee went out too: balances tie with what was left, not with what was paid.
    const known = !netOnly && running && balanced.length === rows.length
    return {
      line: rows[0]?.movement.line ?? 1,
      account,
      currency,
      ...(known ? { opening: opening ?? { amount: running.opening }, closing: { amount: running.closing } } : {}),
      movements: rows.map(({ movement }) => movement),
    }
  })
}
