import type { Signature } from '../domain/signature.ts'
import { paragraph } from './paragraph.ts'
import type { SigningParty } from './paperContent.ts'
import { INK, SOFT, type Sheet } from './sheet.ts'

/** Room for a hand, in millimetres. */
const HAND = 20
const GAP = 10

/** Two that sign stand side by side; lines, names and hands are never torn apart. */
export function drawSignatures(sheet: Sheet, parties: readonly SigningParty[]): void {
  const width = (sheet.width - GAP) / 2
  for (let i = 0; i < parties.length; i += 2) {
    const pair = parties.slice(i, i + 2)
    sheet.skip(4)
    sheet.room(HAND + 30)
    const start = sheet.y
    let end = start
    pair.forEach((party, column) => {
      sheet.y = start
      drawParty(sheet, party, column * (width + GAP), width)
      end = Math.max(end, sheet.y)
    })
    sheet.y = end
    sheet.skip(4)
  }
}

function drawParty(sheet: Sheet, { role, lines, drawn }: SigningParty, indent: number, width: number): void {
  const { doc } = sheet
  const x = sheet.left + indent
  paragraph(sheet, role, { size: 9, colour: SOFT, indent, width, after: 0 })
  if (drawn) drawHand(sheet, drawn, x, width)
  sheet.y += HAND
  doc.setDrawColor(SOFT)
  doc.setLineWidth(0.25)
  doc.line(x, sheet.y, x + width, sheet.y)
  sheet.skip(1.5)
  lines.forEach((line, i) => paragraph(sheet, line, { size: 9.5, bold: i === 0, indent, width, after: 0 }))
}

/** As lines, so that it is sharp at any size and the same in every engine. */
function drawHand({ doc, y }: Sheet, { strokes, height }: Signature, x: number, width: number): void {
  const scale = Math.min(width, HAND / height)
  doc.setDrawColor(INK)
  doc.setLineWidth(0.5)
  doc.setLineCap('round')
  doc.setLineJoin('round')
  for (const stroke of strokes) {
    const [first, ...rest] = stroke.map(([left, top]) => [x + left * scale, y + top * scale] as const)
    if (!first) continue
    let [fromX, fromY] = first
    const steps = rest.length === 0 ? [[0.01, 0]] : []
    for (const [toX, toY] of rest) {
      steps.push([toX - fromX, toY - fromY])
      fromX = toX
      fromY = toY
    }
    doc.lines(steps, first[0], first[1], [1, 1], 'S')
  }
}
