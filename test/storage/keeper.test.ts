import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import { MAX_MINOR_UNITS } from '../../src/domain/money.ts'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'
import { failWrites } from './failingDisk.ts'
import { carry, factsOf } from './sync.ts'

let shop: TestDevice
beforeEach(() => {
  shop = openDevice()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await shop.close()
})

test('a sale and a payment show at once in what the customer owes', async () => {
  const ana = await customerOf(shop)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 2000, sale)])
  expect(await shop.db.debtors.toArray()).toMatchObject([
    {
      customerId: ana,
      name: 'Lucía Ñáñez',
      open: 3000,
      overdue: 3000,
      nb: -3000,
      dues: { '2026-07-09': 3000 },
      openCount: 1,
    },
  ])
  expect(await shop.db.aging.toArray()).toEqual([{ currency: PEN, due: '2026-07-09', amount: 3000 }])
})

test('a settled customer leaves the list of debtors, and keeps a row that says nothing is owed', async () => {
  const ana = await customerOf(shop)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 5000, sale)])
  expect(await shop.db.debtors.where('[currency+nb]').between([PEN, -Infinity], [PEN, Infinity]).count()).toBe(0)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 0, inFavour: 0, overdue: 0 }])
  expect(await shop.db.entries.get(sale)).toMatchObject({ settledOn: '2026-07-10' })
  expect(await shop.db.aging.count()).toBe(0)
})

test.each(['log', 'heads', 'device', 'entries', 'debtors', 'aging'])(
  'when the disk is full at %s, nothing is kept, the app says so, and the next entry is sound',
  async (table) => {
    const ana = await customerOf(shop)
    await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
    const before = [await dump(shop.db), await dumpLog(shop.db)]
    failWrites((name) => name === table)
    const failed = shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 700)])
    await expect(failed).rejects.toThrow(NotSavedError)
    await expect(failed).rejects.toMatchObject({ reason: 'full' })
    vi.restoreAllMocks()
    expect([await dump(shop.db), await dumpLog(shop.db)]).toEqual(before)

    await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 900)])
    const other = openDevice()
    await carry(shop, other)
    expect(await other.db.debtors.toArray()).toMatchObject([{ open: 5900 }])
    await other.close()
  },
)

test('books that the browser has closed refuse, and say so', async () => {
  await customerOf(shop)
  shop.db.close()
  const failed = shop.keeper.append([{ id: shop.newId(), kind: 'customer', patch: {} }])
  await expect(failed).rejects.toMatchObject({ name: 'NotSavedError', reason: 'refused' })
})

test('a fact that no reader would accept is a bug of ours: it is thrown, and not stored', async () => {
  const ana = await customerOf(shop)
  const before = await dumpLog(shop.db)
  await expect(shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', -5)])).rejects.toThrow(RangeError)
  expect(await dumpLog(shop.db)).toEqual(before)
})

test('two tabs that record at the same time both count, each fact with a number of its own', async () => {
  const other = shop.reopen()
  const ana = await customerOf(shop)
  const sales = Array.from({ length: 24 }, (_, i) => {
    const tab = i % 2 === 0 ? shop : other
    return tab.keeper.append([charge(tab.newId(), ana, '2026-07-10', '2026-07-25', 100 + i)])
  })
  await Promise.all(sales)
  const facts = await factsOf(shop)
  expect(facts.map((fact) => fact.seq).toSorted((x, y) => x - y)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1))
  expect(new Set(facts.map((fact) => fact.at)).size).toBe(26)
  expect(new Set(facts.map((fact) => fact.device)).size).toBe(1)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 24 * 100 + 276, openCount: 24 }])
  const inUse = await dump(shop.db)
  await other.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
  other.leave()
})

test('after the app was killed, the books open where they were', async () => {
  const ana = await customerOf(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
  const before = await dump(shop.db)
  shop.leave()
  const again = shop.reopen()
  expect(await dump(again.db)).toEqual(before)
  const [fact] = await again.keeper.append([charge(again.newId(), ana, '2026-07-10', '2026-07-12', 100)])
  expect(fact?.seq).toBe(4)
  again.leave()
})

test('a clock that was set back does not put new facts before old ones', async () => {
  const ana = await customerOf(shop)
  shop.now -= 365 * 86_400_000
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100)])
  const others = (await factsOf(shop)).filter((one) => one.id !== fact?.id)
  expect(others.every((one) => one.at < (fact?.at ?? 0))).toBe(true)
})

