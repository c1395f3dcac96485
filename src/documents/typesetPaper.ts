import { drawKey } from './drawKey.ts'
import { drawLogo } from './drawLogo.ts'
import type { Block, PaperContent } from './paperContent.ts'
import { paragraph } from './paragraph.ts'
import { RULE, SOFT, type Sheet } from './sheet.ts'
import { drawQr } from './drawQr.ts'
import { drawSignatures } from './drawSignatures.ts'
import { drawLongTable } from './longTable.ts'
import { createRuler } from './ruler.ts'
import { drawTable } from './table.ts'

/** Rows from which on a table is drawn by hand, which is several times as fast. */
const LONG = 100
/** Size of the name of a value, in points. */
const PAIR_LABEL = 9.5

/** Lays a paper out on the sheet, from the letterhead to the page numbers. */
export function typesetPaper(sheet: Sheet, content: PaperContent): void {
  const { title, subject, salutation = '' } = content
  drawHead(sheet, content)
  drawAddress(sheet, content)
  if (title) {
    paragraph(sheet, title.text, { size: 15, bold: true, after: title.detail === '' ? 4 : 0.5 })
    if (title.detail !== '') paragraph(sheet, title.detail, { size: 9.5, colour: SOFT, after: 4 })
  }
  if (subject) paragraph(sheet, subject.join(': '), { size: 12, bold: true, after: 4 })
  if (salutation !== '') paragraph(sheet, salutation)
  content.blocks.forEach((block) => drawBlock(sheet, block))
  drawSignature(sheet, content)
  drawMargins(sheet, content)
}

function drawHead(sheet: Sheet, { letterhead }: PaperContent): void {
  sheet.y = 16
  const logo = drawLogo(sheet, letterhead.logo, sheet.y)
  const foot = sheet.y + logo.height
  const width = sheet.width - logo.width
  paragraph(sheet, letterhead.name, { size: 16, bold: true, width, after: 0.5 })
  letterhead.lines.forEach((line) => paragraph(sheet, line, { size: 8.5, colour: SOFT, width, after: 0 }))
  sheet.y = Math.max(sheet.y, foot)
  sheet.skip(2.5)
  rule(sheet, sheet.y, 0.5)
  sheet.skip(8)
}

/** Who it is for at the left, date and reference at the right, on the same line. */
function drawAddress(sheet: Sheet, { recipient, dateLine, reference }: PaperContent): void {
  if (recipient.length === 0 && dateLine === '' && reference === '') return
  const start = sheet.y
  const half = sheet.width * 0.54
  recipient.forEach((line, i) => paragraph(sheet, line, { bold: i === 0, width: half, after: 0 }))
  const end = sheet.y
  sheet.y = start
  const indent = half + 6
  paragraph(sheet, dateLine, { indent, after: 0 })
  if (reference !== '') paragraph(sheet, reference, { size: 9, colour: SOFT, indent, after: 0 })
  sheet.y = Math.max(end, sheet.y)
  sheet.skip(8)
}

function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'text':
      return paragraph(sheet, block.text)
    case 'note':
      return paragraph(sheet, block.text, { size: 9, colour: SOFT, after: 2 })
    case 'heading':
      // A heading stays with what follows it.
      sheet.skip(2)
      sheet.room(32)
      return paragraph(sheet, block.text, { size: 11, bold: true, after: 1 })
    case 'list':
      block.items.forEach((item) => drawItem(sheet, item, block.inner ? 7 : 0))
      sheet.skip(2)
      return
    case 'key':
      return drawKey(sheet, block.items)
    case 'pairs':
      block.rows.forEach(([label, value]) => drawPair(sheet, label, value))
      sheet.skip(3)
      return
    case 'table':
      sheet.room(32)
      if (block.caption !== '') paragraph(sheet, block.caption, { size: 8.5, colour: SOFT, after: 0.5 })
      return block.table.rows.length > LONG
        ? drawLongTable(sheet, createRuler(sheet), block.table)
        : drawTable(sheet, block.table)
    case 'signatures':
      return drawSignatures(sheet, block.parties)
    case 'qr':
      return drawQr(sheet, block)
    case 'page':
      return sheet.room(Infinity)
  }
}

function drawItem(sheet: Sheet, item: string, indent: number): void {
  const height = sheet.type(sheet.body)
  // As much as the paragraph keeps together, so that the point stays with its words.
  sheet.room(4 * height)
  sheet.doc.text('•', sheet.left + indent + 2, sheet.y + height * 0.72)
  paragraph(sheet, item, { indent: indent + 7, after: 1 })
}

function drawPair(sheet: Sheet, label: string, value: string): void {
  const column = 72
  sheet.room(12)
  const start = sheet.y
  // Smaller than the value, and on the same line.
  sheet.y += (sheet.type(sheet.body) - sheet.type(PAIR_LABEL)) * 0.72
  paragraph(sheet, label, { size: PAIR_LABEL, colour: SOFT, width: column - 4, after: 0 })
  const end = sheet.y
  sheet.y = start
  paragraph(sheet, value, { bold: true, indent: column, after: 0 })
  sheet.y = Math.max(end, sheet.y) + 1
}

/** Closing, space for a hand, and the name: never torn apart. */
function drawSignature(sheet: Sheet, { closing = '', signature = [] }: PaperContent): void {
  if (closing === '' && signature.length === 0) return
  sheet.skip(3)
  sheet.room(34)
  paragraph(sheet, closing, { after: 0 })
  sheet.y += 12
  sheet.doc.setDrawColor(SOFT)
  sheet.doc.setLineWidth(0.25)
  sheet.doc.line(sheet.left, sheet.y, sheet.left + 64, sheet.y)
  sheet.skip(1.5)
  signature.forEach((line, i) => paragraph(sheet, line, { bold: i === 0, width: 90, after: 0 }))
}

/** Page numbers; from the second page on also whose paper it is. */
export function drawMargins(sheet: Sheet, content: Pick<PaperContent, 'letterhead' | 'reference' | 'pageOf'>): void {
  const { doc, left, right, first } = sheet
  const pages = doc.getNumberOfPages() - first + 1
  const running = [content.letterhead.name, content.reference].filter(Boolean).join('  ·  ')
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(first + page - 1)
    sheet.type(8.5, 'normal', SOFT)
    doc.text(content.pageOf(page, pages), right, doc.internal.pageSize.getHeight() - 13, { align: 'right' })
    if (page === 1) continue
    doc.text(ellipsis(sheet, running), left, 15)
    rule(sheet, 18, 0.2)
  }
}

function ellipsis(sheet: Sheet, text: string): string {
  if (sheet.doc.getTextWidth(text) <= sheet.width) return text
  const letters = Array.from(text)
  while (letters.length > 1 && sheet.doc.getTextWidth(`${letters.join('')}…`) > sheet.width) letters.pop()
  return `${letters.join('')}…`
}

function rule(sheet: Sheet, y: number, width: number): void {
  sheet.doc.setDrawColor(RULE)
  sheet.doc.setLineWidth(width)
  sheet.doc.line(sheet.left, y, sheet.right, y)
}
