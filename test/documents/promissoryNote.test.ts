import { expect, test } from 'vitest'
import { buildPromissoryNote, buildPromissoryNotes, type NoteInput } from '../../src/documents/promissoryNote.ts'
import { missingOnNote } from '../../src/documents/missingOnPapers.ts'
import { COUNTRIES } from '../../src/domain/country.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { NOTE_CONTENTS, noteLawOf } from '../../src/domain/promissoryNoteLaw.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { MXN } from './samples.ts'

const noteOf = (changes: Partial<NoteInput> = {}): NoteInput => ({
  ...paperInput(day('2026-11-22')),
  currency: MXN,
  amount: minorUnits(159_050),
  due: day('2026-12-15'),
  payPlace: 'Puebla',
  ...changes,
})
const read = async (input: NoteInput) => readPdf(buildPromissoryNote(input, FONTS).bytes)

/** Where on the paper each thing that the laws ask for is found, in Mexico. */
const FOUND: Record<(typeof NOTE_CONTENTS)[number], string> = {
  mention: 'Por este pagaré',
  promise: 'prometo incondicionalmente pagar a la orden de',
  payee: 'Ferretería El Tornillo Feliz, RFC FTF010203AB1',
  due: 'el día 15 de diciembre de 2026',
  payPlace: ', en Puebla, el día',
  issued: 'Puebla, 22 de noviembre de 2026',
  signature: 'Firma de quien promete pagar',
}

test.each(NOTE_CONTENTS)('a Mexican note has what its law asks for: %s', async (content) => {
  expect((await read(noteOf())).text).toContain(FOUND[content])
})

test('figures and words say the same amount, on one page', async () => {
  const { text, pages, overflowing } = await read(noteOf({ serial: { index: 1, of: 3 } }))
  expect(pages).toHaveLength(1)
  expect(overflowing).toEqual([])
  expect(text).toContain('Bueno por')
  expect(text).toContain('$1,590.50 (mil quinientos noventa pesos mexicanos con cincuenta centavos)')
  expect(text).toContain('1 de 3')
  expect(text).toContain('Mariana López Núñez')
  const pesos = await read(
    noteOf({ country: 'CO', currency: parseCurrency('COP') as CurrencyCode, amount: minorUnits(100_000_000) }),
  )
  expect(pesos.text).toContain('(un millón de pesos colombianos)')
})

test('in Brazil it is written in Portuguese and names its maker by number', async () => {
  const input = noteOf({
    country: 'BR',
    size: 'a4',
    currency: parseCurrency('BRL') as CurrencyCode,
    payPlace: 'Recife',
  })
  const { text, language } = await read(input)
  expect(language?.slice(0, 2)).toBe('pt')
  expect(text).toContain('Por esta nota promissória prometo')
  expect(text).toContain('(mil quinhentos e noventa reais e cinquenta centavos)')
  const { customer } = input
  const nameless = { ...input, customer: { ...customer, taxId: '' } }
  expect(missingOnNote(nameless)).toEqual([{ field: 'customerTaxId', required: true }])
  expect(() => buildPromissoryNote(nameless, FONTS)).toThrow(RangeError)
})

test('a country whose law is not written down here has no note; every other has its source to be verified', () => {
  const without = COUNTRIES.filter((country) => !noteLawOf(country))
  expect(without).toEqual(['US', 'CU', 'DO', 'GT', 'CR', 'PA', 'PY', 'BO', 'VE', 'HN', 'SV', 'NI', 'PR', 'other'])
  for (const country of without) {
    expect(() => buildPromissoryNote(noteOf({ country }), FONTS)).toThrow(RangeError)
  }
  for (const country of COUNTRIES) {
    const law = noteLawOf(country)
    if (law) expect(law).toMatchObject({ verify: true, source: expect.stringMatching(/\d/) as string })
  }
})

test('nothing, a day before it is signed, or a place that is not told makes no note', () => {
  const build = (changes: Partial<NoteInput>) => () => buildPromissoryNote(noteOf(changes), FONTS)
  expect(build({ amount: minorUnits(0) })).toThrow(RangeError)
  expect(build({ due: day('2026-11-21') })).toThrow(RangeError)
  expect(build({ payPlace: ' ' })).toThrow(RangeError)
  expect(build({ place: '' })).toThrow(RangeError)
  expect(missingOnNote(noteOf({ payPlace: '', place: '' }))).toEqual([
    { field: 'place', required: true },
    { field: 'payPlace', required: true },
  ])
})

test('the same data makes the same bytes, and a drawn signature is on the paper', () => {
  const paper = buildPromissoryNote(noteOf(), FONTS)
  expect(paper.bytes).toEqual(buildPromissoryNote(noteOf(), FONTS).bytes)
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object/)
  const signed = { height: 0.45, strokes: [[[0.1, 0.2] as const, [0.4, 0.3] as const]] }
  expect(buildPromissoryNote(noteOf({ signed }), FONTS).bytes).not.toEqual(paper.bytes)
})

test('a series is one file, a note to a page, that bears the name of who signs', async () => {
  const parts = [1, 2, 3].map((index) => noteOf({ amount: minorUnits(index * 100), serial: { index, of: 3 } }))
  const { bytes, fileName } = buildPromissoryNotes(parts, FONTS)
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(3)
  expect(pages.map((page) => /N\.º \d de 3/.exec(page)?.[0])).toEqual(['N.º 1 de 3', 'N.º 2 de 3', 'N.º 3 de 3'])
  expect(fileName).toBe('Pagare-Mariana-Lopez-Nunez-2026-11-22.pdf')
  expect(() => buildPromissoryNotes([], FONTS)).toThrow(RangeError)
})
