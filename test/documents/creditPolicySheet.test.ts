import { expect, test } from 'vitest'
import {
  buildCreditPolicySheet,
  missingInPolicySheet,
  type CreditPolicySheetInput,
} from '../../src/documents/creditPolicySheet.ts'
import { createFormat } from '../../src/domain/format.ts'
import { day } from '../../src/domain/day.ts'
import { localeFor, type Language } from '../../src/domain/locale.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { PolicyPoint } from '../../src/domain/policyPoints.ts'
import { policyText } from '../../src/messages/policyText.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { MXN } from './samples.ts'

const ON = day('2026-11-22')
const { business } = paperInput(ON)
const POINTS: readonly PolicyPoint[] = [
  { type: 'terms', terms: { days: 30, endOfMonth: true } },
  { type: 'credit-check' },
  { type: 'payment-means', count: 2 },
  { type: 'early-discount', percent: 2.5, days: 5 },
  { type: 'deposit', percent: 20 },
  { type: 'guarantor', above: minorUnits(1_000_000) },
  { type: 'reminders', first: -3, last: 45, steps: 5 },
  { type: 'stop-overdue', days: 15 },
  { type: 'stop-promises', count: 2 },
  { type: 'interest' },
  { type: 'handover', days: 90 },
  { type: 'for-everybody' },
]
const written = (language: Language) =>
  policyText({
    points: POINTS,
    language,
    business,
    currency: MXN,
    format: createFormat(localeFor(language, 'MX')),
  })
const inputOf = (changes: Partial<CreditPolicySheetInput> = {}): CreditPolicySheetInput => {
  const language = changes.language ?? 'es'
  return {
    language,
    country: 'MX',
    size: 'letter',
    on: ON,
    reference: '',
    business,
    text: written(language),
    ...changes,
  }
}
const read = async (changes: Partial<CreditPolicySheetInput> = {}) =>
  readPdf(buildCreditPolicySheet(inputOf(changes), FONTS).bytes)

test('the sheet says every point as it is sent, the ways to pay below theirs, and nothing twice', async () => {
  const { text, pages, overflowing } = await read()
  expect(pages).toHaveLength(1)
  expect(overflowing).toEqual([])
  for (const said of [
    'Condiciones de crédito de Ferretería El Tornillo Feliz Condiciones al 22 de noviembre de 2026',
    '• Las compras a crédito se pagan a 30 días, a fin de mes.',
    '• Se puede pagar así: • BBVA, Rosa Íñiguez: 012 180 00118359719 7',
    '• Quien paga en los primeros 5 días tiene 2.5 % de descuento.',
    '• De cada compra a crédito se paga 20 % al momento.',
    '• Para deber más de $10,000.00 hace falta alguien que responda.',
    '• Los pagos se recuerdan desde 3 días antes de vencer hasta 45 días después de vencer.',
    '• Con un atraso de más de 15 días no se vende a crédito hasta ponerse al día.',
    '• Desde los 90 días de atraso otros pueden encargarse del cobro; se avisa antes.',
    '• Estas condiciones son iguales para todos.',
  ]) {
    expect(text).toContain(said)
  }
  for (const once of ['012 180 00118359719 7', '222 123 4567', '22 de noviembre de 2026']) {
    expect(text.split(once)).toHaveLength(2)
  }
  expect(text).not.toContain('Cómo pagar')
})

test.each([
  ['es', 'Condiciones de crédito de', 'Condiciones-de-credito-Ferreteria-El-Tornillo-Feliz-2026-11-22.pdf'],
  ['en', 'Credit terms of', 'Credit-terms-Ferreteria-El-Tornillo-Feliz-2026-11-22.pdf'],
  ['pt', 'Condições de crédito de', 'Condicoes-de-credito-Ferreteria-El-Tornillo-Feliz-2026-11-22.pdf'],
] as const)('in %s every line is there, and the same data makes the same bytes', async (language, title, fileName) => {
  const input = inputOf({ language, size: 'a4' })
  const paper = buildCreditPolicySheet(input, FONTS)
  expect(paper.bytes).toEqual(buildCreditPolicySheet(input, FONTS).bytes)
  expect(paper).toMatchObject({ pages: 1, fileName, unprintable: [] })
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object|\n\n/)
  for (const line of input.text.split('\n')) expect(paper.text).toContain(line.replace('•', '-').trim())
  const { info, language: tag } = await readPdf(paper.bytes)
  expect(tag?.slice(0, 2)).toBe(language)
  expect(String(info['Title'])).toBe(`${title} Ferretería El Tornillo Feliz`)
})

test("the owner's own words stand as they are, and the ways to pay that they leave out are added", async () => {
  const text = 'Aquí se fía hasta la quincena.\n- Se paga el 15 y el 30.\n\n1. Primero lo viejo.\n2. Luego lo nuevo.'
  const { text: said, pages } = await read({ text })
  expect(pages).toHaveLength(1)
  expect(said).toContain('Condiciones de crédito Condiciones al 22 de noviembre de 2026')
  expect(said).toContain(
    'Aquí se fía hasta la quincena. • Se paga el 15 y el 30. 1. Primero lo viejo. 2. Luego lo nuevo.',
  )
  expect(said).toContain('Cómo pagar Transferencia · BBVA, Rosa Íñiguez 012 180 00118359719 7 Efectivo')
  const partly = await read({ text: `${text}\n\nTransferencia: 01218000118359719 7` })
  expect(partly.text).toContain('Cómo pagar Efectivo En la tienda')
})

test('what is missing is told, and leaves no gap; a policy that says nothing is no sheet', () => {
  const bare = { ...business, name: '', phone: '', email: '', paymentMeans: [] }
  expect(missingInPolicySheet({ business: bare })).toEqual([
    { field: 'businessName', required: true },
    { field: 'businessContact', required: false },
    { field: 'paymentMeans', required: false },
  ])
  const { text, fileName } = buildCreditPolicySheet(inputOf({ business: bare, text: 'Se paga al mes.' }), FONTS)
  expect(text).toContain('Condiciones de crédito\nCondiciones al 22 de noviembre de 2026\nSe paga al mes.')
  expect(text).not.toMatch(/undefined|\n\n/)
  expect(fileName).toBe('Condiciones-de-credito-2026-11-22.pdf')
  expect(() => buildCreditPolicySheet(inputOf({ text: ' \n\n' }), FONTS)).toThrow(RangeError)
})
