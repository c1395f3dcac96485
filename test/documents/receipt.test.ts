import { expect, test } from 'vitest'
import { buildReceipt, missingInReceipt, type ReceiptInput } from '../../src/documents/receipt.ts'
import { day } from '../../src/domain/day.ts'
import type { ChargeFact, EntryFact, PaymentFact } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { paymentReceiptOf } from '../../src/domain/paymentReceipt.ts'
import { charge, idOf, item, payment, reversal, USD } from '../domain/entries.ts'
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
const paid = (changes: Partial<PaymentFact> = {}): PaymentFact => ({
  ...payment('p', '2026-11-12', 150_000, [item('a', 125_000), item('b', 15_000)]),
  method: 'transfer',
  ...changes,
})

const inputOf = (
  facts: readonly EntryFact[] = [paint, plan, paid()],
  changes: Partial<ReceiptInput> = {},
): ReceiptInput => ({ ...paperInput(ON), receipt: paymentReceiptOf(facts, idOf('p'), ON), ...changes })
const read = async (facts?: readonly EntryFact[], changes: Partial<ReceiptInput> = {}) =>
  readPdf(buildReceipt(inputOf(facts, changes), FONTS).bytes)

test('a receipt says who paid whom, what it went to, what is left of each debt and of the account', async () => {
  const { text, pages, overflowing } = await read()
  expect(pages).toHaveLength(1)
  expect(overflowing).toEqual([])
  for (const said of [
    'Recibo de pago',
    'Referencia: 20261122-1-7KQ4',
    'Recibido $1,500.00 Fecha del pago 12 nov 2026 Forma de pago Transferencia',
    'Ferretería El Tornillo Feliz recibió de Mariana López Núñez el pago de $1,500.00 el 12 de noviembre de 2026.',
    'Se aplicó a Vence Aplicado Queda',
    'Factura A-1024 · Pintura vinílica 10 oct 2026 $1,250.00 $0.00',
    // 400.00 - 150.00
    'Factura A-9 · cuota 1 de 2 1 nov 2026 $150.00 $250.00',
    'A su favor $100.00',
    'Total del pago $1,500.00',
    // 1,250.00 + 840.50 - 1,500.00
    'Saldo de la cuenta al 22 de noviembre de 2026 Por pagar $590.50',
    'Rosa Íñiguez Peña',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('No queda nada por pagar')
})

test('money that no debt took is in favour, and nothing is asked for', async () => {
  const { text } = await read([paid({ allocations: [] })])
  expect(text).toContain('A su favor $1,500.00 Total del pago $1,500.00')
  expect(text).toContain('A su favor $1,500.00 No queda nada por pagar.')
})

test('each currency has its balance, and none is called settled while another is open', async () => {
  const dollars = { ...charge('u', '2026-11-01', ['2026-12-01', 9_000]), currency: USD }
  const all = paid({ amount: minorUnits(125_000), allocations: [item('a', 125_000)] })
  const { text } = await read([paint, all, dollars])
  expect(text).toMatch(/Por pagar (USD|US\$) ?90\.00/)
  expect(text).not.toContain('No queda nada por pagar')
  const settled = await read([paint, all])
  expect(settled.text).toContain('noviembre de 2026 No queda nada por pagar.')
})

test('where silence would mean that interest was paid, the receipt is not silent', async () => {
  const apart = 'Este recibo es por el capital: los intereses que correspondan, si los hay, no están incluidos'
  const included = 'Este pago incluye los intereses hasta su fecha'
  for (const country of ['CL', 'ES', 'MX'] as const) {
    expect((await read(undefined, { country })).text).toContain(apart)
    expect((await read(undefined, { country, interest: 'silent' })).text).toContain(apart)
  }
  expect((await read(undefined, { country: 'PA' })).text).not.toContain('intereses')
  expect((await read(undefined, { country: 'PA', interest: 'apart' })).text).toContain(apart)
  const chosen = await read(undefined, { country: 'CL', interest: 'included' })
  expect(chosen.text).toContain(included)
  expect(chosen.text).not.toContain(apart)
})

test('a cheque is paid when the bank says so; a note is told', async () => {
  const { text } = await read([paint, plan, paid({ method: 'cheque', note: 'Cheque 00471 de BBVA' })])
  expect(text).toContain('Nota: Cheque 00471 de BBVA')
  expect(text).toContain('Los pagos con cheque quedan hechos cuando el banco los abona.')
})

test.each([
  ['usted', 'Gracias por su pago. Si algo no coincide con sus registros, avísenos'],
  ['tu', 'Gracias por tu pago. Si algo no coincide con tus registros, avísanos'],
  ['vos', 'Gracias por tu pago. Si algo no coincide con tus registros, avisanos'],
] as const)('speaks to the customer as %s', async (treatment, said) => {
  const { text } = await read(undefined, { treatment })
  expect(text).toContain(said)
  expect(text).toContain(treatment === 'usted' ? 'A su favor' : 'A tu favor')
})

test.each([
  ['es', 'Recibo de pago', 'Recibo-Mariana-Lopez-Nunez-2026-11-22.pdf'],
  ['en', 'Payment receipt', 'Receipt-Mariana-Lopez-Nunez-2026-11-22.pdf'],
  ['pt', 'Recibo de pagamento', 'Recibo-Mariana-Lopez-Nunez-2026-11-22.pdf'],
] as const)('in %s it is whole, and the same data makes the same bytes', async (language, title, fileName) => {
  const input = inputOf(undefined, { language, country: 'CL', size: 'a4' })
  const paper = buildReceipt(input, FONTS)
  expect(paper.bytes).toEqual(buildReceipt(input, FONTS).bytes)
  expect(paper).toMatchObject({ pages: 1, fileName, unprintable: [] })
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object|\n\n/)
  const { text, info, language: tag } = await readPdf(paper.bytes)
  expect(tag?.slice(0, 2)).toBe(language)
  expect(String(info['Title'])).toBe(`${title} – Mariana López Núñez`)
  expect(text).not.toMatch(/undefined|NaN/)
})

test('what is missing is told, and leaves no gap', () => {
  const blank = { name: '', taxId: ' ', address: '' }
  const { business } = paperInput(ON)
  const input = inputOf(undefined, {
    reference: '',
    customer: blank,
    business: { ...business, name: '', signer: '', phone: '', email: '' },
  })
  expect(missingInReceipt(input)).toEqual([
    { field: 'businessName', required: true },
    { field: 'customerName', required: true },
    { field: 'businessContact', required: false },
    { field: 'signer', required: false },
    { field: 'customerTaxId', required: false },
  ])
  const { text } = buildReceipt(input, FONTS)
  expect(text).toContain('Recibimos el pago de $1,500.00 el 12 de noviembre de 2026.')
  expect(text).not.toMatch(/undefined|\n\n|Referencia/)
})

test('no receipt is made of a payment that was taken back, or whose figures do not tie', () => {
  expect(() => buildReceipt(inputOf([paint, plan, paid(), reversal('r', 'p', '2026-11-15')]), FONTS)).toThrow(
    RangeError,
  )
  const { receipt } = inputOf()
  if (!receipt) throw new Error('no receipt')
  const wrong = { ...receipt, inFavour: minorUnits(1) }
  expect(() => buildReceipt(inputOf(undefined, { receipt: wrong }), FONTS)).toThrow(RangeError)
})
