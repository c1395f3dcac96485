import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { DayOrder } from '../domain/dayText.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { MAX_MINOR_UNITS, add, ZERO, type MinorUnits } from '../domain/money.ts'
import type { ColumnMapping } from './columnMapping.ts'
import type { CustomerKey } from './customerKey.ts'
import { dayReader } from './dayReader.ts'
import { dayOfFile, daysOverdueDisagreements, type DaysOverdueRow } from './daysOverdue.ts'
import { fingerprint } from './fingerprint.ts'
import { importedCustomers, type ImportedCustomer } from './importedCustomers.ts'
import { readRow, type RowRefusal, type RowResult, type RowWarning } from './receivableRow.ts'
import type { Table, TableProblem } from './table.ts'

export interface ReceivableOptions {
  readonly mapping: ColumnMapping
  readonly dates: DayOrder
  readonly decimal: DecimalMark
  /** Of rows that name none. */
  readonly currency: CurrencyCode
  readonly today: Day
  /** Day for which the file's own "days overdue" were worked out; found from the file, else today, when left out. */
  readonly asOf?: Day
  /** When a row has no due day: by the business's terms. Without this such a row is refused. */
  readonly dueFrom?: (issued: Day) => Day
  /** Told now and then how many rows have been looked at. */
  readonly onProgress?: (rows: number) => void
}

const TELL_EVERY = 5_000

/** One open debt of the file. */
export interface Receivable {
  readonly line: number
  readonly customerKey: CustomerKey
  readonly number: string
  readonly concept: string
  readonly issued: Day
  readonly due: Day
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  /** Fingerprint: the same row of the same file, or of a later export, has the same. */
  readonly source: string
}

export interface Refused {
  readonly line: number
  readonly reason: RowRefusal['reason'] | TableProblem['type']
  /** What the file says there, cut short. */
  readonly value: string
}

export type Warned = RowWarning & { readonly line: number }

export interface CurrencyTotal {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly count: number
}

export interface Receivables {
  readonly receivables: readonly Receivable[]
  /** Only those with a debt that can be taken. */
  readonly customers: ReadonlyMap<CustomerKey, ImportedCustomer>
  readonly refused: readonly Refused[]
  readonly warnings: readonly Warned[]
  /** Never added up over currencies. */
  readonly totals: readonly CurrencyTotal[]
  /** Rows that the file calls paid; they are taken as debts all the same, and the person is told. */
  readonly settledRows: number
}

type Taken = Extract<RowResult, { readonly ok: true }>['value']

/** The fingerprint leaves out the amount of a numbered invoice: its balance shrinks from one export to the next. */
function identity(row: Taken): readonly string[] {
  const common = [row.customer.key, row.number, ...row.written, row.currency]
  return row.number === '' ? [...common, String(row.amount), row.concept] : common
}

/**
 * Debts of a table. Refuses doubt: a row is taken whole or refused with its line and reason. Two rows that are alike
 * are two debts, told apart by their order, and the same file again gives the same fingerprints.
 */
export function receivablesOf(table: Table, options: ReceivableOptions): Receivables {
  const refused: Refused[] = table.problems.map(({ type, line }) => ({ line, reason: type, value: '' }))
  const warnings: Warned[] = []
  const receivables: Receivable[] = []
  const rows: Taken[] = []
  const withDays: DaysOverdueRow[] = []
  const seen = new Map<string, number>()
  const totals = new Map<CurrencyCode, CurrencyTotal>()
  let settledRows = 0
  const dayOf = dayReader(options.dates)

  for (const [i, row] of table.rows.entries()) {
    if (i % TELL_EVERY === 0) options.onProgress?.(i)
    const { line } = row
    const read = readRow(row, options, dayOf)
    if (!read.ok) {
      refused.push({ line, reason: read.error.type, value: read.error.value })
      continue
    }
    const { customer, number, concept, issued, due, amount, currency } = read.value
    const total = totals.get(currency) ?? { currency, amount: ZERO, count: 0 }
    if (total.amount + amount > MAX_MINOR_UNITS) {
      refused.push({ line, reason: 'amount-too-large', value: '' })
      continue
    }
    totals.set(currency, { currency, amount: add(total.amount, amount), count: total.count + 1 })
    const parts = identity(read.value)
    const name = parts.join('\u0000')
    const occurrence = seen.get(name) ?? 0
    seen.set(name, occurrence + 1)
    if (number !== '' && occurrence > 0) warnings.push({ type: 'number-twice', line })
    const source = fingerprint(['receivable', ...parts, String(occurrence)])
    receivables.push({ line, customerKey: customer.key, number, concept, issued, due, amount, currency, source })
    rows.push(read.value)
    for (const warning of read.value.warnings) warnings.push({ ...warning, line })
    if (read.value.settled !== undefined) settledRows++
    if (read.value.daysOverdue !== undefined) {
      withDays.push({ line, due, settled: read.value.settled, days: read.value.daysOverdue })
    }
  }

  const asOf = options.asOf ?? dayOfFile(withDays) ?? options.today
  for (const { line, days, computed } of daysOverdueDisagreements(withDays, asOf)) {
    warnings.push({ type: 'days-overdue-disagree', line, days, computed })
  }
  return {
    receivables,
    customers: importedCustomers(rows.map(({ customer }) => customer)),
    refused: refused.toSorted((a, b) => a.line - b.line),
    warnings: warnings.toSorted((a, b) => a.line - b.line),
    totals: [...totals.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
    settledRows,
  }
}
