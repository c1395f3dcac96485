import { afterEach, beforeEach, expect, test } from 'vitest'
import { currencyOf } from '../cases/kinds/decimals.ts'
import { day } from '../../src/domain/day.ts'
import { MAX_MINOR_UNITS } from '../../src/domain/money.ts'
import { readLedger } from '../../src/storage/leaving/readLedger.ts'
import { wholeBooks } from '../../src/storage/leaving/wholeBooks.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { carry } from '../storage/sync.ts'
import { documentOf } from './everything.ts'

const JULY = { from: day('2026-07-01'), to: day('2026-07-31') }

async function all<T>(of: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = []
  for await (const one of of) read.push(one)
  return read
}

let shop: TestDevice
beforeEach(() => {
  shop = openDevice(day('2026-07-10'))
})
afterEach(() => shop.close())

test('books in which no business was set up yet go out with what is in them', async () => {
  await customerOf(shop, 'Ana')
  const document = await documentOf(shop)
  expect(document['customers']).toMatchObject([{ name: 'Ana' }])
  expect(document.business).toMatchObject({ name: '' })
})

test('who owes in several currencies has a balance in each, in order, and none where nothing is open', async () => {
  const ana = await customerOf(shop, 'Ana')
  const settled = shop.newId()
  const owes = (currency: string, amount: number) => ({
    ...charge(shop.newId(), ana, '2026-07-01', '2026-07-09', amount),
    currency: currencyOf(currency),
  })
  await shop.keeper.append([owes('USD', 300), owes('EUR', 200), owes('MXN', 100)])
  await shop.keeper.append([charge(settled, ana, '2026-07-01', '2026-07-09', 50)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-02', 50, settled)])
  const { customers } = await wholeBooks(shop.db, shop.today)
  const [read] = await all(customers())
  expect(read?.balances.map(({ currency, open }) => [currency, open])).toEqual([
    ['EUR', 200],
    ['MXN', 100],
    ['USD', 300],
  ])
})

test('a message that was not sent after all goes out as taken back', async () => {
  const ana = await customerOf(shop, 'Ana')
  const [sent, undone] = [shop.newId(), shop.newId()]
  const contact = {
    kind: 'contact',
    customer: ana,
    on: shop.today,
    channel: 'whatsapp',
    level: '1',
    charges: [],
  } as const
  await shop.keeper.append([
    { id: sent, ...contact },
    { id: undone, ...contact },
  ])
  const reversal = shop.newId()
  await shop.keeper.append([{ id: reversal, kind: 'reversal', customer: ana, of: undone, on: shop.today }])
  const { facts } = await wholeBooks(shop.db, shop.today)
  const told = await all(facts('contacts'))
  const by = new Map(told.map(({ fact, reversedBy }) => [fact.id, reversedBy]))
  expect([by.get(sent), by.get(undone)]).toEqual([undefined, reversal])
})

test('what was sold to somebody who is not here yet is in no document and in no book of movements', async () => {
  const ana = await customerOf(shop, 'Ana')
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 900)])
  const other = openDevice(day('2026-07-10'))
  // Another device tells of a sale, and its customer is in a month that has not come.
  other.today = day('2026-06-10')
  const bea = await customerOf(other, 'Bea')
  other.today = day('2026-07-10')
  await other.keeper.append([charge(other.newId(), bea, '2026-07-02', '2026-07-09', 70)])
  for await (const { segment, update } of other.keeper.exportSegments()) {
    if (segment.startsWith('2607')) await shop.keeper.mergeSegment(segment, update)
  }
  const total = async () => {
    const ledger = await readLedger(shop.db, JULY)
    const { facts } = await wholeBooks(shop.db, shop.today)
    const entries = await all(facts('entries'))
    return [ledger.totals.map(({ closing }) => closing), entries.length]
  }
  expect(await total()).toEqual([[900], 1])
  await carry(other, shop)
  expect(await total()).toEqual([[970], 2])
  await other.close()
})

test('an account whose sums are beyond what is counted is left out of the book of movements, which says so', async () => {
  const [ana, bea] = [await customerOf(shop, 'Ana'), await customerOf(shop, 'Bea')]
  const most = () => charge(shop.newId(), ana, '2026-07-01', '2026-07-09', MAX_MINOR_UNITS)
  await shop.keeper.append([most(), most()])
  await shop.keeper.append([charge(shop.newId(), bea, '2026-07-01', '2026-07-09', 70)])
  const { accounts, left } = await readLedger(shop.db, JULY)
  expect([accounts.map(({ customer }) => customer.name), left]).toEqual([['Bea'], 1])
})
