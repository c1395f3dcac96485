import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { buildExpediente } from '../../src/documents/expediente.ts'
import { buildLetter } from '../../src/documents/letter.ts'
import type { PaperBusiness } from '../../src/documents/paperInput.ts'
import { buildPromissoryNote } from '../../src/documents/promissoryNote.ts'
import { day } from '../../src/domain/day.ts'
import type { Logo } from '../../src/domain/logo.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { caseOf, expedienteInput } from './caseSample.ts'
import { FONTS } from './paperFonts.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { BROKEN_LOGO, SAMPLE_LOGO } from './sampleLogo.ts'
import { letterOf, MXN } from './samples.ts'

const shopWith = (logo: Logo): PaperBusiness => ({ ...letterOf().business, logo })
const letterWith = (logo: Logo) => buildLetter(letterOf({ business: shopWith(logo) }), FONTS).bytes

/** Widths and heights of the pictures on the first page, in millimetres. */
async function picturesOf(bytes: Uint8Array): Promise<(readonly [number, number])[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList()
  const found = fnArray.flatMap((operator, i) => {
    if (operator !== OPS.paintImageXObject) return []
    const at = fnArray.lastIndexOf(OPS.transform, i)
    const [width = 0, , , height = 0] = argsArray[at] as number[]
    return [[Math.round((width * 254) / 72) / 10, Math.round((height * 254) / 72) / 10] as const]
  })
  await task.destroy()
  return found
}

test('the logo stands at the head of a paper in its proportions, and the words stay as they were', async () => {
  const bytes = letterWith(SAMPLE_LOGO)
  // 240 × 96 pixels in a room of 40 × 16 mm.
  expect(await picturesOf(bytes)).toEqual([[40, 16]])
  expect(letterWith(SAMPLE_LOGO)).toEqual(bytes)
  const { text, pages, overflowing } = await readPdf(bytes)
  expect(text).toBe((await readPdf(buildLetter(letterOf(), FONTS).bytes)).text)
  expect([pages.length, overflowing]).toEqual([1, []])
  expect(await picturesOf(letterWith({ ...SAMPLE_LOGO, width: 60, height: 120 }))).toEqual([[8, 16]])
  expect(await picturesOf(letterWith({ ...SAMPLE_LOGO, width: 60, height: 30 }))).toEqual([[10, 5]])
})

test('the expediente has it on its cover; a note, which is the customer’s word, has none', async () => {
  const business = shopWith(SAMPLE_LOGO)
  const cover = buildExpediente(expedienteInput(caseOf({ movements: 3, contacts: 1 }), { business }), FONTS)
  expect(await picturesOf(cover.bytes)).toEqual([[40, 16]])
  const note = buildPromissoryNote(
    {
      ...paperInput(day('2026-11-22'), { business }),
      currency: MXN,
      amount: minorUnits(159_050),
      due: day('2026-12-15'),
      payPlace: 'Puebla',
    },
    FONTS,
  )
  expect(await picturesOf(note.bytes)).toEqual([])
})

test('a picture that another device broke leaves the paper without it, not the shop without a paper', async () => {
  const bytes = letterWith(BROKEN_LOGO)
  expect(await picturesOf(bytes)).toEqual([])
  expect((await readPdf(bytes)).text).toContain('Asunto: Pago pendiente')
})
