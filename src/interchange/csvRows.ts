import Papa from 'papaparse'
import type { TableProblem, TableRow } from './table.ts'

export const DELIMITERS = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** A cell with line breaks is an address or a note. A quote that is still open after so many lines is a broken one. */
const MAX_LINES_OF_RECORD = 30

export interface CsvRows {
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count
}

/** Lines from `start` on until every quote is closed, or `undefined` when that takes too many. */
function recordAt(lines: readonly string[], start: number): readonly string[] | undefined {
  let open = false
  for (let i = start; i < lines.length && i < start + MAX_LINES_OF_RECORD; i++) {
    if (quotesIn(lines[i] ?? '') % 2 === 1) open = !open
    if (!open) return lines.slice(start, i + 1)
  }
  return undefined
}

/** A record whose quotes are all where RFC 4180 has them. */
function wellFormed(delimiter: Delimiter): RegExp {
  const mark = delimiter === '|' ? '\\|' : delimiter
  const cell = `(?:"(?:[^"]|"")*"|[^"${mark}]*)`
  return new RegExp(`^${cell}(?:${mark}${cell})*$`)
}

function parse(text: string, delimiter: Delimiter) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' })
}

/** A record that is not well-formed, read as papaparse can; `undefined` when its quotes cannot be what was meant. */
function repaired(record: readonly string[], delimiter: Delimiter): string[] | undefined {
  const { data, errors } = parse(record.join('\n'), delimiter)
  // A stray quote inside a cell of one line is read as meant; in several lines it may have swallowed a row.
  const bad = errors.some(({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && record.length > 1))
  return bad || data.length !== 1 ? undefined : data[0]
}

/**
 * Rows of delimited text. Records are parted here, so that a broken quote costs its own line and no more, in time too:
 * the parser alone would take the rest of the file for one cell, and slowly. Well-formed records go to it together.
 * @param firstLine number of the first line in the file
 */
export function csvRows(lines: readonly string[], delimiter: Delimiter, firstLine = 1): CsvRows {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  const clean = wellFormed(delimiter)
  let batch: { readonly line: number; readonly text: string }[] = []
  const flush = (): void => {
    if (batch.length === 0) return
    const { data } = parse(batch.map(({ text }) => text).join('\n'), delimiter)
    for (const [i, { line }] of batch.entries()) rows.push({ line, cells: data[i] ?? [] })
    batch = []
  }
  for (let i = 0; i < lines.length;) {
    const line = firstLine + i
    const record = recordAt(lines, i)
    const text = record?.join('\n') ?? ''
    if (record && clean.test(text)) {
      batch.push({ line, text })
      i += record.length
      continue
    }
    flush()
    const cells = record && repaired(record, delimiter)
    if (cells) rows.push({ line, cells })
    else problems.push({ type: 'quote-broken', line })
    i += cells ? record.length : 1
  }
  flush()
  return { rows, problems }
}
