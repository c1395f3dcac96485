import { expect, test } from 'vitest'
import { buildPaidInFull, missingInPaidInFull, type PaidInFullInput } from '../../src/documents/paidInFull.ts'
import { addDays, day } from '../../src/domain/day.ts'
import type { ChargeFact, CreditFact, EntryFact } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { settledAccountOf } from '../../src/domain/settledAccount.ts'
import { charge, headOf, item, MXN, payment, USD } from '../domain/entries.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'

const ON = day('2026-11-22')
const paint: ChargeFact = {
  ...charge('a', '2026-09-10', ['2026-10-10', 125_000]),
  number: 'A-1024',
  concept: 'Pintura vinílica',
}
const plan: ChargeFact = { ...charge('b', '2026-10-01', ['2026-11-01', 40_000], ['2026-12-01', 44_050]), number: 'A-9' }
const discount: CreditFact = {
  ...headOf('k'),
  kind: 'credit',
  creditKind: 'discount',
  on: day('2026-11-14'),
  currency: MXN,
  amount: minorUnits(4_050),
  allocations: [item('b', 4_050, 1)],
}
const FACTS: readonly EntryFact[] = [
  paint,
  plan,
  payment('p', '2026-11-02', 125_000, [item('a', 125_000)]),
  payment('q', '2026-11-12', 80_000, [item('b', 40_000), item('b', 40_000, 1)]),
  discount,
]

const inputOf = (facts = FACTS, changes: Partial<PaidInFullInput> = {}): PaidInFullInput => ({
  ...paperInput(ON),
  settled: settledAccountOf(facts, ON),
  ...changes,
})
const read = async (facts?: readonly EntryFact[], changes: Partial<PaidInFullInput> = {}) =>
  readPdf(buildPaidInFull(inputOf(facts, changes), FONTS).bytes)

test('the letter says that nothing is owed on its day, what was settled and when, and what it does not reach', async () => {
  const { text, pages, overflowing } = await read()
  expect(pages).toHaveLength(1)
  expect(overflowing).toEqual([])
  for (const said of [
    'Carta de cuenta saldada A la atención de Mariana López Núñez:',
    'Ferretería El Tornillo Feliz hace constar que al 22 de noviembre de 2026 la cuenta de Mariana López Núñez está saldada: no queda ningún importe por pagar.',
    'Concepto Fecha Importe Pagado Rebajado Saldado el',
    'Factura A-1024 · Pintura vinílica 10 sep 2026 $1,250.00 $1,250.00 $0.00 2 nov 2026',
    // 800.00 paid and 40.50 let off, on the 14th.
    'Factura A-9 1 oct 2026 $840.50 $800.00 $40.50 14 nov 2026',
    'Total $2,090.50 $2,050.00 $40.50',
    'Esta carta se refiere a lo anotado hasta el 22 de noviembre de 2026. No alcanza a lo que se compre o se acuerde después',
    'Atentamente, Rosa Íñiguez Peña Ferretería El Tornillo Feliz',
  ]) {
    expect(text).toContain(said)
  }
})

test('without discounts there is no column for them; what is in favour is told', async () => {
  const { text } = await read([paint, payment('p', '2026-11-02', 126_000, [item('a', 125_000)])])
  expect(text).toContain('Concepto Fecha Importe Pagado Saldado el')
  expect(text).toContain('A su favor $10.00')
  expect(text).not.toContain('Rebajado')
})

test('two currencies stand one after the other and are never added up', async () => {
  const dollars: ChargeFact = { ...charge('u', '2026-10-05', ['2026-11-05', 9_000]), currency: USD, number: 'U-1' }
  const paid = { ...payment('v', '2026-11-06', 9_000, [item('u', 9_000)]), currency: USD }
  const { text } = await read([...FACTS, dollars, paid])
  expect(text).toContain('Importes en MXN')
  expect(text).toContain('Importes en USD')
  expect(text).toMatch(/Total (USD|US\$) ?90\.00 (USD|US\$) ?90\.00/)
  expect(text).not.toMatch(/2,180\.50|2,140\.00/)
})

