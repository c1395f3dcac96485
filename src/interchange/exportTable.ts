import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { MinorUnits } from '../domain/money.ts'
import { csvAmount, csvFile, csvText, type CsvStyle } from './csvCell.ts'

/** An amount in its currency. */
export interface AmountCell {
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
}

export interface DayCell {
  readonly day: Day
}

/** Text, a whole number, an amount, or a day; `null` for nothing. */
export type ExportCell = string | number | AmountCell | DayCell | null

/** A table that goes out, in the words of the person: as a CSV file, or as a sheet of a workbook. */
export interface ExportTable {
  readonly name: string
  readonly columns: readonly { readonly label: string; /** In characters. */ readonly width: number }[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** A table as a CSV file: its words never formulas, its amounts numbers, its days `yyyy-MM-dd`. */
export function tableCsv({ columns, rows }: ExportTable, style: CsvStyle): Uint8Array<ArrayBuffer> {
  const header = columns.map(({ label }) => csvText(label))
  return csvFile([header, ...rows.map((row) => row.map((cell) => csvCell(cell, style)))], style)
}

function csvCell(cell: ExportCell, style: CsvStyle): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return csvText(cell)
  if (typeof cell === 'number') return String(cell).replace('.', style.decimal)
  return 'day' in cell ? cell.day : csvAmount(cell.amount, cell.currency, style)
}
