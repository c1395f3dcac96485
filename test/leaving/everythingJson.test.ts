import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillSample } from '../../src/commands/fillSample.ts'
import { exponentOf, type CurrencyCode } from '../../src/domain/currency.ts'
import { isFactId } from '../../src/domain/ids.ts'
import { FACT_FORMS } from '../../src/interchange/everythingFacts.ts'
import { everythingSections } from '../../src/interchange/everythingJson.ts'
import { FACT_BODIES } from '../../src/ledger/factBodies.ts'
import { openDevice } from '../storage/books.ts'
import { play, steps } from '../storage/randomHistory.ts'
import { documentOf, FROZEN, openFrozen, textOf, type Document, type Frozen, type Rec } from './everything.ts'
import { SCHEMA, schemaErrors } from './schema.ts'

/** Smallest units of decimal text, by hand. */
function unitsOf(text: unknown, currency: string): bigint {
  const [whole = '', fraction = ''] = String(text).split('.')
  expect(fraction).toHaveLength(exponentOf(currency as CurrencyCode))
  return BigInt(whole + fraction)
}

/** What everybody owes, added up from charges, payments and credits alone. */
function balancesByHand({ charges = [], payments = [], credits = [] }: Document): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  const add = ({ customer, currency }: Rec, amount: bigint) => {
    const key = `${String(customer)} ${String(currency)}`
    sums.set(key, (sums.get(key) ?? 0n) + amount)
  }
  for (const charge of charges) {
    for (const { open } of charge['instalments'] as Rec[]) {
      if (open !== undefined) add(charge, unitsOf(open, String(charge['currency'])))
    }
  }
  for (const money of [...payments, ...credits]) {
    if (money['inFavour'] !== undefined) add(money, -unitsOf(money['inFavour'], String(money['currency'])))
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0n))
}

async function balancesOfApp({ db }: ReturnType<typeof openDevice>): Promise<Map<string, bigint>> {
  const rows = await db.debtors.toArray()
  const sums = rows.map((row): [string, bigint] => [
    `${row.customerId} ${row.currency}`,
    BigInt(row.open - row.inFavour),
  ])
  return new Map(sums.filter(([, sum]) => sum !== 0n))
}

test.each(FROZEN)('a frozen ledger goes out as the schema says, and every fact of it is there once', async (frozen) => {
  const device = await openFrozen(frozen)
  const document = await documentOf(device)
  expect(schemaErrors(document)).toEqual([])
  const forgotten = new Set((await device.db.forgotten.toArray()).map(({ id }) => id as string))
  const personal = (kind: string) => kind === 'person' || kind === 'personText'
  const expected = frozen.facts.filter(({ id, kind }) => !(forgotten.has(id) && personal(kind)))
  const written = everythingSections().flatMap((section) => (document[section] ?? []).map(({ id }) => id))
  expect(written).toHaveLength(new Set(written).size)
  expect(new Set(written)).toEqual(new Set(expected.map(({ id }) => id)))
  for (const fact of expected) {
    const form = FACT_FORMS[fact.kind]
    expect(document[form.section]?.some(({ id }) => id === fact.id)).toBe(true)
  }
  await device.close()
})

test('no kind of fact is left behind: each has a list, and the schema knows the list', () => {
  const frozen = FROZEN.flatMap(({ facts }) => facts.map(({ kind }) => kind))
  expect(new Set(frozen)).toEqual(new Set(Object.keys(FACT_BODIES)))
  expect(new Set(Object.keys(FACT_FORMS))).toEqual(new Set(Object.keys(FACT_BODIES)))
  const sections = everythingSections()
  expect(new Set(Object.values(FACT_FORMS).map(({ section }) => section))).toEqual(new Set(sections))
  expect(sections.filter((section) => SCHEMA.properties[section] === undefined)).toEqual([])
  expect(SCHEMA.required).toEqual(expect.arrayContaining([...sections]))
})

