import { expect, test } from 'vitest'
import { buildAgreementPaper, type AgreementPaperInput } from '../../src/documents/agreementPaper.ts'
import { missingOnAgreement } from '../../src/documents/missingOnPapers.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { Signature } from '../../src/domain/signature.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { debt, EUR, MXN } from './samples.ts'

const ON = day('2026-11-22')
const part = (due: string, amount: number) => ({ due: day(due), amount: minorUnits(amount) })
const DEBTS = [
  debt('A-1024', 125_000, 125_000, '2026-10-15'),
  debt('A-1051', 84_050, 34_050, '2026-11-10', { concept: 'Pintura vinílica blanca, 2 cubetas' }),
]
const PLAN = [part('2026-12-01', 53_017), part('2027-01-01', 53_017), part('2027-02-01', 53_016)]

const inputOf = (changes: Partial<AgreementPaperInput> = {}): AgreementPaperInput => ({
  ...paperInput(ON),
  debts: DEBTS,
  terms: { currency: MXN, plan: PLAN },
  ...changes,
})
const termsOf = (terms: Partial<AgreementPaperInput['terms']>) => inputOf({ terms: { ...inputOf().terms, ...terms } })
const read = async (input: AgreementPaperInput) => readPdf(buildAgreementPaper(input, FONTS).bytes)

test('an agreement in instalments names both, the debts, every instalment and what breaks it', async () => {
  const { text, pages, overflowing, language } = await read(inputOf())
  expect(overflowing).toEqual([])
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(language?.slice(0, 2)).toBe('es')
  for (const said of [
    'Convenio de pago y reconocimiento de deuda',
    'Ferretería El Tornillo Feliz, RFC FTF010203AB1, con domicilio en Av. 5 de Mayo 123, Centro, 72000 Puebla, Pue.',
    'Mariana López Núñez, RFC LONM800101XX1, con domicilio en Calle Reforma 45, interior 2, 72160 Puebla, Pue.',
    '1. Reconocimiento de la deuda',
    'debe a la parte acreedora $1,590.50',
    'Factura A-1024 · Material eléctrico 15 sep 2026 15 oct 2026 $1,250.00 $0.00 $1,250.00',
    '10 nov 2026 $840.50 $500.00 $340.50',
    'Total $2,090.50 $500.00 $1,590.50',
    'pagará $1,590.50 en 3 cuotas',
    '1 1 de diciembre de 2026 $530.17 $1,060.33',
    '2 1 de enero de 2027 $530.17 $530.16',
    '3 1 de febrero de 2027 $530.16 $0.00',
    'Total $1,590.50 3. Intereses',
    'no renuncia en este convenio a ningún interés',
    // Three days of grace, one instalment, unless agreed otherwise.
    'hasta 3 días de calendario después de su fecha. Si después de ese día queda una cuota sin pagar',
    '5. Cómo pagar',
    '012 180 00118359719 7',
    'Puebla, 22 de noviembre de 2026',
    'La parte acreedora',
    'La parte deudora',
  ]) {
    expect(text).toContain(said)
  }
})

test('more time, a discount and goods are each said as what they are', async () => {
  const one = [part('2026-12-15', 159_050)]
  const later = await read(termsOf({ plan: one, graceDays: 5, waived: minorUnits(4_210) }))
  expect(later.text).toContain('pagará $1,590.50 a más tardar el 15 de diciembre de 2026')
  // Due on the 15th with five days of grace.
  expect(later.text).toContain('Si al terminar el 20 de diciembre de 2026')
  expect(later.text).toContain('renuncia a $42.10 de intereses')
  const early = await read(termsOf({ plan: one, discount: minorUnits(15_905), discountBy: day('2026-12-15') }))
  expect(early.text).toContain('paga $1,431.45 a más tardar el 15 de diciembre de 2026')
  expect(early.text).toContain('le descuenta $159.05')
  expect(early.text).toContain('se debe el total, $1,590.50')
  const kind = await read(termsOf({ plan: one, inKind: 'Pintar el local', nextPurchasePercent: 5 }))
  expect(kind.text).toContain('Pintar el local. Las partes lo valoran en $1,590.50')
  expect(kind.text).toContain('descuento de 5 % en la próxima compra')
  expect(kind.text).not.toContain('Cómo pagar')
})

test('two missed instalments break it where two were agreed, and without grace on the day itself', async () => {
  const { text } = await read(termsOf({ misses: 2, graceDays: 0 }))
  expect(text).toContain('a más tardar en su fecha. Si después de ese día quedan sin pagar 2 cuotas')
})

test('sixty instalments go over pages, each with the head of the table, and what is left ends at nothing', async () => {
  const plan = Array.from({ length: 60 }, (_, i) =>
    part(`20${27 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, '0')}-05`, 1_000),
  )
  const debts = [debt('A-1', 60_000, 60_000, '2026-10-15')]
  const { pages, text, overflowing } = await read(inputOf({ debts, terms: { currency: MXN, plan } }))
  expect(pages.length).toBeGreaterThan(2)
  expect(overflowing).toEqual([])
  expect(text).toContain('60 5 de diciembre de 2031 $10.00 $0.00')
  expect(pages[1]).toContain('Cuota Fecha de pago Importe Queda por pagar')
  // Hands never stand alone: the names are with them.
  expect(pages.at(-1)).toContain('La parte deudora')
  expect(pages.at(-1)).toContain('Mariana López Núñez')
})

const SIGNATURE: Signature = {
  height: 0.4,
  strokes: [
    [
      [0.1, 0.2],
      [0.3, 0.1],
      [0.5, 0.3],
    ],
    [[0.6, 0.2]],
  ],
}

test.each(['es', 'en', 'pt'] as const)('in %s the same data makes the same bytes, signed or not', async (language) => {
  const input = inputOf({ language, country: 'ES', size: 'a4' })
  const paper = buildAgreementPaper(input, FONTS)
  expect(paper.bytes).toEqual(buildAgreementPaper(input, FONTS).bytes)
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object/)
  const signed = buildAgreementPaper({ ...input, signed: { debtor: SIGNATURE } }, FONTS)
  expect(signed.bytes).not.toEqual(paper.bytes)
  expect(signed.text).toBe(paper.text)
  expect((await readPdf(paper.bytes)).language?.slice(0, 2)).toBe(language)
})

test('figures that do not tie make no agreement', () => {
  const build = (input: AgreementPaperInput) => () => buildAgreementPaper(input, FONTS)
  expect(build(termsOf({ plan: PLAN.slice(0, 2) }))).toThrow(RangeError)
  expect(build(termsOf({ plan: [] }))).toThrow(RangeError)
  expect(build(inputOf({ debts: [] }))).toThrow(RangeError)
  expect(build(termsOf({ currency: EUR }))).toThrow(RangeError)
  expect(build(termsOf({ discount: minorUnits(159_050), discountBy: ON }))).toThrow(RangeError)
  expect(build(termsOf({ discount: minorUnits(100) }))).toThrow(RangeError)
})

test('what is missing is told before it is made', () => {
  const { business, customer } = inputOf()
  const bare = {
    business: { ...business, taxId: ' ', signer: '', paymentMeans: [] },
    customer: { ...customer, name: '', address: '' },
  }
  expect(missingOnAgreement(bare)).toEqual([
    { field: 'customerName', required: true },
    { field: 'businessTaxId', required: false },
    { field: 'signer', required: false },
    { field: 'paymentMeans', required: false },
    { field: 'customerAddress', required: false },
  ])
  expect(missingOnAgreement(inputOf())).toEqual([])
})
