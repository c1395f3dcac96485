import { expect, test } from 'vitest'
import { openBusiness } from '../support/business.ts'
import { tellTo } from '../support/hostileVisit.ts'
import { documentOf, type Rec } from './everything.ts'
import { schemaErrors } from './schema.ts'

test('books of several devices go out with who recorded what, and without what does not count', async () => {
  const business = await openBusiness()
  const { shop, ana, sale } = business
  // A seller may not change the business: it stays aside on every device, and so does what has no seal over it yet.
  const seller = await business.letIn('seller')
  const told = [
    seller.tell('business', [{ name: 'Otro nombre' }]),
    await seller.seal(),
    seller.tell('payment', [ana, 20_644, 'PEN', 100, 'cash', [sale, 0, 100]]),
  ]
  await tellTo(shop, seller, told)
  const document = await documentOf(shop)
  expect(schemaErrors(document)).toEqual([])
  expect((document['devices'] ?? []).map(({ name }) => name)).toContain('Tableta')
  const names = (section: string) => (document[section] ?? []).map(({ recorded }) => (recorded as Rec)['deviceName'])
  expect(names('charges')).toEqual(['Mostrador'])
  expect(names('payments')).toEqual(['Tableta'])
  expect(document['devicesAdded']?.length).toBeGreaterThan(2)
  expect(document['seals']?.length).toBeGreaterThan(0)
  const aside = await shop.db.aside.toArray()
  expect(aside.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['forbidden', 'unverified']))
  for (const { id, value } of aside) {
    const kind = (value as unknown[])[0]
    if (kind !== 'seal') expect(JSON.stringify(document)).not.toContain(`"id":"${id}"`)
  }
  expect(JSON.stringify(document)).not.toContain('Otro nombre')
  expect(document['charges']?.[0]?.['instalments']).toMatchObject([{ amount: '50.00', open: '30.00' }])
  await business.close()
})
