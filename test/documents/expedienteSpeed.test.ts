import { expect, test, vi } from 'vitest'
import { buildExpediente } from '../../src/documents/expediente.ts'
import { FAMILY } from '../../src/documents/fonts.ts'
import { bytesOf, createSheet, LOOSE, type Sheet, type SheetOptions } from '../../src/documents/sheet.ts'
import { day } from '../../src/domain/day.ts'
import { caseOf, expedienteInput } from './caseSample.ts'
import { FONTS } from './samples.ts'

type Call = readonly [text: string, x: number, y: number, size: number, page: number]

const noted = vi.hoisted(() => ({ calls: undefined as Call[] | undefined }))

/** Notes what is written where, while it is asked to. */
function noting(sheet: Sheet, calls: Call[]): Sheet {
  const { doc } = sheet
  const text = doc.text.bind(doc)
  doc.text = ((what: string, x: number, y: number, options?: object) => {
    calls.push([what, x, y, doc.getFontSize(), doc.getCurrentPageInfo().pageNumber])
    return text(what, x, y, options)
  }) as typeof doc.text
  return sheet
}

vi.mock('../../src/documents/sheet.ts', async (original) => {
  const real = await original<{ createSheet: typeof createSheet }>()
  return {
    ...real,
    createSheet: (...args: Parameters<typeof createSheet>) => {
      const sheet = real.createSheet(...args)
      return noted.calls ? noting(sheet, noted.calls) : sheet
    },
  }
})

const OPTIONS: SheetOptions = {
  paper: 'letter',
  title: 't',
  author: 'a',
  keywords: 'k',
  locale: 'es',
  on: day('2026-11-30'),
  content: '',
}

/** The same text at the same places, and nothing else. */
function bare(calls: readonly Call[], pages: number): Uint8Array {
  const { doc, ...sheet } = createSheet(FONTS, OPTIONS, LOOSE)
  for (let page = 1; page < pages; page += 1) doc.addPage()
  doc.setFont(FAMILY, 'normal')
  let at = 0
  for (const [text, x, y, size, page] of calls) {
    if (page !== at) doc.setPage((at = page))
    doc.setFontSize(size)
    doc.text(text, x, y)
  }
  return bytesOf({ ...sheet, doc })
}

function fastest(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

test('two hundred pages take less than ten seconds, and less than twice what bare jsPDF takes to write them', () => {
  const input = expedienteInput(caseOf({ movements: 1_350, contacts: 100 }))
  const calls: Call[] = []
  noted.calls = calls
  const { pages } = buildExpediente(input, FONTS)
  noted.calls = undefined
  expect(pages).toBeGreaterThanOrEqual(200)
  const built = fastest(() => buildExpediente(input, FONTS))
  const written = fastest(() => bare(calls, pages))
  expect(built).toBeLessThan(10_000)
  expect(built / written).toBeLessThan(2)
})