test('a long history names the last ones on one page, and its sums are of all', async () => {
  const facts = Array.from({ length: 60 }, (_, i) => {
    const on = addDays(day('2026-08-01'), i)
    const one = { ...charge(`c${i}`, on, [addDays(on, 10), 1_000 + i]), number: `N-${i}` }
    return [one, payment(`p${i}`, addDays(on, 12), 1_000 + i, [item(`c${i}`, 1_000 + i)])]
  }).flat()
  const { text, pages } = await read(facts)
  expect(pages).toHaveLength(1)
  // 48 of 10.00 + 0.00 to 0.47: 480.00 + 11.28; 60 of 10.00 + 0.00 to 0.59: 600.00 + 17.70.
  expect(text).toContain('48 conceptos anteriores $491.28 $491.28')
  expect(text).toContain('Total $617.70 $617.70')
  expect(text).toContain('Factura N-59')
  expect(text).not.toContain('Factura N-47')
})

test.each([
  ['es', 'Carta de cuenta saldada', 'Cuenta-saldada-Mariana-Lopez-Nunez-2026-11-22.pdf'],
  ['en', 'Paid-in-full letter', 'Paid-in-full-Mariana-Lopez-Nunez-2026-11-22.pdf'],
  ['pt', 'Declaração de conta quitada', 'Conta-quitada-Mariana-Lopez-Nunez-2026-11-22.pdf'],
] as const)('in %s it is whole, and the same data makes the same bytes', async (language, title, fileName) => {
  const input = inputOf(FACTS, { language, size: 'a4' })
  const paper = buildPaidInFull(input, FONTS)
  expect(paper.bytes).toEqual(buildPaidInFull(input, FONTS).bytes)
  expect(paper).toMatchObject({ pages: 1, fileName, unprintable: [] })
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object|\n\n/)
  const { info, language: tag } = await readPdf(paper.bytes)
  expect(tag?.slice(0, 2)).toBe(language)
  expect(String(info['Title'])).toBe(`${title} – Mariana López Núñez`)
})

test('what is missing is told, and leaves no gap', () => {
  const { business } = paperInput(ON)
  const input = inputOf(FACTS, {
    reference: ' ',
    customer: { name: '', taxId: '', address: '' },
    business: { ...business, name: '', taxId: '', signer: '' },
  })
  expect(missingInPaidInFull(input)).toEqual([
    { field: 'businessName', required: true },
    { field: 'customerName', required: true },
    { field: 'businessTaxId', required: false },
    { field: 'signer', required: false },
    { field: 'customerTaxId', required: false },
  ])
  const { text } = buildPaidInFull(input, FONTS)
  expect(text).toContain('Hacemos constar que al 22 de noviembre de 2026 la cuenta está saldada')
  expect(text).not.toMatch(/undefined|\n\n|Referencia|A la atención/)
})

test('speaks to the customer as the business does', async () => {
  const facts = [paint, payment('p', '2026-11-02', 126_000, [item('a', 125_000)])]
  expect((await read(facts)).text).toContain('Gracias por su confianza.')
  for (const treatment of ['tu', 'vos'] as const) {
    const { text } = await read(facts, { treatment })
    expect(text).toContain('Gracias por tu confianza.')
    expect(text).toContain('A tu favor $10.00')
  }
})

test('no letter is made while a cent is open, or of figures that do not tie', () => {
  expect(() => buildPaidInFull(inputOf([...FACTS, charge('z', '2026-11-22', ['2026-12-22', 1])]), FONTS)).toThrow(
    RangeError,
  )
  const { settled } = inputOf()
  if (!settled) throw new Error('not settled')
  const currencies = settled.currencies.map((one) => ({
    ...one,
    debts: one.debts.map((debt) => ({ ...debt, paid: minorUnits(1) })),
  }))
  expect(() => buildPaidInFull(inputOf(FACTS, { settled: { ...settled, currencies } }), FONTS)).toThrow(RangeError)
})