test('what fell due yesterday is overdue today, and a sale dated tomorrow begins tomorrow', async () => {
  const ana = await customerOf(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-10', 5000)])
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-11', '2026-07-26', 300)])
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 5000, overdue: 0, wake: '2026-07-11' }])
  shop.today = addDays(shop.today, 1)
  await shop.keeper.rollOver(shop.today)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 5300, overdue: 5000, no: -5000, wake: '2026-07-27' }])
  const rolled = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(rolled)
})

test('a due day that passes is carried over without anything else having happened', async () => {
  const ana = await customerOf(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-11', 5000)])
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-12', 300)])
  for (const [today, overdue] of [
    ['2026-07-11', 0],
    ['2026-07-12', 5000],
    ['2026-07-13', 5300],
  ] as const) {
    shop.today = day(today)
    await shop.keeper.rollOver(shop.today)
    expect((await shop.db.debtors.toArray())[0]?.overdue).toBe(overdue)
  }
})

test('on a phone whose clock ran ahead, nothing stays overdue, and nothing stays begun, once the clock is right', async () => {
  const [ana, eva] = [await customerOf(shop), await customerOf(shop, 'Eva')]
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-15', 5000)])
  await shop.keeper.append([charge(shop.newId(), eva, '2026-07-01', '2026-07-20', 700)])
  await shop.keeper.append([charge(shop.newId(), eva, '2026-07-12', '2026-07-27', 300)])
  const before = await dump(shop.db)
  shop.today = day('2026-08-30')
  await shop.keeper.rollOver(shop.today)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ overdue: 5000 }, { open: 1000, overdue: 1000 }])
  shop.today = day('2026-07-10')
  await shop.keeper.rollOver(shop.today)
  expect(await dump(shop.db)).toEqual(before)
})

test('a payment dated before another one of the same debt is honoured first, although it was taken down later', async () => {
  const ana = await customerOf(shop)
  const sale = shop.newId()
  const [late, early] = [shop.newId(), shop.newId()]
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  await shop.keeper.append([payment(late, ana, '2026-07-09', 4000, sale)])
  await shop.keeper.append([payment(early, ana, '2026-07-03', 4000, sale)])
  expect(await shop.db.entries.get(early)).toMatchObject({ unapplied: 0 })
  expect(await shop.db.entries.get(late)).toMatchObject({ unapplied: 3000 })
})

test('a sale dated for today and recorded yesterday counts when a payment comes before midnight was noticed', async () => {
  const ana = await customerOf(shop)
  const [now, tomorrow] = [shop.newId(), shop.newId()]
  await shop.keeper.append([charge(now, ana, '2026-07-01', '2026-07-09', 5000)])
  await shop.keeper.append([charge(tomorrow, ana, '2026-07-11', '2026-07-26', 300)])
  shop.today = day('2026-07-11')
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-11', 300, tomorrow)])
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 5000, inFavour: 0, openCount: 1 }])
})

test('a payment that was put on the wrong day twice is pointed out, and no longer once one is taken back', async () => {
  const ana = await customerOf(shop)
  const [first, second] = [shop.newId(), shop.newId()]
  await shop.keeper.append([payment(first, ana, '2026-07-07', 2500)])
  await shop.keeper.append([payment(second, ana, '2026-07-10', 2500)])
  expect(await shop.db.entries.get(second)).toMatchObject({ maybeDuplicateOf: first })
  await shop.keeper.append([{ id: shop.newId(), kind: 'reversal', customer: ana, of: first, on: day('2026-07-07') }])
  expect(await shop.db.entries.get(second)).not.toHaveProperty('maybeDuplicateOf')
  expect(await shop.db.debtors.toArray()).toMatchObject([{ inFavour: 2500 }])
})

test('a name is found without accents, a telephone by its last digits, and 10,000 characters do no harm', async () => {
  const ana = await customerOf(shop)
  await customerOf(shop, `Largo ${'x'.repeat(9_000)}`)
  const found = async (start: string): Promise<unknown[]> =>
    shop.db.customers.where('words').startsWith(start).primaryKeys()
  expect(await found('nanez')).toEqual([ana])
  expect((await found('987654')).length).toBe(2)
  expect((await found('largo')).length).toBe(1)
  expect((await shop.db.customers.orderBy('nameKey').first())?.nameKey.length).toBeLessThan(500)
})

