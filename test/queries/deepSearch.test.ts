import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, type Day } from '../../src/domain/day.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { deepSearch, type DeepFound } from '../../src/queries/deepSearch.ts'
import { openDevice } from '../storage/books.ts'

const TODAY = day('2026-07-10')
const MANY = 2_500
const shop = openDevice(TODAY)

const charge = (customer: CustomerId, id: CustomerId, amount: number, on: Day, number?: string): FactDraft => ({
  id,
  kind: 'charge',
  customer,
  chargeKind: number === undefined ? 'fiado' : 'invoice',
  issued: on,
  currency: 'MXN' as never,
  instalments: [{ due: on, amount: minorUnits(amount) }],
  ...(number === undefined ? {} : { number }),
})

beforeAll(async () => {
  await shop.keeper.appendImport(MANY, (i, newId): readonly FactDraft[] => {
    const customer = newId()
    const taxId = i === 7 ? 'LUPA-800101 XY9' : ''
    return [
      { id: customer, kind: 'customer', patch: {} },
      { id: newId(), kind: 'person', customer, patch: { name: `Cliente ${i}`, taxId }, over: [] },
      charge(customer, newId(), 10_000 + i, day('2026-05-01'), `A-${String(i).padStart(6, '0')}`),
      ...(i === 3
        ? [
            {
              id: newId(),
              kind: 'payment',
              customer,
              on: day('2026-06-15'),
              currency: 'MXN' as never,
              amount: minorUnits(77_750),
              method: 'cash',
              allocations: [],
            } satisfies FactDraft,
          ]
        : []),
    ]
  })
}, 120_000)
afterAll(() => shop.close())

async function search(text: string, goesOn = () => true): Promise<DeepFound> {
  let last: DeepFound = { customers: [], entries: [] }
  await deepSearch(shop.db, { text, order: 'DMY', today: TODAY, limit: 6 }, goesOn, (found) => {
    last = found
  })
  return last
}
const names = ({ entries }: DeepFound) =>
  entries.map(({ entry, customer }) => `${entry.fact.kind} ${customer.person.name}`)

test('an invoice is found by its number, with or without its zeros', async () => {
  for (const typed of ['A-001234', 'a 1234', '1234'])
    expect(names(await search(typed))).toContain('charge Cliente 1234')
})

test('a payment is found by its amount, however its cents are written, and by its day', async () => {
  for (const typed of ['777.50', '777,50', '$777.50', '15/06/2026', '15/6', '15 jun']) {
    expect(names(await search(typed))).toEqual(['payment Cliente 3'])
  }
})

test('a customer is found by the beginning of the tax number, signs aside', async () => {
  for (const typed of ['LUPA800101', 'lupa-8001', 'lupa 800101 xy9']) {
    expect((await search(typed)).customers.map(({ person }) => person.name)).toEqual(['Cliente 7'])
  }
  expect((await search('lup')).customers).toEqual([])
})

test('no more come than are asked for, and none of what is nowhere', async () => {
  expect((await search('01/05/2026')).entries).toHaveLength(6)
  expect(await search('998877')).toEqual({ customers: [], entries: [] })
})

test('it stops as soon as something else is typed', async () => {
  let asked = 0
  const found = await search('A-000001', () => (asked += 1) < 3)
  expect(asked).toBeLessThan(6)
  expect(found.entries).toEqual([])
})
