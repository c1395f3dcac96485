import Papa from 'papaparse'
import { err, ok, type Result } from '../domain/result.ts'
import { delimiterOf, type Delimiter } from './csvDelimiter.ts'
import { MAX_ROWS, type Table, type TableError, type TableProblem, type TableRow } from './table.ts'
import { tableOf } from './tableOf.ts'

export interface CsvOptions {
  /** Found by evidence when left out. */
  readonly delimiter?: Delimiter
}

/** After so many broken quotes the rest is read without quotes: each one costs a new pass over what follows. */
const MAX_BROKEN_QUOTES = 20

function lineBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    if (cell.includes('\n')) count += cell.split('\n').length - 1
    else if (cell.includes('\r')) count += cell.split('\r').length - 1
  }
  return count
}

interface Pass {
  readonly rows: TableRow[]
  /** Index into `rows` and line of the first row that a broken quote spoilt. */
  readonly broken: number | undefined
}

function pass(text: string, delimiter: string, firstLine: number): Pass {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const rows: TableRow[] = []
  let line = firstLine
  for (const cells of data) {
    rows.push({ line, cells })
    line += 1 + lineBreaks(cells)
  }
  // A quote inside a cell of one line ("Ferretería "El Tornillo"") is read as meant; one that swallows lines is not.
  const broken = errors
    .filter((e) => e.code === 'MissingQuotes' || (e.code === 'InvalidQuotes' && lineBreaks(data[e.row ?? 0] ?? []) > 0))
    .reduce((least, e) => Math.min(least, e.row ?? 0), Infinity)
  return { rows, broken: broken < rows.length ? broken : undefined }
}

/** Where the next line begins, after the line that begins at `from`. */
function afterLine(text: string, from: number): number {
  const match = /\r\n|\n|\r/g
  match.lastIndex = from
  const found = match.exec(text)
  return found ? found.index + found[0].length : text.length
}

function offsetOfLine(text: string, lines: number): number {
  let at = 0
  for (let i = 0; i < lines; i++) at = afterLine(text, at)
  return at
}

function withoutQuotes(text: string, delimiter: string, firstLine: number): [TableRow[], TableProblem[]] {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  text.split(/\r\n|\n|\r/).forEach((content, i) => {
    const line = firstLine + i
    if (content.includes('"')) problems.push({ type: 'quote-broken', line })
    else rows.push({ line, cells: content.split(delimiter) })
  })
  return [rows, problems]
}

/** Rows of the text. The line of a broken quote is left out and reported, and reading goes on with the next line. */
function rowsOf(text: string, delimiter: string, firstLine: number): [TableRow[], TableProblem[]] {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  let rest = text
  let line = firstLine
  for (let tries = 0; tries < MAX_BROKEN_QUOTES; tries++) {
    const found = pass(rest, delimiter, line)
    if (found.broken === undefined) {
      for (const row of found.rows) rows.push(row)
      return [rows, problems]
    }
    for (const row of found.rows.slice(0, found.broken)) rows.push(row)
    const broken = found.rows[found.broken]?.line ?? line
    problems.push({ type: 'quote-broken', line: broken })
    rest = rest.slice(offsetOfLine(rest, broken - line + 1))
    line = broken + 1
    if (rest === '') return [rows, problems]
  }
  const [more, broken] = withoutQuotes(rest, delimiter, line)
  for (const row of more) rows.push(row)
  return [rows, [...problems, ...broken]]
}

/**
 * Reads delimited text (RFC 4180 and what programs make of it): delimiter and header row are found, `sep=;` in the first
 * line is obeyed, lines that cannot be read are reported by number.
 */
export function parseCsv(text: string, options: CsvOptions = {}): Result<Table, TableError> {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\u0000', '')
  const declared = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(plain)
  const body = declared ? plain.slice(declared[0].length) : plain
  if (body.trim() === '') return err({ type: 'file-empty' })
  const delimiter = options.delimiter ?? (declared?.[1] as Delimiter | undefined) ?? delimiterOf(body)
  const [rows, problems] = rowsOf(body, delimiter, declared ? 2 : 1)
  if (rows.length > MAX_ROWS) return err({ type: 'file-too-many-rows', max: MAX_ROWS })
  const table = tableOf(rows, problems)
  if (!table) return problems.length > 0 ? err({ type: 'file-damaged' }) : err({ type: 'file-empty' })
  return ok(table)
}
