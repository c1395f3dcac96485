import { expect, test } from 'vitest'
import { suggestOffers } from '../../src/documents/letterDefaults.ts'
import { buildMascRequest, type MascPaperInput } from '../../src/documents/masc.ts'
import { missingOnMasc } from '../../src/documents/missingOnPapers.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { debt, EUR, USD } from './samples.ts'

const ON = day('2026-11-22')
const DEBTS = [
  debt('F-12', 125_000, 125_000, '2026-10-15', { currency: EUR }),
  debt('F-15', 84_050, 34_050, '2026-11-10', { currency: EUR }),
]
const inputOf = (changes: Partial<MascPaperInput> = {}): MascPaperInput => ({
  ...paperInput(ON, { country: 'ES', size: 'a4', place: 'Valencia' }),
  debts: DEBTS,
  silenceDays: 30,
  ...changes,
})
const read = async (input: MascPaperInput) => readPdf(buildMascRequest(input, FONTS).bytes)

test('a request says its object, that the claim will have the same, the time and how to answer', async () => {
  const { text, pages, overflowing } = await read(inputOf())
  expect(overflowing).toEqual([])
  expect(pages.length).toBeLessThanOrEqual(2)
  for (const said of [
    'Solicitud de negociación',
    'Ley Orgánica 1/2025',
    'el pago de 1.590,50 €',
    // 38 days after 15 October.
    'Factura F-12 · Material eléctrico 15 sept 2026 15 oct 2026 38 1.250,00 € 0,00 € 1.250,00 €',
    'Total 2.090,50 € 500,00 € 1.590,50 €',
    'la reclamación judicial tendrá este mismo objeto',
    'Le invitamos a hablar de ello',
    'Tiene 30 días naturales desde que reciba',
    'hola@eltornillo.mx',
    '+52 222 123 4567',
    'interrumpe la prescripción',
    'Recibida completa el ___',
    'Mariana López Núñez',
  ]) {
    expect(text).toContain(said)
  }
})

test('with offers it proposes them in place of inviting, and two currencies are never added up', async () => {
  const offered = await read(inputOf({ offers: suggestOffers(DEBTS, day('2026-12-20')) }))
  expect(offered.text).toContain('Para llegar a un acuerdo proponemos')
  expect(offered.text).toContain('Pagar el total, 1.590,50 €, a más tardar el')
  expect(offered.text).not.toContain('Le invitamos')
  const both = await read(inputOf({ debts: [...DEBTS, debt('U-1', 10_000, 10_000, '2026-10-01', { currency: USD })] }))
  expect(both.text).toMatch(/el pago de .*y .*, que en la fecha/)
  expect(both.text).not.toContain('1.690,50')
})

test.each(['es', 'en', 'pt'] as const)('in %s the same data makes the same bytes', async (language) => {
  const paper = buildMascRequest(inputOf({ language }), FONTS)
  expect(paper.bytes).toEqual(buildMascRequest(inputOf({ language }), FONTS).bytes)
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object/)
  expect((await readPdf(paper.bytes)).language?.slice(0, 2)).toBe(language)
})

test('there is none outside Spain, or about nothing', () => {
  const build = (changes: Partial<MascPaperInput>) => () => buildMascRequest(inputOf(changes), FONTS)
  expect(build({ country: 'MX' })).toThrow(RangeError)
  expect(build({ debts: [] })).toThrow(RangeError)
  expect(build({ debts: [debt('F-1', 100, 0, '2026-10-01', { currency: EUR })] })).toThrow(RangeError)
  expect(build({ debts: [{ ...debt('F-1', 100, 100, '2026-10-01'), open: minorUnits(101) }] })).toThrow(RangeError)
})

test('without a way to answer there is none, which is told before', () => {
  const { business, customer } = inputOf()
  expect(missingOnMasc({ customer, business: { ...business, phone: '', email: '', signer: '' } })).toEqual([
    { field: 'businessContact', required: true },
    { field: 'signer', required: false },
  ])
})
