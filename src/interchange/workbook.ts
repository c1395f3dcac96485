import type { Cell, Sheet } from 'write-excel-file/universal'
import { exponentOf } from '../domain/currency.ts'
import { toDecimal } from '../domain/money.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'

/** Rows of all sheets together: the whole workbook is in memory as text, and a phone has not much of it. */
export const MAX_WORKBOOK_ROWS = 50_000

/** Of Excel. */
const MAX_CELL = 32_767
const MAX_SHEET_NAME = 31

const DAY_FORMAT = 'yyyy-mm-dd'

/**
 * A workbook of one sheet a table: the headings bold and fixed, days as days, amounts as numbers with the decimals of
 * their currency, words as words and never as formulas. Seconds of work: it belongs in a worker.
 * @throws RangeError for more than `MAX_WORKBOOK_ROWS` rows
 */
export async function workbookOf(tables: readonly ExportTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows > MAX_WORKBOOK_ROWS) throw new RangeError('too many rows for a workbook')
  const { default: write } = await import('write-excel-file/universal')
  const blob = await write(tables.map((table) => sheetOf(table))).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetOf({ name, columns, rows }: ExportTable): Sheet<Blob> {
  return {
    sheet: name.replace(/[[\]/\\:*?]/g, ' ').slice(0, MAX_SHEET_NAME),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ label }): Cell => ({ value: label, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map((cell) => cellOf(cell))),
    ],
  }
}

function cellOf(cell: ExportCell): Cell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: plain(cell), type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY_FORMAT }
  const { amount, currency } = cell
  const decimals = exponentOf(currency)
  return {
    value: Number(toDecimal(amount, currency)),
    type: Number,
    format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  }
}

/** The library looks texts up in a plain object, where some words stand for something already. */
function plain(text: string): string {
  const short = text.slice(0, MAX_CELL - 1)
  return short in Object.prototype ? `${short} ` : short
}
