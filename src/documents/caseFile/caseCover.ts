import { drawLogo } from '../drawLogo.ts'
import type { PaperFrame } from '../paperFrame.ts'
import { paragraph } from '../paragraph.ts'
import { paperDate } from '../paperDate.ts'
import { RULE, SOFT } from '../sheet.ts'
import { drawText, type CaseDraft } from './caseDraft.ts'
import { drawBalances } from './caseSummary.ts'

/** A section and the page on which it begins. */
export interface Chapter {
  readonly title: string
  readonly page: number
}

/** The first page, drawn when it is known where each section begins. */
export function drawCover(draft: CaseDraft, frame: PaperFrame, chapters: readonly Chapter[]): void {
  const { sheet, words, format, file, input } = draft
  sheet.doc.setPage(1)
  sheet.y = 24
  const logo = drawLogo(sheet, frame.letterhead.logo, sheet.y)
  paragraph(sheet, words.title, { size: 24, bold: true, width: sheet.width - logo.width, after: 1 })
  const period = words.period(paperDate(file.from, format), paperDate(file.upTo, format))
  paragraph(sheet, period, { size: 11, colour: SOFT, after: 7 })
  const start = sheet.y
  const half = sheet.width / 2
  const block = (label: string, lines: readonly string[], indent: number): number => {
    sheet.y = start
    paragraph(sheet, label, { size: 8.5, colour: SOFT, indent, width: half - 6, after: 0.5 })
    lines.forEach((line, i) => {
      paragraph(sheet, line, { size: i === 0 ? 11 : 9, bold: i === 0, indent, width: half - 6, after: 0 })
    })
    return sheet.y
  }
  const ends = [
    block(words.creditor, [frame.letterhead.name, ...frame.letterhead.lines], 0),
    block(words.debtor, frame.recipient, half),
  ]
  sheet.y = Math.max(...ends) + 5
  paragraph(sheet, [frame.dateLine, frame.reference].filter(Boolean).join('  ·  '), { size: 9.5, after: 4 })
  drawBalances(draft)
  drawContents(draft, chapters)
  sheet.y += 5
  const { lines, last } = input.ledger
  drawText(draft, words.chainOnCover(lines.length), { size: 8.5, colour: SOFT, after: 0.3 })
  drawText(draft, last, { size: 8.5, weight: 'bold', after: 0 })
}

function drawContents({ sheet, words, ruler }: CaseDraft, chapters: readonly Chapter[]): void {
  const { doc, left, right, width } = sheet
  sheet.y += 2
  paragraph(sheet, words.contents, { size: 12, bold: true, after: 1.5 })
  const height = 6.6
  for (const { title, page } of chapters) {
    sheet.type(10)
    const number = String(page)
    doc.text(title, left, sheet.y + 4.4)
    doc.text(number, right - ruler.width(number, 10), sheet.y + 4.4)
    doc.setDrawColor(RULE)
    doc.setLineWidth(0.12)
    doc.line(left, sheet.y + height, right, sheet.y + height)
    doc.link(left, sheet.y, width, height, { pageNumber: page })
    sheet.y += height
  }
}
