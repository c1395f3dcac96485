import { jsPDF } from 'jspdf'
import { buildExpediente } from '../../src/documents/expediente.ts'
import { FAMILY, loadFonts, type PaperFonts } from '../../src/documents/fonts.ts'
import { buildLetter } from '../../src/documents/letter.ts'
import { bytesOf, createSheet, LOOSE } from '../../src/documents/sheet.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { readCaseFile } from '../../src/queries/readCaseFile.ts'
import { deleteBooks, openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'
import { caseOf, CASE_DAY, expedienteInput } from '../documents/caseSample.ts'
import { letterOf } from '../documents/samples.ts'
import { watchFreezes } from './freezes.ts'

const AT_ONCE = 100
/** Movements and contacts that come to a little over two hundred pages. */
const THICK = { movements: 1_350, contacts: 100 }
const PAGES = 200

type Call = readonly [text: string, x: number, y: number, size: number, page: number]

interface Written {
  readonly calls: readonly Call[]
  readonly pages: number
}

/** The expediente, and what it writes where. */
function note(fonts: PaperFonts): Written {
  const calls: Call[] = []
  const listen = function (this: jsPDF) {
    const text = this.text.bind(this)
    this.text = ((what: string, x: number, y: number, options?: object) => {
      calls.push([what, x, y, this.getFontSize(), this.getCurrentPageInfo().pageNumber])
      return text(what, x, y, options)
    }) as typeof this.text
  }
  const events = jsPDF.API.events as unknown as [string, (this: jsPDF) => void][]
  events.push(['initialized', listen])
  const { pages } = buildExpediente(expedienteInput(caseOf(THICK)), fonts)
  events.pop()
  if (pages < PAGES) throw new Error(`${pages} pages`)
  return { calls, pages }
}

/** The same text at the same places, and nothing else. */
function writeBare({ calls, pages }: Written, fonts: PaperFonts): void {
  const options = { title: 't', author: 'a', keywords: 'k', locale: 'es', content: '', on: CASE_DAY } as const
  const sheet = createSheet(fonts, { ...options, paper: 'letter' }, LOOSE)
  const { doc } = sheet
  for (let page = 1; page < pages; page += 1) doc.addPage()
  doc.setFont(FAMILY, 'normal')
  let at = 0
  for (const [text, x, y, size, page] of calls) {
    if (page !== at) doc.setPage(page)
    at = page
    doc.setFontSize(size)
    doc.text(text, x, y)
  }
  bytesOf(sheet)
}

/** Books in which one customer has all of that. */
async function thickBooks(): Promise<BooksDatabase> {
  const name = 'bench-case'
  await deleteBooks(name)
  const db = openBooks(name)
  const relaxed = openBooks(name, 'relaxed')
  const keeper = createKeeper({ db, relaxed, clock: systemClock, today: () => CASE_DAY, random: randomBytes })
  const { customer, facts } = caseOf(THICK)
  const drafts = facts.map(({ at: _at, device: _device, seq: _seq, ...draft }) => draft as FactDraft)
  await keeper.append([{ id: customer, kind: 'customer', patch: {} }])
  for (let i = 0; i < drafts.length; i += AT_ONCE) await keeper.append(drafts.slice(i, i + AT_ONCE))
  return db
}

/** What papers.ts can measure; milliseconds. */
export const papersBench = {
  /** A letter, with the typefaces read. */
  async letter(): Promise<number> {
    const fonts = await loadFonts()
    const start = performance.now()
    buildLetter(letterOf(), fonts)
    return performance.now() - start
  },

  /** An expediente of two hundred pages. */
  async expediente(): Promise<number> {
    const fonts = await loadFonts()
    const input = expedienteInput(caseOf(THICK))
    const start = performance.now()
    buildExpediente(input, fonts)
    return performance.now() - start
  },

  /** The longest freeze of the page while all of that customer is read, and handed to the worker that makes the papers. */
  async caseFreeze(): Promise<number> {
    const db = await thickBooks()
    await new Promise((ready) => setTimeout(ready, 500))
    const { port1 } = new MessageChannel()
    const longestFreeze = watchFreezes()
    const file = await readCaseFile(db, caseOf(THICK).customer, CASE_DAY)
    if (!file || file.facts.length < THICK.movements) throw new Error('not all of it was read')
    port1.postMessage(file)
    return longestFreeze()
  },

  /** jsPDF writing the same text. */
  async bare(): Promise<number> {
    const fonts = await loadFonts()
    const written = note(fonts)
    const start = performance.now()
    writeBare(written, fonts)
    return performance.now() - start
  },
}
