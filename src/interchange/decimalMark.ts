import type { DecimalMark } from '../domain/locale.ts'
import type { Table } from './table.ts'

export interface DecimalMarkGuess {
  readonly mark: DecimalMark
  readonly sure: boolean
}

/** What one amount proves: "1.234,5" and "12,50" a comma, "1.234" nothing. */
function evidence(text: string): DecimalMark | undefined {
  const figures = text.replace(/[^\d.,]/g, '')
  const comma = figures.lastIndexOf(',')
  const point = figures.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const at = Math.max(comma, point)
  if (at < 0) return undefined
  const mark: DecimalMark = comma >= 0 ? ',' : '.'
  const other: DecimalMark = comma >= 0 ? '.' : ','
  // Twice the same mark can only be groups; three figures behind a single one may be.
  if (figures.indexOf(mark) !== at) return other
  return figures.length - at - 1 === 3 && /^[1-9]\d{0,2}$/.test(figures.slice(0, at)) ? undefined : mark
}

/**
 * Which mark stands between units and cents, by evidence over all rows of the column.
 * @param usual the mark of the person's country, where the file proves nothing
 */
export function guessDecimalMark(table: Table, column: number | undefined, usual: DecimalMark): DecimalMarkGuess {
  let commas = 0
  let points = 0
  let undecided = 0
  for (const { cells } of table.rows) {
    const cell = column === undefined ? '' : (cells[column] ?? '')
    if (typeof cell === 'number' || !/[.,]/.test(cell)) continue
    const mark = evidence(cell)
    if (mark === ',') commas++
    else if (mark === '.') points++
    else undecided++
  }
  if (commas === points) return { mark: usual, sure: undecided === 0 && commas === 0 }
  return { mark: commas > points ? ',' : '.', sure: commas === 0 || points === 0 }
}
