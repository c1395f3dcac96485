import { expect, test } from 'vitest'
import { CONTENT_ITEMS } from '../../src/domain/contactRules.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { contentItemsIn } from '../../src/messages/contentItems.ts'
import { draftReminder } from '../../src/messages/reminder.ts'

const CLP = 'CLP' as CurrencyCode
const business = {
  name: 'Almacén Ñuñoa',
  signer: 'Rosa',
  phone: '+56 9 6123 4567',
  email: 'rosa@almacen.cl',
  address: 'Irarrázaval 100',
  taxId: '76.123.456-7',
  paymentMeans: [{ kind: 'transfer', label: 'Banco Estado', value: '123 456 789' }],
} as const
const asOf = day('2026-11-23')
const debts = [
  { kind: 'invoice', number: 'F-12', due: day('2026-11-10'), open: minorUnits(32000), currency: CLP },
] as const
const context = { language: 'es', treatment: 'usted', format: createFormat('es-CL') } as const
const itemsIn = (text: string) => contentItemsIn(text, { ...context, business, debts, asOf })

test('The app’s own notice to a Chilean consumer says all that the law wants said', () => {
  const { text } = draftReminder({
    ...context,
    country: 'CL',
    party: 'consumer',
    business,
    level: '1',
    channel: 'whatsapp',
    customer: { name: 'Ana' },
    debts,
    asOf,
  })
  expect(CONTENT_ITEMS.filter((item) => !itemsIn(text).includes(item))).toEqual([])
})

test('What is not in the text is not found, and an empty field of the business is in no text', () => {
  expect(itemsIn('')).toEqual([])
  expect(itemsIn('Hola, Ana. Me debe algo.')).toEqual([])
  const nameless = { ...business, taxId: '', address: '', phone: '', email: '' }
  expect(contentItemsIn('Hola', { ...context, business: nameless, debts, asOf })).toEqual([])
})

test.each([
  ['Le escribo de Almacen nunoa', 'creditor-name'],
  ['RUT 76.123.456-7', 'creditor-tax-id'],
  ['Por la factura F-12', 'contract'],
  ['Son $32.000', 'amount'],
  ['No incluye intereses', 'interest-breakdown'],
  ['Sin gastos', 'costs'],
  ['A la cuenta 123 456 789', 'payment-means'],
  ['Esto no es un procedimiento de ejecución', 'not-enforcement'],
  ['Venció el 10 nov 2026', 'due-date'],
] as const)('“%s” says it', (text, item) => {
  expect(itemsIn(text)).toContain(item)
})
