import { breakLines } from './paragraph.ts'
import { SOFT, TINT, type Sheet } from './sheet.ts'

const PAD = 4
const SIZE = 12.5

/** A tinted band with the few figures that matter, side by side; it stays in one piece. */
export function drawKey(sheet: Sheet, items: readonly (readonly [label: string, values: readonly string[]])[]): void {
  const { doc } = sheet
  const width = (sheet.width - PAD) / items.length - PAD
  const labelHeight = sheet.type(8.5)
  const height = sheet.type(SIZE)
  const columns = items.map(([label, values]) => ({
    label,
    lines: values.flatMap((value) => breakLines(sheet, [{ text: value, bold: true }], width)),
  }))
  const band = 2 * PAD + labelHeight + height * Math.max(...columns.map(({ lines }) => lines.length)) - 2
  sheet.skip(1)
  sheet.room(band + 5)
  doc.setFillColor(TINT)
  doc.rect(sheet.left, sheet.y, sheet.width, band, 'F')
  columns.forEach(({ label, lines }, i) => {
    const x = sheet.left + PAD + i * (width + PAD)
    sheet.type(8.5, 'normal', SOFT)
    doc.text(label, x, sheet.y + PAD + labelHeight * 0.6)
    sheet.type(SIZE, 'bold')
    lines.forEach((line, row) => {
      doc.text(line.map((run) => run.text).join(''), x, sheet.y + PAD + labelHeight + height * (row + 0.72))
    })
  })
  sheet.y += band
  sheet.skip(5)
}
