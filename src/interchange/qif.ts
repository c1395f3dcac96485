import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import { parseDayText } from '../domain/dayText.ts'
import type { DayOrder } from '../domain/dayText.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  fileAmount,
  oneSpaced,
  refusal,
  statementFile,
  type AccountDraft,
  type BankStatementFile,
  type MovementDraft,
  type RefusedMovement,
  type StatementError,
} from './bankStatement.ts'
import { guessDayOrder, type DayOrderGuess } from './dayOrder.ts'
import { guessDecimalMark } from './decimalMark.ts'
import { linesOf, statementText } from './statementText.ts'
import type { Table } from './table.ts'

/*
 * QIF of Quicken: lines of one letter and a value, records parted by "^". It names no currency and no order of days, and has
 * no ids; of its lists only movements of accounts are read.
 */

export interface QifOptions {
  /** The file names none: mostly the business's own. */
  readonly currency: CurrencyCode
  /** Where days could be read in two ways, as they are written there. */
  readonly country: CountryCode
  /** As the person said; found by evidence when left out. */
  readonly days?: DayOrder
  readonly decimal?: DecimalMark
}

interface QifRecord {
  readonly line: number
  /** The first value of each letter. */
  readonly values: Map<string, string>
  ended: boolean
}

interface QifList {
  readonly line: number
  readonly type: string
  readonly account: string
  readonly records: QifRecord[]
}

const OF_ACCOUNTS = /^(?:bank|ccard|cash|oth a|oth l)$/

/** True for text with a header of QIF. */
export function isQif(text: string): boolean {
  return /^\s*!(?:Type|Account|Option|Clear):?/i.test(text)
}

/** Reads QIF. Days and amounts are read in the order and with the mark that the whole file proves. */
export function readQif(bytes: Uint8Array, options: QifOptions): Result<BankStatementFile, StatementError> {
  const decoded = statementText(bytes)
  if (!decoded.ok) return decoded
  if (!isQif(decoded.value.text)) return err({ type: 'file-not-a-statement' })
  const lists = listsOf(decoded.value.text)
  const refused: RefusedMovement[] = []
  const ours: QifList[] = []
  for (const list of lists) {
    if (OF_ACCOUNTS.test(list.type)) ours.push(list)
    else if (list.records.length > 0) refused.push(refusal(list.line, 'not-a-bank-account', list.type))
  }
  const table = tableOf(ours)
  const days: DayOrderGuess =
    options.days === undefined
      ? guessDayOrder(table, { issued: 0 }, options.country)
      : { order: options.days, sure: true }
  const decimal = options.decimal ?? guessDecimalMark(table, 1, '.').mark
  const accounts = ours.map((list) =>
    accountOf(list, { currency: options.currency, days: days.order, decimal }, refused),
  )
  return ok({ ...statementFile('qif', accounts, refused), days })
}

/** Names of accounts stand in a list before that of their movements. */
function listsOf(text: string): QifList[] {
  const lists: QifList[] = []
  let inAccounts = false
  let account = ''
  let list: QifList | undefined
  let record: QifRecord | undefined
  for (const [i, written] of linesOf(text).entries()) {
    const line = written.trim()
    if (line === '') continue
    if (line.startsWith('!')) {
      const [, type] = /^!Type:\s*(.*)$/i.exec(line) ?? []
      inAccounts = /^!Account/i.test(line)
      record = undefined
      if (type !== undefined) {
        list = { line: i + 1, type: type.trim().toLowerCase(), account, records: [] }
        lists.push(list)
      }
    } else if (line === '^') {
      if (record) record.ended = true
      record = undefined
    } else if (inAccounts) {
      if (line.startsWith('N')) account = oneSpaced(line.slice(1))
    } else {
      if (!record) {
        record = { line: i + 1, values: new Map(), ended: false }
        list?.records.push(record)
      }
      const letter = line.slice(0, 1)
      if (!record.values.has(letter)) record.values.set(letter, line.slice(1).trim())
    }
  }
  // Programs leave out the last "^"; but a file that stops within a line was cut.
  if (record && /[\r\n]\s*$/.test(text)) record.ended = true
  return lists
}

/** "12/ 5'04" is 12/5/2004: the apostrophe stands for the century. */
function dayText(text: string): string {
  return text
    .slice(0, 40)
    .replace(/'\s*(\d{1,2})$/, (_, year: string) => `/20${year.padStart(2, '0')}`)
    .replace(/'\s*(?=\d{4}$)/, '/')
    .replace(/\s+/g, '')
    .replace(/^(\d{1,2})([-.])(\d{1,2})\/(?=\d{4}$)/, '$1$2$3$2')
}

function amountText(values: ReadonlyMap<string, string>): string {
  return values.get('T') ?? values.get('U') ?? ''
}

/** Days and amounts as a table of two columns, by whose rows the order and the mark are told. */
function tableOf(lists: readonly QifList[]): Table {
  const records = lists.flatMap((list) => list.records)
  return {
    headers: ['D', 'T'],
    headerLine: undefined,
    rows: records.map(({ line, values }) => ({ line, cells: [dayText(values.get('D') ?? ''), amountText(values)] })),
    problems: [],
  }
}

interface Reading {
  readonly currency: CurrencyCode
  readonly days: DayOrder
  readonly decimal: DecimalMark
}

function accountOf(list: QifList, reading: Reading, refused: RefusedMovement[]): AccountDraft {
  let account = list.account
  let opening: AccountDraft['opening']
  const movements: MovementDraft[] = []
  for (const [i, record] of list.records.entries()) {
    const read = movementOf(record, reading)
    if (!read.ok) {
      refused.push(refusal(record.line, read.error.type, read.error.value))
      continue
    }
    const named = /^\[(.*)\]$/.exec(record.values.get('L') ?? '')?.[1]
    // By custom the first record names the account and what was on it.
    if (i === 0 && named !== undefined && /^opening balance$/i.test(read.value.counterparty)) {
      opening = { on: read.value.booked, amount: read.value.amount }
      if (account === '') account = oneSpaced(named)
    } else movements.push(read.value)
  }
  return { line: list.line, account, currency: reading.currency, ...(opening ? { opening } : {}), movements }
}

function movementOf(
  { line, values, ended }: QifRecord,
  { currency, days, decimal }: Reading,
): Result<MovementDraft, { readonly type: RefusedMovement['reason']; readonly value: string }> {
  if (!ended) return err({ type: 'cut', value: values.get('P') ?? '' })
  const written = values.get('D') ?? ''
  const booked = parseDayText(dayText(written), days)
  if (!booked.ok) return err({ type: 'day-unreadable', value: written })
  const amount = fileAmount(amountText(values), currency, decimal)
  if (amount === undefined) return err({ type: 'amount-unreadable', value: amountText(values) })
  return ok({
    line,
    booked: booked.value,
    amount,
    currency,
    reference: oneSpaced(values.get('N') ?? ''),
    counterparty: oneSpaced(values.get('P') ?? ''),
    text: oneSpaced(values.get('M') ?? ''),
    bankId: '',
  })
}