test.each(FROZEN)('every word, day and name of a fact goes out with it', async (frozen) => {
  const device = await openFrozen(frozen)
  const document = await documentOf(device)
  const text = JSON.stringify(document)
  for (const fact of frozen.facts) {
    const form = FACT_FORMS[fact.kind]
    const record = document[form.section]?.find(({ id }) => id === fact.id)
    if (!record) continue
    const { at: _at, seq: _seq, kind: _kind, device: _device, ...body } = fact
    for (const [name, value] of Object.entries(body)) {
      if (typeof value === 'string')
        expect(JSON.stringify(record), `${fact.kind}.${name}`).toContain(JSON.stringify(value))
    }
  }
  // Names of debts and of what is answered stay names of records here.
  expect([...text.matchAll(/"of":"(\d{4}[^"]+)"/g)].every(([, id]) => isFactId(id))).toBe(true)
  await device.close()
})

test('what was forgotten is nowhere in the document', async () => {
  const device = openDevice()
  const customer = device.newId()
  const [name, contact, words] = [device.newId(), device.newId(), device.newId()]
  await device.keeper.append([
    { id: customer, kind: 'customer', patch: {} },
    { id: name, kind: 'person', customer, patch: { name: 'Secreto Pérez', phone: '+51 900 111 222' }, over: [] },
    { id: contact, kind: 'contact', customer, on: device.today, channel: 'call', level: '1', charges: [] },
    { id: words, kind: 'personText', customer, of: contact, text: 'Lo que dijo' },
  ])
  expect(await textOf(device.db, device.today)).toMatch(/Secreto Pérez.*Lo que dijo/s)
  await device.keeper.append([{ id: device.newId(), kind: 'forget', facts: [name, words] }])
  const after = await textOf(device.db, device.today)
  expect(after).not.toMatch(/Secreto|900 111|Lo que dijo/)
  expect(schemaErrors(JSON.parse(after))).toEqual([])
  await device.close()
})

test('open amounts, added up by hand, are what the app says is owed; after any history it is what the schema says', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const devices = [openDevice(), openDevice()] as const
      await play(devices, history)
      const document = await documentOf(devices[0])
      expect(schemaErrors(document)).toEqual([])
      const byHand = balancesByHand(document)
      expect(byHand).toEqual(await balancesOfApp(devices[0]))
      const told = (document['customers'] ?? []).flatMap(({ id, balances }) =>
        (balances as Rec[]).map(({ currency, balance }): [string, bigint] => [
          `${String(id)} ${String(currency)}`,
          unitsOf(balance, String(currency)),
        ]),
      )
      expect(new Map(told.filter(([, sum]) => sum !== 0n))).toEqual(byHand)
      for (const device of devices) await device.close()
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 25) },
  )
})

test('what was taken back is there and marked; who wrote it down, and when', async () => {
  const device = await openFrozen(FROZEN[0] as Frozen)
  const document = await documentOf(device)
  const reversed = new Set((document['reversals'] ?? []).map(({ of }) => of))
  const marked = ['charges', 'payments', 'credits', 'allocations', 'contacts', 'promises', 'holds']
    .flatMap((section) => document[section] ?? [])
    .filter((record) => record['reversed'] !== undefined)
  expect(marked.length).toBeGreaterThan(0)
  for (const record of marked) expect(reversed.has(record['id'])).toBe(true)
  const [charge] = document['charges'] ?? []
  expect(charge?.['recorded']).toMatchObject({ at: expect.stringMatching(/^2026-\d\d-\d\dT.*Z$/) as unknown })
  await device.close()
})

test('the sample business goes out as the schema says, with its name and its figures', async () => {
  const device = openDevice()
  const deps = { ledger: device.keeper, newId: device.newId, today: () => device.today }
  const draft = { country: 'CL', currency: 'CLP' as CurrencyCode, businessName: 'Ejemplo', language: 'es' } as const
  expect(await fillSample(deps)(draft)).toMatchObject({ ok: true })
  const document = await documentOf(device)
  expect(schemaErrors(document)).toEqual([])
  expect(document.business).toMatchObject({ name: 'Ejemplo', currency: 'CLP' })
  expect(balancesByHand(document)).toEqual(await balancesOfApp(device))
  await device.close()
})
