import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, type Day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import type { FoundEntry } from '../../src/queries/foundEntry.ts'
import { searchByDay } from '../../src/queries/searchByDay.ts'
import { searchByFigures } from '../../src/queries/searchByFigures.ts'
import { openDevice } from '../storage/books.ts'

const TODAY = day('2026-07-10')
const MANY = 2_500
const shop = openDevice(TODAY)

const charge = (customer: CustomerId, id: FactId, amount: number, on: Day, number?: string): FactDraft => ({
  id,
  kind: 'charge',
  customer,
  chargeKind: number === undefined ? 'fiado' : 'invoice',
  issued: on,
  currency: 'MXN' as never,
  instalments: [{ due: on, amount: minorUnits(amount) }],
  ...(number === undefined ? {} : { number }),
})
const payment = (customer: CustomerId, id: FactId, amount: number, currency = 'MXN'): FactDraft => ({
  id,
  kind: 'payment',
  customer,
  on: day('2026-06-15'),
  currency: currency as never,
  amount: minorUnits(amount),
  method: 'cash',
  allocations: [],
})

beforeAll(async () => {
  await shop.keeper.appendImport(MANY, (i, newId): readonly FactDraft[] => {
    const customer = newId()
    const taxId = i === 7 ? 'LUPA-800101 XY9' : ''
    return [
      { id: customer, kind: 'customer', patch: {} },
      { id: newId(), kind: 'person', customer, patch: { name: `Cliente ${i}`, taxId }, over: [] },
      charge(customer, newId(), 5_000_000 + i, day('2026-05-01'), `2026-A-${String(i).padStart(6, '0')}`),
      ...(i === 3 ? [payment(customer, newId(), 77_750)] : []),
      // As many minor units, which are others' cents.
      ...(i === 4 ? [payment(customer, newId(), 77_750, 'CLP')] : []),
    ]
  })
}, 120_000)
afterAll(() => shop.close())

const search = (text: string) => searchByFigures(shop.db, text, 6)
const names = (entries: readonly FoundEntry[]) =>
  entries.map(({ entry, customer }) => `${entry.fact.kind} ${customer.person.name}`)

test.each(['2026-A-001234', 'a 1234', '1234', '2026 1234', '2026-a-1234'])(
  'an invoice is found by its number, with or without its zeros: %s',
  async (typed) => {
    expect(names((await search(typed)).entries)).toEqual(['charge Cliente 1234'])
  },
)

test('the number that is just what was typed comes before those that begin with it, and these from the latest back', async () => {
  expect(names((await search('123')).entries)).toEqual(
    [123, 1239, 1238, 1237, 1236, 1235].map((i) => `charge Cliente ${i}`),
  )
  expect(names((await search('b 123')).entries)).toEqual([])
})

test('of a word that all numbers have, no more come than are asked for', async () => {
  expect((await search('2026')).entries).toHaveLength(6)
})

test.each([
  ['777.50', 3],
  ['777,50', 3],
  ['$777.50', 3],
  ['77750', 4],
  ['CLP 77,750', 4],
])('a payment is found by its amount in its own currency, however it is written: %s', async (typed, i) => {
  expect(names((await search(typed)).entries)).toEqual([`payment Cliente ${i}`])
})

test.each(['LUPA800101', 'lupa-8001', 'lupa 800101 xy9'])(
  'a customer is found by the beginning of the tax number, signs aside: %s',
  async (typed) => {
    expect((await search(typed)).customers.map(({ person }) => person.name)).toEqual(['Cliente 7'])
  },
)

test('nothing is found of what is nowhere, of three signs of a tax number, or without a figure', async () => {
  for (const typed of ['998877', 'lu8', 'lupa', '']) {
    expect(await search(typed)).toEqual({ customers: [], entries: [] })
  }
})

test('what was taken back is not found', async () => {
  const [found] = (await search('2026-A-001799')).entries
  if (found === undefined) throw new Error('nothing to take back')
  const { id, customerId: customer, day: on } = found.entry
  await shop.keeper.append([{ id: shop.newId(), kind: 'reversal', customer, of: id, on }])
  expect((await search('2026-A-001799')).entries).toEqual([])
})

/** What is found of a day, as it was told last. */
async function ofDay(on: Day, goesOn = () => true): Promise<readonly FoundEntry[]> {
  let last: readonly FoundEntry[] = []
  await searchByDay(shop.db, on, 6, goesOn, (found) => {
    last = found
  })
  return last
}

test('the movements of a day are found, the latest written down first, and no more than are asked for', async () => {
  expect(names(await ofDay(day('2026-06-15')))).toEqual(['payment Cliente 4', 'payment Cliente 3'])
  expect(await ofDay(day('2026-05-01'))).toHaveLength(6)
})

test('the search of a day stops as soon as something else is typed', async () => {
  let asked = 0
  const found = await ofDay(day('2026-06-15'), () => (asked += 1) < 3)
  expect(asked).toBeLessThan(6)
  expect(found).toEqual([])
})
