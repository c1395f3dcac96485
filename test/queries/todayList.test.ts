import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { readContactCount, readTodayList, type TodayLine } from '../../src/queries/useTodayList.ts'
import { ROWS_STALE } from '../../src/storage/database.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, payment, PEN } from '../storage/drafts.ts'

let shop: TestDevice
beforeEach(() => {
  shop = openDevice(day('2026-07-10'))
})
afterEach(() => shop.close())

async function customer(name: string, tags: readonly string[] = []): Promise<CustomerId> {
  const id = shop.newId()
  await shop.keeper.append([
    { id, kind: 'customer', patch: { tags } },
    { id: shop.newId(), kind: 'person', customer: id, patch: { name }, over: [] },
  ])
  return id
}

/** A customer with one debt. */
async function debtor(name: string, due: string, amount: number, tags: readonly string[] = []) {
  const id = await customer(name, tags)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, id, '2026-01-01', due, amount)])
  return { id, sale }
}

async function promise(of: CustomerId, on: string, due: string, amount: number): Promise<FactId> {
  const id = shop.newId()
  const said = { currency: PEN, amount: minorUnits(amount), due: day(due), charges: [] }
  await shop.keeper.append([{ id, kind: 'promise', customer: of, on: day(on), ...said }])
  return id
}

async function list(today: string, limit = 30, tag?: string) {
  const found = await readTodayList(shop.db, day(today), PEN, limit, tag === undefined ? {} : { tag })
  if (!found) throw new Error('stale')
  const told = (lines: readonly TodayLine[]) =>
    lines.map(({ debtor: { name }, actions, idle }) =>
      [name, ...actions.map(({ kind }) => kind), ...(idle ? [idle.type] : [])].join(' '),
    )
  return {
    toContact: told(found.toContact),
    toCheck: told(found.toCheck),
    waiting: told(found.waiting),
    comingDue: told(found.comingDue),
    more: found.more,
  }
}

test('broken promises come first, then what waiting costs most, then the oldest', async () => {
  // 20 days late: the next bucket takes 7 points more of it. 50 days: 15. 70 days: 20.
  await debtor('20 days, 100', '2026-06-20', 10_000)
  await debtor('50 days, 100', '2026-05-21', 10_000)
  await debtor('70 days, 10', '2026-05-01', 1_000)
  await debtor('20 days, 300', '2026-06-20', 30_000)
  const broken = await debtor('broken, 1', '2026-06-20', 100)
  await promise(broken.id, '2026-07-01', '2026-07-08', 100)
  const older = await debtor('broken before, 1', '2026-06-20', 100)
  await promise(older.id, '2026-07-01', '2026-07-05', 100)
  // 30,000 × 70 = 2,100,000 · 10,000 × 150 = 1,500,000 · 10,000 × 70 = 700,000 · 1,000 × 200 = 200,000
  expect((await list('2026-07-10')).toContact).toEqual([
    'broken before, 1 broken-promise ladder-step',
    'broken, 1 broken-promise ladder-step',
    '20 days, 300 ladder-step',
    '50 days, 100 ladder-step',
    '20 days, 100 ladder-step',
    '70 days, 10 ladder-step',
  ])
  const two = await list('2026-07-10', 2)
  expect([two.toContact.length, two.more]).toEqual([2, true])
})

test('weeks later, with nothing recorded and no rows made again, the list says what the day asks', async () => {
  const { id, sale } = await debtor('Ana', '2026-06-20', 10_000)
  const plan = [
    { due: day('2026-07-15'), amount: minorUnits(5_000) },
    { due: day('2026-07-30'), amount: minorUnits(5_000) },
  ]
  const debts = [{ charge: sale, instalment: 0, amount: minorUnits(10_000) }]
  const agreement = { kind: 'agreement', customer: id, on: day('2026-07-10'), currency: PEN, debts, plan } as const
  await shop.keeper.append([{ id: shop.newId(), ...agreement }])
  expect(await list('2026-07-10')).toMatchObject({ toContact: [], waiting: [], comingDue: ['Ana hold'] })
  expect(await list('2026-07-15')).toMatchObject({ toContact: ['Ana instalment-due hold'] })
  expect(await list('2026-07-18')).toMatchObject({ toContact: ['Ana instalment-due hold'] })
  // Broken on 15 + 4, by itself: the ladder goes on by the debt's own day.
  expect(await list('2026-07-19')).toMatchObject({ toContact: ['Ana ladder-step'] })
  expect(await list('2026-09-18')).toMatchObject({ toContact: ['Ana ladder-step handover'] })
})

