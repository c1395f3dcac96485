import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { loadFonts, type PaperFonts } from '../../src/documents/fonts.ts'
import { GOLDEN_PAPERS } from './goldenPapers.ts'
import { differing, pictureFrom, pictureOf, startReader, type Picture } from './pagePicture.ts'
import { pngOf } from './png.ts'

/** Steps of sixteen greys that are let through: a Chromium may smooth an edge otherwise. */
const STEPS = 4
/** Pixels of half a million that may be further apart: less than a page number that moved. */
const PIXELS = 30

const GOLDEN = import.meta.glob<string>('./golden/*.png', { query: '?url', import: 'default', eager: true })
/** The first waits for what reads the PDFs, on a machine that does more than this. */
const LONGEST = 30_000
/** `npm run golden` writes the pictures in place of comparing them. */
const RENEW = import.meta.env['VITE_RENEW_GOLDEN'] === '1'

let fonts: PaperFonts
let reader: PDFWorker

beforeAll(async () => {
  fonts = await loadFonts()
  reader = startReader()
})
afterAll(() => reader.destroy())

const saved = async (path: string, picture: Picture) =>
  commands.writeFile(path, (await pngOf(picture)).toBase64(), 'base64')

test.each(GOLDEN_PAPERS)(
  '$name looks as it did when somebody last looked at it',
  async ({ name, page = 1, bytes }) => {
    const picture = await pictureOf(reader, bytes(fonts), page)
    if (RENEW) return saved(`test/documents/golden/${name}.png`, picture)
    const url = GOLDEN[`./golden/${name}.png`]
    const golden = url === undefined ? undefined : await pictureFrom(await (await fetch(url)).blob())
    const pixels = golden ? differing(picture, golden, STEPS) : picture.grey.length
    if (pixels > PIXELS) await saved(`test-results/golden/${name}.png`, picture)
    expect(pixels, `look at test-results/golden/${name}.png; if it is right: npm run golden`).toBeLessThanOrEqual(
      PIXELS,
    )
  },
  LONGEST,
)
