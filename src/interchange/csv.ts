import { err, ok, type Result } from '../domain/result.ts'
import { delimiterOf } from './csvDelimiter.ts'
import { csvRows, type Delimiter } from './csvRows.ts'
import { MAX_ROWS, type HeaderLine, type Table, type TableError } from './table.ts'
import { tableOf } from './tableOf.ts'

export interface CsvOptions {
  /** Found by evidence when left out. */
  readonly delimiter?: Delimiter
  /** Found when left out. */
  readonly header?: HeaderLine
}

const DECLARED = /^"?sep=([,;\t|])"?$/i

/**
 * Reads delimited text (RFC 4180 and what programs make of it): delimiter and header row are found, `sep=;` in the first
 * line is obeyed, lines that cannot be read are reported by number.
 */
export function parseCsv(text: string, options: CsvOptions = {}): Result<Table, TableError> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u0000', '')
    .split(/\r\n|\n|\r/)
  if (lines.length > MAX_ROWS) return err({ type: 'file-too-many-rows', max: MAX_ROWS })
  const declared = DECLARED.exec(lines[0] ?? '')?.[1] as Delimiter | undefined
  const body = declared ? lines.slice(1) : lines
  const delimiter = options.delimiter ?? declared ?? delimiterOf(body)
  const { rows, problems } = csvRows(body, delimiter, declared ? 2 : 1)
  const table = tableOf(rows, problems, options.header)
  return table ? ok(table) : err({ type: problems.length > 0 ? 'file-damaged' : 'file-empty' })
}