test('a promise is looked at on its day, and the customer is back on the list when it broke', async () => {
  const { id } = await debtor('Ana', '2026-06-20', 10_000)
  await promise(id, '2026-07-10', '2026-07-14', 10_000)
  expect(await list('2026-07-13')).toMatchObject({ toContact: [], toCheck: [], waiting: ['Ana hold'] })
  expect(await list('2026-07-14')).toMatchObject({ toContact: [], toCheck: ['Ana promise-due hold'] })
  expect(await list('2026-07-16')).toMatchObject({ toContact: ['Ana broken-promise ladder-step'], toCheck: [] })
  await shop.keeper.append([payment(shop.newId(), id, '2026-07-10', 10_000)])
  expect((await shop.db.process.toArray())[0]).toMatchObject({ received: 10_000 })
  // The money is in favour, and the promise is kept: the rest is the ladder's.
  expect(await list('2026-07-16')).toMatchObject({ toContact: ['Ana ladder-step'] })
})

test('what an action is about comes with the list, and nobody is in two parts of it', async () => {
  const ana = await debtor('Ana', '2026-06-20', 10_000)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana.id, '2026-07-01', '2026-07-12', 5_000)])
  const said = await promise(ana.id, '2026-07-01', '2026-07-08', 10_000)
  await debtor('Luis', '2026-07-12', 5_000)
  const found = await readTodayList(shop.db, day('2026-07-10'), PEN, 30)
  expect(found?.steps.get(said)).toMatchObject({ fact: { kind: 'promise', amount: 10_000 }, received: 0 })
  const everywhere = [...(found?.toContact ?? []), ...(found?.toCheck ?? []), ...(found?.waiting ?? [])]
  expect([...everywhere, ...(found?.comingDue ?? [])].map(({ debtor: { name } }) => name)).toEqual(['Ana', 'Luis'])
})

test('whoever was written to waits; what falls due this week is told there, with its reminder', async () => {
  const { id, sale } = await debtor('Ana', '2026-06-20', 10_000)
  await debtor('Luis', '2026-07-12', 5_000)
  const sent = { kind: 'contact', customer: id, on: day('2026-07-10'), channel: 'whatsapp', level: '1' } as const
  await shop.keeper.append([{ id: shop.newId(), ...sent, step: 'd+10', charges: [sale] }])
  expect(await list('2026-07-10')).toEqual({
    toContact: [],
    toCheck: [],
    waiting: ['Ana too-soon'],
    comingDue: ['Luis ladder-step'],
    more: false,
  })
  expect((await list('2026-07-15')).toContact).toEqual(['Ana ladder-step', 'Luis ladder-step'])
})

test('a seller sees the customers of the route', async () => {
  await debtor('Ana', '2026-06-20', 10_000, ['norte'])
  await debtor('Luis', '2026-06-20', 5_000, ['sur'])
  await debtor('Rosa', '2026-07-12', 5_000, ['sur'])
  expect(await list('2026-07-10', 30, 'sur')).toMatchObject({
    toContact: ['Luis ladder-step'],
    comingDue: ['Rosa ladder-step'],
  })
})

test('another ladder, a change of it, and a limit change what is to do with everybody at once', async () => {
  const { id } = await debtor('Ana', '2026-07-08', 10_000)
  expect((await list('2026-07-10')).toContact).toEqual([])
  await shop.keeper.append([{ id: shop.newId(), kind: 'business', patch: { ladder: 'b2b', currency: PEN }, over: [] }])
  expect((await list('2026-07-10')).toContact).toEqual(['Ana ladder-step'])
  const value = { minGapDays: 5, steps: [{ id: 'x', day: 8, level: '1', channels: ['whatsapp'] }] }
  await shop.keeper.append([{ id: shop.newId(), kind: 'setting', key: 'ladder/b2b', value, over: [] }])
  expect(await list('2026-07-10')).toMatchObject({ toContact: [], waiting: ['Ana not-due'] })
  expect((await list('2026-07-16')).toContact).toEqual(['Ana ladder-step'])
  await shop.keeper.append([
    { id: shop.newId(), kind: 'customerEdit', customer: id, patch: { creditLimit: minorUnits(9_999) }, over: [] },
  ])
  expect(await list('2026-07-10')).toMatchObject({ toContact: [], toCheck: ['Ana over-limit not-due'] })
})

