import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { composeLetter } from '../../src/documents/composeLetter.ts'
import { clausesFor } from '../../src/documents/letterClauses.ts'
import { paperText } from '../../src/documents/paperContent.ts'
import type { Consequence, LetterInput, LetterLevel } from '../../src/documents/letterInput.ts'
import { missingFields } from '../../src/documents/missingFields.ts'
import { createPrinter } from '../../src/documents/printable.ts'
import { debt, EUR, letterOf } from './samples.ts'

const ALL: readonly Consequence[] = ['stop-credit', 'interest', 'adviser', 'court', 'credit-bureau']
const LEVELS: readonly LetterLevel[] = ['1', '2', '3']
const LOCALES = ['es-CL', 'en-US', 'pt-BR']
/** The words alone: what stands here stands on the paper (letter.test.ts). */
function build(changes: Partial<LetterInput>) {
  const letter = letterOf({ level: '3', consequences: ALL, ...changes })
  return {
    text: paperText(composeLetter(letter, createPrinter())),
    missing: missingFields(letter),
    withheld: clausesFor(letter).withheld,
  }
}

test("Chile, consumer: no court, no adviser, no register, no demand, in any language, and the customer's rights are named", () => {
  for (const locale of LOCALES) {
    for (const level of LEVELS) {
      const { text, withheld } = build({ country: 'CL', format: createFormat(locale), level })
      expect(text).not.toMatch(/judicial que|tribunal|court procedure|via judicial|jurídica|legal adviser|3\/2018/i)
      expect(text).not.toMatch(/requerimiento|último aviso|final notice|demand|intimaci/i)
      expect(text).toMatch(/no es un procedimiento|not a proceeding to enforce|não é um procedimento/)
      expect(text).toMatch(/19\.496/)
      expect(withheld).toEqual(level === '3' ? ['adviser', 'court', 'credit-bureau'] : [])
    }
  }
})

test('Chile, business: the demand and its lawful consequences stand', () => {
  const { text, withheld } = build({ country: 'CL', party: 'business' })
  expect(text).toContain('le requerimos el pago')
  expect(text).toContain('vía judicial')
  expect(text).not.toContain('19.496')
  expect(withheld).toEqual(['credit-bureau'])
})

test('no letter asks why there was no payment, which Colombia forbids', () => {
  for (const locale of ['es-CO', 'en-US', 'pt-BR']) {
    for (const level of LEVELS) {
      const { text } = build({ country: 'CO', level, format: createFormat(locale) })
      expect(text).not.toMatch(/por qué|motivo|razón|causa|why|reason|por que|porquê/i)
    }
  }
})

test('Spain: a register is mentioned from 50 € on, and nowhere else in the world', () => {
  const owing = (open: number) => [debt('1', 100_00, open, '2026-10-01', { currency: EUR })]
  expect(build({ country: 'ES', debts: owing(50_00) }).text).toContain('Ley Orgánica 3/2018')
  expect(build({ country: 'ES', debts: owing(49_99) }).withheld).toEqual(['credit-bureau'])
  for (const country of ['MX', 'PE', 'AR', 'BR', 'US', 'other'] as const) {
    expect(build({ country, debts: owing(50_00) }).withheld).toEqual(['credit-bureau'])
  }
})

test('consequences are said at level 3 only, and only those that were asked for', () => {
  for (const level of ['1', '2'] as const) expect(build({ level }).text).not.toMatch(/judicial|jurídica|a crédito/)
  expect(build({ consequences: [] }).text).not.toContain('Si para el')
  const { text } = build({ consequences: ['court'] })
  expect(text).toContain(
    'Si para el viernes 4 de diciembre de 2026 no tenemos el pago ni una propuesta por escrito:\n- iniciaremos',
  )
  expect(text).not.toContain('asesoría')
})

test('a last letter to a consumer says that it is no court paper, and none looks like one', () => {
  expect(build({ country: 'AR' }).text).toContain('no es un documento judicial')
  for (const level of LEVELS) {
    expect(build({ level, party: 'business' }).text).not.toMatch(
      /expediente|juzgado|cédula de|embargo|citación|cárcel|denuncia/i,
    )
  }
})

test('Brazil: towards a consumer the letter needs name, address and CPF or CNPJ of the supplier', () => {
  const business = { ...letterOf().business, address: '', taxId: ' ' }
  const required = (changes: Partial<LetterInput>) =>
    build({ business, ...changes })
      .missing.filter((one) => one.required)
      .map((one) => one.field)
  expect(required({ country: 'BR' })).toEqual(['businessTaxId', 'businessAddress'])
  expect(required({ country: 'BR', party: 'business' })).toEqual([])
  expect(required({ country: 'CL' })).toEqual(['businessTaxId'])
  expect(required({ country: 'MX' })).toEqual([])
})

test('earlier letters are named at level 3, in order', () => {
  const earlier = [day('2026-11-05'), day('2026-10-20')]
  expect(build({ earlier }).text).toContain('20 de octubre de 2026 y 5 de noviembre de 2026')
})
