import { createFormat } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { drawAttachments } from './caseFile/caseAttachments.ts'
import { drawProcess, drawPromises } from './caseFile/caseProcess.ts'
import { drawCharges, drawMoney, drawStatement } from './caseFile/caseAccount.ts'
import { drawContacts, drawLetters } from './caseFile/caseContacts.ts'
import { drawCover, type Chapter } from './caseFile/caseCover.ts'
import { drawText, type CaseDraft, type ExpedienteInput } from './caseFile/caseDraft.ts'
import { drawRecord } from './caseFile/caseRecord.ts'
import { drawParties, drawSummary } from './caseFile/caseSummary.ts'
import type { PaperFonts } from './fonts.ts'
import { fileNameOf, type Paper } from './paper.ts'
import { paperFrame } from './paperFrame.ts'
import { createPrinter } from './printable.ts'
import { createRuler } from './ruler.ts'
import { bytesOf, createSheet, LOOSE } from './sheet.ts'
import { drawMargins } from './typesetPaper.ts'
import type { ExpedienteWords } from './words/expedienteEs.ts'
import { expedienteWords } from './words/expedienteWords.ts'
import { letterWords } from './words/paperWords.ts'
import { statementWords } from './words/statementWords.ts'

export type Expediente = Omit<Paper, 'text'>

/** In the order of the paper. */
const SECTIONS: readonly (readonly [keyof ExpedienteWords['sections'], (draft: CaseDraft) => void])[] = [
  ['parties', drawParties],
  ['summary', drawSummary],
  ['charges', drawCharges],
  ['money', drawMoney],
  ['statement', drawStatement],
  ['letters', drawLetters],
  ['contacts', drawContacts],
  ['promises', drawPromises],
  ['process', drawProcess],
  ['attachments', drawAttachments],
  ['ledger', drawRecord],
]
/** These two are one page, to be read before anything else. */
const ON_FIRST_PAGE = 2
/** Writing the file when all is drawn, in rows. */
const WRITING = 0.25

/**
 * Makes the expediente of a customer as PDF: a cover with its contents, and everything that the books know, in eleven
 * numbered sections. The same data, photos
 * among it, gives the same bytes. Two hundred pages take seconds: it belongs in a worker.
 * @param onProgress how many rows of all are drawn; at least once a section
 */
export function buildExpediente(
  input: ExpedienteInput,
  fonts: PaperFonts,
  onProgress?: (done: number, total: number) => void,
): Expediente {
  const { file, ledger, language, country, size, on } = input
  const format = createFormat(localeFor(language, country))
  const printer = createPrinter()
  const words = expedienteWords(language)
  const shared = letterWords(language, input.treatment)
  const frame = paperFrame(input, format, shared, printer)
  const title = [words.title, frame.recipient[0]].filter(Boolean).join(' – ')
  const sheet = createSheet(
    fonts,
    {
      paper: size,
      title,
      author: frame.letterhead.name,
      // The seal in plain letters of the file, where a program finds it without reading the pages.
      keywords: `${words.keywords}, sha256:${ledger.last}`,
      locale: format.locale,
      on,
      content: JSON.stringify([size, language, on, frame, ledger.last, ...[...input.photos.keys()].toSorted()]),
    },
    LOOSE,
  )
  const rows = rowsOf(input)
  const total = Math.ceil(rows * (1 + WRITING)) + SECTIONS.length
  let done = 0
  const draft: CaseDraft = {
    input,
    file,
    format,
    words,
    shared,
    statement: statementWords(language),
    print: printer.print,
    sheet,
    ruler: createRuler(sheet),
    tick: () => {
      done += 1
      if (done % 100 === 0) onProgress?.(done, total)
    },
  }
  const chapters: Chapter[] = []
  for (const [i, [name, draw]] of SECTIONS.entries()) {
    if (i === 0 || i === ON_FIRST_PAGE) sheet.room(Infinity)
    sheet.skip(i === ON_FIRST_PAGE || i === 0 ? 0 : 5)
    sheet.room(46)
    const heading = `${i + 1}. ${words.sections[name]}`
    chapters.push({ title: heading, page: sheet.doc.getCurrentPageInfo().pageNumber })
    drawText(draft, heading, { size: 14, weight: 'bold', after: 2.5 })
    draw(draft)
    done += 1
    onProgress?.(done, total)
  }
  drawCover(draft, frame, chapters)
  drawMargins(sheet, frame)
  const bytes = bytesOf(sheet)
  onProgress?.(total, total)
  return {
    bytes,
    pages: sheet.doc.getNumberOfPages(),
    fileName: fileNameOf(words.fileName, input.customer.name, on),
    unprintable: printer.unprintable(),
  }
}

function rowsOf({ file, ledger, photos }: ExpedienteInput): number {
  const lines = file.statements.reduce((all, { lines: own }) => all + own.length, 0)
  return file.charges.length + file.money.length + lines + 2 * file.contacts.length + photos.size + ledger.lines.length
}