test('a cheque is told on its day, even of somebody who owes nothing any more', async () => {
  const { id, sale } = await debtor('Ana', '2026-06-20', 10_000)
  const cheque = { kind: 'cheque', customer: id, on: day('2026-07-10'), currency: PEN, amount: minorUnits(1) } as const
  await shop.keeper.append([{ id: shop.newId(), ...cheque, payOn: day('2026-07-20'), number: '1', bank: 'B' }])
  await shop.keeper.append([payment(shop.newId(), id, '2026-07-10', 10_000, sale)])
  expect(await list('2026-07-19')).toMatchObject({ toContact: [], toCheck: [] })
  expect(await list('2026-07-20')).toMatchObject({ toContact: [], toCheck: ['Ana cheque-due'] })
})

test('of ten customers who owe nothing yet, and one who does, only the one is read', async () => {
  for (let i = 0; i < 10; i += 1) await debtor(`later ${i}`, '2026-12-01', 1_000)
  await debtor('Ana', '2026-06-20', 10_000)
  expect(
    await shop.db.agenda
      .where('actDay')
      .belowOrEqual(addDays(day('2026-07-10'), 30))
      .count(),
  ).toBe(1)
})

test('of a hundred customers to be in touch with, only those who are shown are read, and they are the first', async () => {
  for (let i = 0; i < 100; i += 1) await debtor(`of ${i}`, '2026-06-20', 1_000 + i)
  const read: unknown[] = []
  shop.db.agenda.hook('reading', (row) => {
    read.push(row)
    return row
  })
  expect((await list('2026-07-10', 2)).toContact).toEqual(['of 99 ladder-step', 'of 98 ladder-step'])
  // One more tells whether there are more; those who owe most of what is overdue are the same people.
  expect(read.length).toBeLessThan(10)
})

test('a debt that grows older moves up on the day on which it does, rolled over or not', async () => {
  // 30 days late on the 20th: 7 points of 30,000; on the 21st 15 points.
  await debtor('grows older', '2026-06-20', 30_000)
  await debtor('stays', '2026-05-20', 20_000)
  const [before, after] = [
    ['stays ladder-step', 'grows older ladder-step'],
    ['grows older ladder-step', 'stays ladder-step'],
  ]
  expect((await list('2026-07-20')).toContact).toEqual(before)
  expect((await list('2026-07-21')).toContact).toEqual(after)
  await shop.keeper.rollOver(day('2026-07-21'))
  expect(await shop.db.agenda.where('turn').belowOrEqual(day('2026-07-21')).count()).toBe(0)
  expect((await list('2026-07-21')).toContact).toEqual(after)
  // A clock that was ahead.
  expect((await list('2026-07-20')).toContact).toEqual(before)
  await shop.keeper.rollOver(day('2026-07-20'))
  expect((await list('2026-07-20')).toContact).toEqual(before)
  expect((await list('2026-07-20', 30, 'norte')).toContact).toEqual([])
})

test('rows of an older version say nothing until they are made again', async () => {
  await debtor('Ana', '2026-06-20', 10_000)
  await shop.db.local.put({ key: ROWS_STALE, value: true })
  expect(await readTodayList(shop.db, day('2026-07-10'), PEN, 30)).toBeUndefined()
  await shop.keeper.rollOver(day('2026-07-10'))
  expect((await list('2026-07-10')).toContact).toEqual(['Ana ladder-step'])
})

test('the number on the icon is that of the list, by round too; who waits or is only to be looked at is not in it', async () => {
  const ana = await debtor('Ana', '2026-06-20', 10_000, ['norte'])
  await debtor('Luis', '2026-06-20', 5_000, ['sur'])
  const eva = await debtor('Eva', '2026-06-20', 5_000, ['sur'])
  await debtor('Rosa', '2026-07-12', 5_000, ['sur'])
  await promise(eva.id, '2026-07-01', '2026-07-10', 5_000)
  const count = (tag?: string) => readContactCount(shop.db, day('2026-07-10'), tag)
  expect([await count(), (await list('2026-07-10')).toContact.length]).toEqual([2, 2])
  expect(await count('sur')).toBe(1)
  const sent = { kind: 'contact', customer: ana.id, on: day('2026-07-10'), channel: 'whatsapp', level: '1' } as const
  await shop.keeper.append([{ id: shop.newId(), ...sent, charges: [ana.sale] }])
  expect(await count()).toBe(1)
})
