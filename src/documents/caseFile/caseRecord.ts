import { RULE, SOFT, type Sheet } from '../sheet.ts'
import { drawText, type CaseDraft } from './caseDraft.ts'

const SIZE = 6.5
const INDENT = 11
const LEADING = 2.95

/** Every fact as it was recorded, with the hash of the chain up to it. */
export function drawRecord(draft: CaseDraft): void {
  const { input, words, sheet, ruler, print } = draft
  const { ledger } = input
  const longest = 100_000
  drawText(draft, words.ledgerIntro(ledger.lines.length, ledger.last), { size: 9, after: 3 })
  drawHead(draft)
  const width = sheet.width - INDENT
  const all = [{ text: ledger.header, hash: ledger.first }, ...ledger.lines]
  all.forEach(({ text, hash }, i) => {
    const lines = ruler.fill(print(text, longest), SIZE, width)
    const height = (lines.length + 1) * LEADING + 1.4
    const isLong = height > sheet.bottom - sheet.top - 10
    if (!isLong && sheet.y + height > sheet.bottom) nextPage(draft)
    sheet.type(SIZE)
    sheet.doc.text(i === 0 ? words.ledgerStart : String(i), sheet.left, sheet.y + LEADING * 0.8)
    for (const line of lines) {
      if (sheet.y + LEADING > sheet.bottom) {
        nextPage(draft)
        sheet.type(SIZE)
      }
      sheet.doc.text(line, sheet.left + INDENT, sheet.y + LEADING * 0.8)
      sheet.y += LEADING
    }
    if (sheet.y + LEADING > sheet.bottom) nextPage(draft)
    sheet.type(SIZE, 'normal', SOFT)
    sheet.doc.text(hash, sheet.left + INDENT, sheet.y + LEADING * 0.8)
    sheet.y += LEADING + 0.5
    rule(sheet, 0.1)
    sheet.y += 0.9
    draft.tick()
  })
}

function nextPage(draft: CaseDraft): void {
  draft.sheet.room(Infinity)
  drawHead(draft)
}

function drawHead({ sheet, words }: CaseDraft): void {
  sheet.type(SIZE + 0.5, 'bold', SOFT)
  sheet.doc.text(words.columns.number, sheet.left, sheet.y + LEADING * 0.8)
  sheet.doc.text(words.columns.fact, sheet.left + INDENT, sheet.y + LEADING * 0.8)
  sheet.y += LEADING + 0.8
  rule(sheet, 0.35)
  sheet.y += 0.9
}

function rule(sheet: Sheet, width: number): void {
  sheet.doc.setDrawColor(RULE)
  sheet.doc.setLineWidth(width)
  sheet.doc.line(sheet.left, sheet.y, sheet.right, sheet.y)
}