test('an edited name shows in the list of debtors, and the edit names the one that it replaces', async () => {
  const ana = await customerOf(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
  const over = await shop.keeper.editsOver({ entity: ana, fields: ['name'] })
  expect(over).toHaveLength(1)
  await shop.keeper.append([{ id: shop.newId(), kind: 'person', customer: ana, patch: { name: 'Lucía Núñez' }, over }])
  expect((await shop.db.debtors.toArray())[0]?.name).toBe('Lucía Núñez')
  expect((await shop.db.customers.get(ana))?.person.phone).toBe('+51 987 654 321')
})

test('a fact can be looked up again, whatever its kind', async () => {
  const ana = await customerOf(shop)
  const sale = shop.newId()
  const [fact] = await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  expect(await shop.keeper.entry(sale)).toEqual(fact)
  expect(await shop.keeper.entry(ana)).toMatchObject({ kind: 'customer', id: ana })
  expect(await shop.keeper.entry(shop.newId())).toBeUndefined()
})

test('words that are to be forgotten go from every row; what was owed stays', async () => {
  const ana = await customerOf(shop)
  const contact = shop.newId()
  const words = shop.newId()
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
  await shop.keeper.append([
    { id: contact, kind: 'contact', customer: ana, on: shop.today, channel: 'whatsapp', level: '1', charges: [] },
    { id: words, kind: 'personText', customer: ana, of: contact, text: 'Hola, Lucía' },
  ])
  expect((await shop.db.contacts.get(contact))?.text).toBe('Hola, Lucía')
  const named = await shop.keeper.editsOver({ entity: ana, fields: ['name'] })
  await shop.keeper.append([{ id: shop.newId(), kind: 'forget', facts: [...named, words, ana] }])
  expect(JSON.stringify(await dump(shop.db))).not.toMatch(/Luc[ií]a|987/i)
  expect(await shop.keeper.entry(words)).toBeUndefined()
  expect((await shop.db.debtors.toArray())[0]?.open).toBe(5000)
})

test('a contact that was not sent after all is marked as taken back', async () => {
  const ana = await customerOf(shop)
  const contact = shop.newId()
  await shop.keeper.append([
    { id: contact, kind: 'contact', customer: ana, on: shop.today, channel: 'call', level: '1', charges: [] },
  ])
  const undo = shop.newId()
  await shop.keeper.append([{ id: undo, kind: 'reversal', customer: ana, of: contact, on: shop.today }])
  expect((await shop.db.contacts.get(contact))?.reversedBy).toBe(undo)
})

test('sums beyond what is counted are put aside and reported, and count again once one is taken back', async () => {
  const ana = await customerOf(shop)
  const huge = shop.newId()
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', MAX_MINOR_UNITS - 10)])
  await shop.keeper.append([charge(huge, ana, '2026-07-01', '2026-07-09', MAX_MINOR_UNITS)])
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5)])
  expect(await shop.db.debtors.count()).toBe(0)
  expect(await shop.db.aging.count()).toBe(0)
  expect(await agingAsOf(shop.db, day('2026-07-08'))).toEqual([])
  expect(await shop.db.aside.toArray()).toMatchObject([{ reason: 'too-large' }])
  const other = shop.newId()
  await shop.keeper.append([{ id: other, kind: 'reversal', customer: ana, of: huge, on: day('2026-07-01') }])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 6)])
  expect(await shop.db.aside.count()).toBe(0)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: MAX_MINOR_UNITS - 5, inFavour: 6 }])
})

test('the past of a route is read as it was: of its customers only, and without what was paid or bounced later', async () => {
  const [ana, eva] = [await customerOf(shop), await customerOf(shop, 'Eva')]
  await shop.keeper.append([
    { id: shop.newId(), kind: 'customerEdit', customer: ana, patch: { tags: ['norte'] }, over: [] },
  ])
  const [sale, cheque] = [shop.newId(), shop.newId()]
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-05-31', 5000)])
  await shop.keeper.append([charge(shop.newId(), eva, '2026-05-01', '2026-05-31', 700)])
  await shop.keeper.append([payment(cheque, ana, '2026-06-10', 5000, sale)])
  await shop.keeper.append([{ id: shop.newId(), kind: 'reversal', customer: ana, of: cheque, on: day('2026-06-20') }])
  const owed = async (on: string): Promise<unknown[]> =>
    (await agingAsOf(shop.db, day(on), { tag: 'norte' })).map(({ dues }) => [...dues])
  expect(await owed('2026-04-30')).toEqual([])
  expect(await owed('2026-06-09')).toEqual([[['2026-05-31', 5000]]])
  expect(await owed('2026-06-15')).toEqual([])
  expect(await owed('2026-06-20')).toEqual([[['2026-05-31', 5000]]])
  expect(await agingAsOf(shop.db, day('2026-06-15'))).toMatchObject([{ customerId: eva, inFavour: 0 }])
})
