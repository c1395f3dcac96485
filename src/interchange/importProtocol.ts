import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { DayOrder } from '../domain/dayText.ts'
import type { DecimalMark } from '../domain/locale.ts'
import type { Result } from '../domain/result.ts'
import type { Terms } from '../domain/terms.ts'
import type { ColumnMapping } from './columnMapping.ts'
import type { DayOrderGuess } from './dayOrder.ts'
import type { DecimalMarkGuess } from './decimalMark.ts'
import type { ImportedCustomer } from './importedCustomers.ts'
import type { ReadTableOptions } from './readTable.ts'
import type { CurrencyTotal, Receivable, Refused, Warned } from './receivables.ts'
import type { Table, TableError, TableRow } from './table.ts'

/* What the screen and the worker that reads files say to each other. Rows come in slices, so that neither waits long. */

/** A table that was read, without its rows, and which column was guessed to be what. */
export interface OpenedTable extends Pick<Table, 'headers' | 'headerLine' | 'sheet' | 'sheets'> {
  readonly rowCount: number
  readonly firstRows: readonly TableRow[]
  readonly mapping: ColumnMapping
}

export interface ReadRowsOptions {
  readonly mapping: ColumnMapping
  /** Found by evidence when left out. */
  readonly dates?: DayOrder | undefined
  readonly decimal?: DecimalMark | undefined
  /** Of rows that name none. */
  readonly currency: CurrencyCode
  /** Says which order of days is likely where the file does not. */
  readonly country: CountryCode
  /** Says which decimal mark is likely where the file does not. */
  readonly usualMark: DecimalMark
  /** Says when a debt falls due where the file does not. */
  readonly terms: Terms
  readonly today: Day
}

/** What is said of all rows together. */
export interface ReadSummary {
  readonly totals: readonly CurrencyTotal[]
  readonly settledRows: number
  readonly dates: DayOrderGuess
  readonly decimal: DecimalMarkGuess
}

export interface SliceLists {
  readonly receivables: Receivable
  readonly customers: ImportedCustomer
  readonly refused: Refused
  readonly warnings: Warned
}

export type ImportRequest =
  | {
      readonly id: number
      readonly type: 'open'
      /** Left out to read the same file with other options. */
      readonly bytes?: Uint8Array
      readonly options: ReadTableOptions
    }
  | { readonly id: number; readonly type: 'read'; readonly options: ReadRowsOptions }

type SliceReply = {
  [L in keyof SliceLists]: {
    readonly id: number
    readonly type: 'slice'
    readonly list: L
    readonly items: readonly SliceLists[L][]
  }
}[keyof SliceLists]

export type ImportReply =
  | { readonly id: number; readonly type: 'opened'; readonly result: Result<OpenedTable, TableError> }
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | SliceReply
  | { readonly id: number; readonly type: 'read'; readonly summary: ReadSummary }
  /** A bug, or no memory left. */
  | { readonly id: number; readonly type: 'failed'; readonly message: string }
