import type { Day } from '../domain/day.ts'
import type { CsvStyle } from './csvCell.ts'
import { tableCsv, type ExportTable } from './exportTable.ts'
import { deflatedZip } from './zipWrite.ts'

/**
 * Tables as CSV files in one ZIP, each under its name.
 * @throws RangeError where they are more than a ZIP holds
 */
export function tablesZip(tables: readonly ExportTable[], style: CsvStyle, on: Day): Promise<Uint8Array<ArrayBuffer>> {
  return deflatedZip(new Map(tables.map((table) => [`${table.name}.csv`, tableCsv(table, style)])), on)
}
