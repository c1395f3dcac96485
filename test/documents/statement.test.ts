import { expect, test } from 'vitest'
import { buildStatement, type StatementInput } from '../../src/documents/statement.ts'
import type { Day } from '../../src/domain/day.ts'
import { addDays, day } from '../../src/domain/day.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import type { EntryFact } from '../../src/domain/fact.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { AgreementFact } from '../../src/domain/processFacts.ts'
import { statementOf } from '../../src/domain/statement.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { EUR, MXN, USD } from './samples.ts'

const FROM = day('2026-11-01')
const TO = day('2026-11-30')

let next = 0
const head = () => ({
  id: `f${(next += 1)}` as FactId,
  at: next as Hlc,
  device: 'd' as DeviceId,
  seq: next,
  customer: 'c' as CustomerId,
})
const sale = (
  issued: string,
  due: string,
  amount: number,
  number: string,
  currency: CurrencyCode = MXN,
): EntryFact => ({
  ...head(),
  kind: 'charge',
  chargeKind: 'invoice',
  issued: day(issued),
  currency,
  instalments: [{ due: day(due), amount: minorUnits(amount) }],
  number,
  concept: 'Material eléctrico',
})
const paid = (on: string, amount: number, charge?: EntryFact, currency: CurrencyCode = MXN): EntryFact => ({
  ...head(),
  kind: 'payment',
  on: day(on),
  currency,
  amount: minorUnits(amount),
  method: 'transfer',
  allocations: charge ? [{ charge: charge.id, instalment: 0, amount: minorUnits(amount) }] : [],
})

function month(): EntryFact[] {
  const old = sale('2026-09-10', '2026-10-10', 125_000, 'A-1')
  const recent = sale('2026-11-05', '2026-12-05', 84_050, 'A-2')
  return [old, recent, paid('2026-11-12', 50_000, old)]
}

const inputOf = (facts: readonly EntryFact[], changes: Partial<StatementInput> = {}): StatementInput => ({
  ...paperInput(TO),
  statements: [statementOf(facts, MXN, FROM, TO)],
  ...changes,
})
const read = async (facts: readonly EntryFact[], changes: Partial<StatementInput> = {}) =>
  readPdf(buildStatement(inputOf(facts, changes), FONTS).bytes)

test('a statement says what there was, what happened, what is left, how old it is and how to pay it', async () => {
  const { text, pages, overflowing } = await read(month())
  expect(pages).toHaveLength(1)
  expect(overflowing).toEqual([])
  for (const said of [
    'Estado de cuenta Del 1 de noviembre de 2026 al 30 de noviembre de 2026',
    'Por pagar al 30 nov 2026 $1,590.50',
    '1 nov 2026 Saldo anterior $1,250.00',
    '5 nov 2026 Factura A-2 · Material eléctrico $840.50 $2,090.50',
    '12 nov 2026 Pago · transferencia $500.00 $1,590.50',
    'Total del período $840.50 $500.00 $1,590.50',
    // 51 days after 10 October.
    'Factura A-1 · Material eléctrico 10 sep 2026 10 oct 2026 51 $1,250.00 $500.00 $750.00',
    'Factura A-2 · Material eléctrico 5 nov 2026 5 dic 2026 – $840.50 $0.00 $840.50',
    'Total $2,090.50 $500.00 $1,590.50',
    'Por antigüedad Sin vencer 31 a 60 días $840.50 $750.00',
    'Transferencia · BBVA, Rosa Íñiguez 012 180 00118359719 7',
  ]) {
    expect(text).toContain(said)
  }
})

test.each([
  ['es', 'Saldo inicial', 'Saldo anterior'],
  ['en', 'Opening balance', 'Balance brought forward'],
  ['pt', 'Saldo inicial', 'Saldo anterior'],
] as const)('an old debt that was written down is not called as the balance before the period: %s', async (...of) => {
  const [language, debt, before] = of
  const old: EntryFact = {
    ...head(),
    kind: 'charge',
    chargeKind: 'opening',
    issued: day('2026-11-17'),
    currency: MXN,
    instalments: [{ due: day('2026-10-01'), amount: minorUnits(10_000) }],
  }
  const { text } = await read([sale('2026-10-20', '2026-11-20', 22_000, 'A-1'), old], { language })
  const lines = [before, debt].map((name) => text.indexOf(name))
  expect(lines[0]).toBeGreaterThan(0)
  expect(lines[1]).toBeGreaterThan(lines[0] ?? 0)
  expect(text.split(before)).toHaveLength(2)
})

test('what was taken back after its month is a line of its own, and the balance is whole again', async () => {
  const [old, recent, payment] = month() as [EntryFact, EntryFact, EntryFact]
  const bounced: EntryFact = { ...head(), kind: 'reversal', of: payment.id, on: day('2026-12-03') }
  const december = statementOf([old, recent, payment, bounced], MXN, day('2026-12-01'), day('2026-12-31'))
  const { text } = await readPdf(buildStatement(inputOf([], { statements: [december] }), FONTS).bytes)
  expect(text).toContain('1 dic 2026 Saldo anterior $1,590.50')
  expect(text).toContain('3 dic 2026 Anulación: Pago · transferencia $500.00 $2,090.50')
})

