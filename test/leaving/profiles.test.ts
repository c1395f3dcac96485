import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { BusinessProfile, CustomerProfile } from '../../src/domain/profile.ts'
import { openDevice } from '../storage/books.ts'
import { documentOf } from './everything.ts'
import { schemaErrors } from './schema.ts'

const BUSINESS: BusinessProfile = {
  name: 'Bodega Ñandú',
  country: 'ES',
  currency: 'EUR' as CurrencyCode,
  kind: 'invoices',
  treatment: 'tu',
  terms: { days: 30, fromEndOfMonth: true, endOfMonth: true, payDays: [5, 20], parts: [{ percent: 50, days: 30 }] },
  signer: 'Eva',
  phone: '+34 600 000 000',
  email: 'eva@example.org',
  address: 'Calle Mayor, 1',
  taxId: 'B00000000',
  paymentMeans: [
    { kind: 'transfer', label: 'Banco', value: 'ES00', rail: 'iban', details: { holder: 'Eva' } },
    { kind: 'cash', label: 'Mostrador', value: 'En la tienda' },
  ],
  agingLimits: [30, 60],
  ladder: 'default',
  sample: false,
}

const CUSTOMER: Required<CustomerProfile> = {
  tags: ['norte'],
  terms: { days: 15 },
  creditLimit: minorUnits(150_000),
  party: 'business',
  whatsappConsent: day('2026-05-01'),
  whatsapp521: false,
  consented: ['email', 'call'],
  timeZone: 'Atlantic/Canary',
  archived: true,
  source: 'C-1',
  ladder: 'short',
  reviewDays: [1, 4],
}

test('all that can be known of a business and of a customer goes out, as the schema says', async () => {
  const device = openDevice()
  const customer = device.newId()
  const person = { name: 'Ana', phone: '1', email: 'a@example.org', address: 'x', taxId: '2', notes: 'n', code: '7' }
  await device.keeper.append([
    { id: device.newId(), kind: 'business', patch: BUSINESS, over: [] },
    { id: customer, kind: 'customer', patch: CUSTOMER },
    { id: device.newId(), kind: 'person', customer, patch: person, over: [] },
    { id: device.newId(), kind: 'setting', key: 'guard', value: { from: 8 }, over: [] },
    // As an app of tomorrow might write it.
    { id: device.newId(), kind: 'customerEdit', customer, patch: { creditLimit: 'mucho' as never }, over: [] },
  ])
  const document = await documentOf(device)
  expect(schemaErrors(document)).toEqual([])
  expect(document['changes']).toContainEqual(expect.objectContaining({ values: { creditLimit: 'mucho' } }))
  expect(document.business).toEqual(BUSINESS)
  const creditLimit = { currency: 'EUR', amount: '1500.00' }
  expect(document['customers']).toMatchObject([{ id: customer, ...person, ...CUSTOMER, creditLimit }])
  expect(document['settings']).toEqual([{ key: 'guard', value: { from: 8 } }])
  const abouts = (document['changes'] ?? []).map(({ about }) => about)
  expect(abouts).toHaveLength(5)
  expect(new Set(abouts)).toEqual(new Set(['business', 'customer', 'setting']))
  await device.close()
})
