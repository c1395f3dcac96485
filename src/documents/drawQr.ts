import { encodeQR } from 'qr'
import { paragraph } from './paragraph.ts'
import type { Block } from './paperContent.ts'
import { INK, SOFT, type Sheet } from './sheet.ts'

/** Edge of the code, in millimetres: a phone reads it from a photocopy. */
const EDGE = 36
const GAP = 6

/** A code with what it says beside it, in one piece. Drawn as squares, sharp at any size. */
export function drawQr(sheet: Sheet, { payload, title, lines }: Extract<Block, { kind: 'qr' }>): void {
  const { doc } = sheet
  // Level M is what EPC069-12 asks for and what Pix readers expect.
  const modules = encodeQR(payload, 'raw', { ecc: 'medium', border: 1 })
  const size = EDGE / modules.length
  sheet.room(EDGE + 4)
  const start = sheet.y
  doc.setFillColor(INK)
  modules.forEach((row, r) => {
    // A run of dark squares is one rectangle: fewer, and no hairlines between them.
    let from = -1
    for (let c = 0; c <= row.length; c += 1) {
      if (row[c] === true && from < 0) from = c
      if (row[c] === true || from < 0) continue
      doc.rect(sheet.left + from * size, start + r * size, (c - from) * size, size, 'F')
      from = -1
    }
  })
  const indent = EDGE + GAP
  sheet.y = start + 1
  paragraph(sheet, title, { bold: true, indent, after: 1 })
  lines.forEach((line) => paragraph(sheet, line, { size: 9.5, colour: SOFT, indent, after: 0.5 }))
  sheet.y = Math.max(sheet.y, start + EDGE)
  sheet.skip(5)
}
