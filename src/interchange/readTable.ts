import { err, type Result } from '../domain/result.ts'
import { parseCsv, type CsvOptions } from './csv.ts'
import type { Table, TableError } from './table.ts'
import { decodeText } from './textBytes.ts'

export interface ReadTableOptions extends CsvOptions {
  /** Name of the sheet; the first one that holds a table when left out. */
  readonly sheet?: string
}

/** Larger files are no shop's list of customers, and would not fit a phone's memory once read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Reads a table from a file of any kind that people have: CSV in any encoding and delimiter, or XLSX. */
export async function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Promise<Result<Table, TableError>> {
  if (bytes.length === 0) return err({ type: 'file-empty' })
  if (bytes.length > MAX_FILE_BYTES) return err({ type: 'file-too-large', maxBytes: MAX_FILE_BYTES })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9) {
    const { readSpreadsheet } = await import('./spreadsheet.ts')
    return readSpreadsheet(bytes, options.sheet, options.header)
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return err({ type: 'file-old-excel' })
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) {
    return err({ type: 'file-not-a-table' })
  }
  const decoded = decodeText(bytes)
  if (!decoded || /^\s*<(?:!doctype|html|\?xml)/i.test(decoded.text.slice(0, 200))) {
    return err({ type: 'file-not-a-table' })
  }
  return parseCsv(decoded.text, options)
}