test('an account that is settled, or in favour, says so and asks for nothing', async () => {
  const settled = await read([])
  expect(settled.text).toContain('La cuenta está al día.')
  expect(settled.text).toContain('Sin movimientos en este período.')
  expect(settled.text).not.toContain('Cómo pagar')
  const favour = await read([paid('2026-11-03', 20_000)])
  expect(favour.text).toContain('A su favor $200.00')
  expect(favour.text).not.toMatch(/Por pagar|Cómo pagar/)
})

test('two currencies stand one after the other and are never added up', async () => {
  const facts = [...month(), sale('2026-11-07', '2026-12-07', 10_000, 'U-1', USD)]
  const statements = [MXN, USD].map((currency) => statementOf(facts, currency, FROM, TO))
  const { text } = await readPdf(buildStatement(inputOf(facts, { statements }), FONTS).bytes)
  expect(text).toContain('Importes en MXN')
  expect(text).toContain('Importes en USD')
  expect(text).not.toContain('1,690.50')
})

test('a hundred and fifty movements go over several pages, each with the head of the table and its number', async () => {
  const facts = Array.from({ length: 150 }, (_, i) => {
    const on: Day = addDays(FROM, i % 30)
    return sale(on, addDays(on, 30), 1_000 + i, `N-${i}`)
  })
  const { pages, overflowing } = await read(facts)
  expect(pages.length).toBeGreaterThan(5)
  expect(overflowing).toEqual([])
  for (const [i, page] of pages.entries()) expect(page).toContain(`${i + 1} de ${pages.length}`)
  for (const page of pages.slice(0, 4)) expect(page).toContain('Fecha Concepto Cargo Abono Saldo')
})

test.each(['es', 'en', 'pt'] as const)(
  'in %s nothing is empty or undefined, and the same data makes the same bytes',
  async (language) => {
    const input = inputOf(month(), { language })
    const paper = buildStatement(input, FONTS)
    expect(paper.bytes).toEqual(buildStatement(input, FONTS).bytes)
    expect(paper.text).not.toMatch(/undefined|NaN|null|\[object/)
    const { info, language: tag } = await readPdf(paper.bytes)
    expect(tag?.slice(0, 2)).toBe(language)
    expect(String(info['Title'])).toContain('Mariana López Núñez')
  },
)

test('what an agreement covers is listed by its days, and its parts come to the debt', async () => {
  const old = sale('2026-09-10', '2026-10-10', 125_000, 'A-1')
  const agreement: AgreementFact = {
    ...head(),
    kind: 'agreement',
    on: day('2026-11-15'),
    currency: MXN,
    debts: [{ charge: old.id, instalment: 0, amount: minorUnits(75_000) }],
    plan: [
      { due: day('2026-11-28'), amount: minorUnits(30_000) },
      { due: day('2026-12-28'), amount: minorUnits(45_000) },
    ],
  }
  const facts = [old, paid('2026-11-12', 50_000, old)]
  const statements = [statementOf(facts, MXN, FROM, TO, [{ fact: agreement }])]
  const { text, overflowing } = await read([], { statements })
  expect(overflowing).toEqual([])
  // Two days after the 28th; what was paid of the debt stands on its first part.
  expect(text).toContain(
    'Factura A-1 · Material eléctrico · según convenio 10 sep 2026 28 nov 2026 2 $800.00 $500.00 $300.00',
  )
  expect(text).toContain('10 sep 2026 28 dic 2026 – $450.00 $0.00 $450.00')
  expect(text).toContain('Total $1,250.00 $500.00 $750.00')
  expect(text).toMatch(/Sin vencer 1 a 30 días \$450\.00 \$300\.00/)
})

test('where banks read codes, the paper has one with what is owed', async () => {
  const iban = { kind: 'transfer', label: '', value: 'ES91 2100 0418 4502 0005 1332', rail: 'iban' } as const
  const business = { ...paperInput(TO).business, paymentMeans: [{ ...iban, details: { holder: 'Rosa Íñiguez' } }] }
  const euros = (facts: readonly EntryFact[]) => [statementOf(facts, EUR, FROM, TO)]
  const owed = {
    business,
    country: 'ES',
    statements: euros([sale('2026-11-05', '2026-12-05', 84_050, 'A-2', EUR)]),
  } as const
  const { text } = await read([], owed)
  expect(text).toMatch(/Escanee este código con la app de su banco .* 840,50 €/)
  // Nothing is owed, or not in euros: no code.
  for (const statements of [euros([]), [statementOf(month(), MXN, FROM, TO)]]) {
    expect((await read([], { ...owed, statements })).text).not.toContain('Escanee')
  }
})

test('a statement that does not add up is not made', () => {
  const [statement] = inputOf(month()).statements
  if (!statement) throw new Error('no statement')
  const wrong = { ...statement, closing: minorUnits(1) }
  expect(() => buildStatement(inputOf([], { statements: [wrong] }), FONTS)).toThrow(RangeError)
  expect(() => buildStatement(inputOf([], { statements: [] }), FONTS)).toThrow(RangeError)
})
