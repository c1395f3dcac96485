import { csvRows, DELIMITERS, type Delimiter } from './csvRows.ts'
import { knownHeaders } from './headerRow.ts'

const SAMPLE_LINES = 80
const SAMPLE_LINE = 4000

interface Shape {
  /** Most frequent number of cells. */
  readonly cells: number
  /** Share of rows that have it. */
  readonly share: number
  /** Most headers known in one row. */
  readonly headers: number
}

function shape(lines: readonly string[], delimiter: Delimiter): Shape {
  const { rows } = csvRows(lines, delimiter)
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [cells, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  const headers = rows.reduce((most, row) => Math.max(most, knownHeaders(row.cells)), 0)
  return { cells, share: rows.length === 0 ? 0 : count / rows.length, headers }
}

/**
 * The delimiter that parts the first rows most evenly and brings forth headers. Papa's own guess is led astray by title
 * rows and by decimal commas, of which a row can have more than it has semicolons.
 */
export function delimiterOf(lines: readonly string[]): Delimiter {
  const sample = lines
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .map((line) => line.slice(0, SAMPLE_LINE))
  let best: Delimiter = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const { cells, share, headers } = shape(sample, delimiter)
    const score = (cells - 1) * share ** 4 * (1 + headers)
    if (score > most) {
      most = score
      best = delimiter
    }
  }
  return best
}
