import { autoTable, type CellInput, type RowInput, type Styles } from 'jspdf-autotable'
import { FAMILY } from './fonts.ts'
import type { Column, Table } from './paperContent.ts'
import { INK, RULE, SOFT, type Sheet } from './sheet.ts'

const PAD = 1.6
/** A column that shares the rest keeps at least this, in millimetres. */
const REST = 34
const SIZES = [8.5, 8, 7.5, 7, 6.5, 6]

const line = (top: number, bottom: number) => ({ lineColor: RULE, lineWidth: { top, bottom, left: 0, right: 0 } })

/** A table under the sheet's `y`: its head on every page, no row across two, its sums with the last row. */
export function drawTable(sheet: Sheet, table: Table): void {
  const { size, widths } = fit(sheet, table)
  // Head, a row of two lines and the sums: less than this at the foot of a page looks torn off.
  sheet.room(28)
  const cells = (row: readonly string[], styles: Partial<Styles>): RowInput =>
    row.map((content, i): CellInput => {
      // The outer columns stand on the margins of the text.
      const cellPadding = { top: 1.2, bottom: 1.2, left: i === 0 ? 0 : PAD, right: i === row.length - 1 ? 0 : PAD }
      return { content, styles: { ...styles, cellPadding, halign: table.columns[i]?.align ?? 'left' } }
    })
  autoTable(sheet.doc, {
    startY: sheet.y,
    margin: { left: sheet.left, right: sheet.left, top: sheet.top, bottom: pageHeight(sheet) - sheet.bottom },
    // A table of narrow columns alone ends where they end.
    tableWidth: widths.reduce((a, b) => a + b, 0),
    theme: 'plain',
    rowPageBreak: 'avoid',
    showHead: 'everyPage',
    showFoot: 'lastPage',
    styles: {
      font: FAMILY,
      fontStyle: 'normal',
      fontSize: size,
      textColor: INK,
      overflow: 'linebreak',
      valign: 'top',
    },
    columnStyles: Object.fromEntries(widths.map((cellWidth, i) => [i, { cellWidth }])),
    head: [
      cells(
        table.columns.map((column) => column.title),
        { fontStyle: 'bold', textColor: SOFT, valign: 'bottom', ...line(0, 0.35) },
      ),
    ],
    body: table.rows.map((row) => cells(row, line(0, 0.12))),
    foot: table.totals.map((row, i) =>
      cells(row, { fontStyle: 'bold', textColor: INK, ...line(i === 0 ? 0.35 : 0, 0) }),
    ),
    didDrawPage: ({ cursor }) => {
      if (cursor) sheet.y = cursor.y
    },
  })
  sheet.skip(5)
}

/** The largest size at which every figure stands on one line. */
function fit(sheet: Sheet, table: Table): { size: number; widths: number[] } {
  for (const size of SIZES) {
    const widths = table.columns.map((column, i) =>
      column.width === 'rest' ? 0 : widest(sheet, table, column, i, size),
    )
    const left = sheet.width - widths.reduce((a, b) => a + b, 0)
    const share = left / table.columns.filter((column) => column.width === 'rest').length
    if (share >= REST || size === SIZES.at(-1)) {
      return { size, widths: widths.map((width) => (width === 0 ? Math.max(share, 20) : width)) }
    }
  }
  throw new Error('unreachable: the last size always fits')
}

function widest(sheet: Sheet, table: Table, column: Column, index: number, size: number): number {
  const wide = (texts: readonly string[], weight: 'normal' | 'bold') => {
    sheet.type(size, weight)
    return Math.max(0, ...texts.map((text) => sheet.doc.getTextWidth(text)))
  }
  const body = wide(
    table.rows.map((row) => row[index] ?? ''),
    'normal',
  )
  const bold = wide([...column.title.split(' '), ...table.totals.map((row) => row[index] ?? '')], 'bold')
  // A hair more than measured: the table breaks a line that fits exactly.
  return Math.max(body, bold) + 2 * PAD + 0.2
}

function pageHeight(sheet: Sheet): number {
  return sheet.doc.internal.pageSize.getHeight()
}
