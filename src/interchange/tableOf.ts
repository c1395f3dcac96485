import { knownHeaders, looksLikeHeader } from './headerRow.ts'
import { MAX_COLUMNS, type Cell, type HeaderLine, type Table, type TableProblem, type TableRow } from './table.ts'

/** How far down a header row is looked for: exports put their title, date and filters above it. */
const HEADER_WITHIN = 30

/** Nothing, white space, or only the marks that part cells: the empty lines that spreadsheets leave at the end. */
function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && !/[^\s;,|]/.test(cell))
}

function filled(cells: readonly Cell[]): number {
  return cells.reduce<number>((count, cell) => count + (isEmpty(cell) ? 0 : 1), 0)
}

/** How many cells the usual row fills, from the first rows. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows.slice(0, 200)) {
    const count = filled(cells)
    counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function headerIndex(rows: readonly TableRow[]): number {
  const first = rows.slice(0, HEADER_WITHIN)
  const known = first.map(({ cells }) => knownHeaders(cells))
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  const width = usualWidth(rows)
  return first.findIndex(({ cells }) => filled(cells) >= Math.max(1, width * 0.6) && looksLikeHeader(cells))
}

/** A, B, …, Z, AA: as spreadsheets name columns. */
export function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26)
}

/**
 * Makes a table of raw rows: finds the header row, drops empty rows and repeated headers, refuses rows that are too wide.
 * @param header line of the header row, or that there is none; found when left out
 */
export function tableOf(
  raw: readonly TableRow[],
  problems: readonly TableProblem[] = [],
  header?: HeaderLine,
): Table | undefined {
  const rows = raw.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)))
  if (rows.length === 0) return undefined
  const at = header === undefined ? headerIndex(rows) : rows.findIndex(({ line }) => line === header)
  const headerRow = at < 0 ? undefined : rows[at]
  const lastFilled = headerRow?.cells.findLastIndex((cell) => !isEmpty(cell)) ?? -1
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const width = Math.min(MAX_COLUMNS, headerRow ? lastFilled + 1 : widest)
  const headers = Array.from({ length: width }, (_, i) =>
    isEmpty(headerRow?.cells[i])
      ? columnLetter(i)
      : String(headerRow?.cells[i]).replace(/\s+/g, ' ').trim().slice(0, 120),
  )
  const repeated = headerRow?.cells.join('\u0000')

  const kept: TableRow[] = []
  const refused: TableProblem[] = []
  for (const { line, cells } of rows.slice(at + 1)) {
    if (headerRow && cells.length === headerRow.cells.length && cells.join('\u0000') === repeated) continue
    if (headerRow && cells.slice(width).some((cell) => !isEmpty(cell))) refused.push({ type: 'too-many-cells', line })
    else kept.push({ line, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') })
  }
  return {
    headers,
    headerLine: headerRow?.line,
    rows: kept,
    problems: [...problems, ...refused].toSorted((a, b) => a.line - b.line),
  }
}
