import type { Column, Table } from './paperContent.ts'
import type { Ruler } from './ruler.ts'
import { RULE, SOFT, type Sheet, type Weight } from './sheet.ts'

/*
 * Tables of thousands of rows: the same look as table.ts, drawn by hand. Of 3,000 rows of five cells bare jsPDF writes
 * the text in 0.45 s, and autoTable takes 1.8 s. With this one an expediente of 200 pages takes 1.7 s, and bare jsPDF
 * 1.1 s to write the same text at the same places: it measures by the letter (ruler.ts) and sets the type once a row.
 */

const PAD = 1.6
const LEADING = 1.32
const POINT = 25.4 / 72
/** Above and under the lines of a row. */
const GAP = 1.1
const SIZES = [8.5, 8, 7.5, 7, 6.5, 6]
/** A column that shares the rest keeps at least this, in millimetres. */
const REST = 34

interface Layout {
  readonly size: number
  readonly height: number
  /** From the left edge of the text to that of each column, and how wide what stands in it may be. */
  readonly columns: readonly { readonly column: Column; readonly x: number; readonly width: number }[]
}

type Lines = readonly (readonly string[])[]

/**
 * Draws a table under the sheet's `y`: its head on every page, no row across two unless it is longer than a page, its
 * sums with the last row.
 * @param onRow called after each row
 */
export function drawLongTable(sheet: Sheet, ruler: Ruler, table: Table, onRow?: () => void): void {
  const layout = layoutOf(sheet, ruler, table)
  const drawing = { sheet, ruler, layout }
  const { height } = layout
  const head = headOf(ruler, layout)
  const headHeight = linesOf(head) * height + 2 * GAP
  const sums = table.totals.map((row) => broken(ruler, layout, row, 'bold'))
  const sumsHeight = sums.reduce((all, lines) => all + linesOf(lines) * height + 2 * GAP, 0)
  const page = sheet.bottom - sheet.top - headHeight
  const drawHead = () => {
    sheet.type(layout.size, 'bold', SOFT)
    drawLines(drawing, head, 'bold', true)
    rule(sheet, 0.35)
    sheet.type(layout.size)
  }
  sheet.room(headHeight + 3 * (height + 2 * GAP))
  drawHead()
  table.rows.forEach((row, i) => {
    const lines = broken(ruler, layout, row, 'normal')
    const isLast = i === table.rows.length - 1
    for (const piece of pieces(lines, Math.floor((page - 2 * GAP) / height))) {
      const wanted = linesOf(piece) * height + 2 * GAP + (isLast ? Math.min(sumsHeight, page / 2) : 0)
      if (sheet.y + wanted > sheet.bottom) {
        sheet.room(Infinity)
        drawHead()
      }
      sheet.type(layout.size)
      drawLines(drawing, piece, 'normal')
      rule(sheet, 0.12)
    }
    onRow?.()
  })
  sums.forEach((lines, i) => {
    if (i === 0) rule(sheet, 0.35)
    sheet.room(linesOf(lines) * height + 2 * GAP)
    sheet.type(layout.size, 'bold')
    drawLines(drawing, lines, 'bold')
  })
  sheet.skip(5)
}

/** The largest size at which every figure stands on one line. */
function layoutOf(sheet: Sheet, ruler: Ruler, table: Table): Layout {
  for (const size of SIZES) {
    const fits = table.columns.map((column, i) => (column.width === 'rest' ? 0 : widest(ruler, table, column, i, size)))
    const shared = table.columns.filter(({ width }) => width === 'rest').length
    const gaps = 2 * PAD * (table.columns.length - 1)
    const left = sheet.width - gaps - fits.reduce((all, width) => all + width, 0)
    if (left / Math.max(1, shared) < REST && size !== SIZES.at(-1) && shared > 0) continue
    let x = 0
    const columns = table.columns.map((column, i) => {
      const width = column.width === 'rest' ? Math.max(left / shared, 20) : (fits[i] ?? 0)
      const place = { column, x, width }
      x += width + 2 * PAD
      return place
    })
    return { size, height: size * POINT * LEADING, columns }
  }
  throw new Error('unreachable: the last size always fits')
}

function widest(ruler: Ruler, { rows, totals }: Table, column: Column, index: number, size: number): number {
  let most = 0
  for (const row of rows) {
    for (const line of (row[index] ?? '').split('\n')) most = Math.max(most, ruler.width(line, size))
  }
  for (const text of [...column.title.split(' '), ...totals.map((row) => row[index] ?? '')]) {
    most = Math.max(most, ruler.width(text, size, 'bold'))
  }
  // A hair more, so that sums of fractions break no line.
  return most + 0.05
}

function headOf(ruler: Ruler, layout: Layout): Lines {
  return broken(
    ruler,
    layout,
    layout.columns.map(({ column }) => column.title),
    'bold',
  )
}

function broken(ruler: Ruler, { columns, size }: Layout, row: readonly string[], weight: Weight): Lines {
  return columns.map(({ width }, i) => ruler.wrap(row[i] ?? '', size, width + 0.01, weight))
}

function linesOf(lines: Lines): number {
  return Math.max(1, ...lines.map((cell) => cell.length))
}

/** A row as it is, or cut where it is longer than a page. */
function pieces(lines: Lines, most: number): Lines[] {
  const all = linesOf(lines)
  if (all <= most) return [lines]
  const cuts = Array.from({ length: Math.ceil(all / most) }, (_, i) => i * most)
  return cuts.map((from) => lines.map((cell) => cell.slice(from, from + most)))
}

interface Drawing {
  readonly sheet: Sheet
  readonly ruler: Ruler
  readonly layout: Layout
}

/** @param atFoot a head of several lines stands on its rule */
function drawLines({ sheet, ruler, layout }: Drawing, lines: Lines, weight: Weight, atFoot = false): void {
  const { doc, left } = sheet
  const { columns, height, size } = layout
  const most = linesOf(lines)
  const top = sheet.y + GAP
  columns.forEach(({ column, x, width }, i) => {
    const cell = lines[i] ?? []
    const first = atFoot ? most - cell.length : 0
    cell.forEach((text, row) => {
      if (text === '') return
      const y = top + (first + row + 0.75) * height
      const indent = column.align === 'right' ? width - ruler.width(text, size, weight) : 0
      doc.text(text, left + x + indent, y)
    })
  })
  sheet.y = top + most * height + GAP
}

function rule(sheet: Sheet, width: number): void {
  sheet.doc.setDrawColor(RULE)
  sheet.doc.setLineWidth(width)
  sheet.doc.line(sheet.left, sheet.y, sheet.right, sheet.y)
}
