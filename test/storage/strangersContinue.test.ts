import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId, SegmentId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { openDevice, type OpenedDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump } from './dump.ts'
import { carry } from './sync.ts'

/*
 * What another device recorded goes on from the rows, as this device's own does, and makes the same rows as all facts
 * would: also where something here named it before it came.
 */

const AUGUST = day('2026-08-02')

let shop: TestDevice
let van: OpenedDevice
let phone: TestDevice
let ana: CustomerId
let sale: FactId

beforeEach(async () => {
  shop = openDevice(AUGUST)
  van = openDevice(AUGUST, 1)
  phone = openDevice(AUGUST, 2)
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
})
afterEach(async () => {
  for (const device of [shop, van, phone]) await device.close()
})

/** How many entries are read meanwhile. */
async function entriesRead({ relaxed }: OpenedDevice, work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const counting = <T>(row: T): T => {
    count += 1
    return row
  }
  relaxed.entries.hook('reading', counting)
  await work()
  relaxed.entries.hook('reading').unsubscribe(counting)
  return count
}

async function expectRowsOfFacts(device: TestDevice): Promise<void> {
  const inUse = await dump(device.db)
  await device.keeper.rebuild()
  expect(inUse).toEqual(await dump(device.db))
}

test('what another device recorded reads what it is about, however long the account', async () => {
  const paid: FactDraft[] = []
  for (let i = 0; i < 150; i++) {
    const id = shop.newId()
    paid.push(charge(id, ana, '2026-07-02', '2026-07-09', 700 + i))
    paid.push(payment(shop.newId(), ana, '2026-07-03', 700 + i, id))
  }
  await shop.keeper.append(paid)
  await carry(shop, van)
  const fresh = shop.newId()
  await shop.keeper.append([charge(fresh, ana, '2026-08-02', '2026-08-09', 900)])
  await shop.keeper.append([
    payment(shop.newId(), ana, '2026-08-02', 400, sale),
    payment(shop.newId(), ana, '2026-08-02', 900, fresh),
  ])
  expect(await entriesRead(van, () => carry(shop, van))).toBeLessThan(12)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  expect(await van.db.debtors.toArray()).toMatchObject([{ open: 4600, overdue: 4600 }])
  await expectRowsOfFacts(van)
})

test('money that comes late, under the day of money that is here, has the account worked out from all of it', async () => {
  await carry(shop, van)
  await carry(shop, phone)
  await van.keeper.append([payment(van.newId(), ana, '2026-08-01', 4000, sale)])
  await phone.keeper.append([payment(phone.newId(), ana, '2026-07-30', 3000, sale)])
  await carry(phone, van)
  await carry(van, phone)
  expect(await dump(van.db)).toEqual(await dump(phone.db))
  const [early, late] = (await van.db.entries.toArray())
    .filter((row) => row.fact.kind === 'payment')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  expect([early?.unapplied, late?.unapplied]).toEqual([0, 2000])
})

/** What may name an entry that has not come yet. */
const NAMING: readonly [string, (of: FactId, device: TestDevice) => FactDraft][] = [
  ['a payment', (of, device) => payment(device.newId(), ana, '2026-08-02', 2000, of)],
  ['what takes it back', (of, device) => reversal(device.newId(), of)],
  ['a payment dated tomorrow', (of, device) => payment(device.newId(), ana, '2026-08-03', 2000, of)],
]

function reversal(id: FactId, of: FactId): FactDraft {
  return { id, kind: 'reversal', customer: ana, of, on: AUGUST }
}

/** The phone charged it and the shop knows of it; van, which has the rest, hears from the shop first. */
async function chargeUnknownToVan(): Promise<FactId> {
  await carry(shop, van)
  await carry(shop, phone)
  phone.today = day('2026-07-31')
  const late = phone.newId()
  await phone.keeper.append([charge(late, ana, '2026-07-31', '2026-08-01', 2500)])
  await carry(phone, shop)
  return late
}

test.each(NAMING)('a charge that comes after %s that names it', async (_, naming) => {
  const late = await chargeUnknownToVan()
  await shop.keeper.append([naming(late, shop)])
  await bringAllBut(shop, van, '260700' as SegmentId)
  await carry(phone, van)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  await expectRowsOfFacts(van)
})

test('a payment that comes after its money was moved to another debt', async () => {
  const second = shop.newId()
  await shop.keeper.append([charge(second, ana, '2026-07-02', '2026-07-20', 800)])
  await carry(shop, van)
  await carry(shop, phone)
  phone.today = day('2026-07-31')
  const paid = phone.newId()
  await phone.keeper.append([payment(paid, ana, '2026-07-31', 1000, sale)])
  await carry(phone, shop)
  const items = [{ charge: second, instalment: 0, amount: minorUnits(800) }]
  const moved = { kind: 'allocation', customer: ana, of: paid, on: AUGUST, items, withdraws: [paid] } as const
  await shop.keeper.append([{ id: shop.newId(), ...moved }])
  await bringAllBut(shop, van, '260700' as SegmentId)
  await carry(phone, van)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  expect((await van.db.entries.get(second))?.od).toBeUndefined()
  await expectRowsOfFacts(van)
})

test('a charge that an agreement covered, which was over, before it came', async () => {
  const late = await chargeUnknownToVan()
  // It was over before the charge was issued: nothing but its name tells that it has to do with it.
  const plan = [{ due: day('2026-07-10'), amount: minorUnits(2500) }]
  const debts = [{ charge: late, instalment: 0, amount: minorUnits(2500) }]
  const agreed = { kind: 'agreement', customer: ana, on: day('2026-07-01'), currency: PEN, debts, plan } as const
  await shop.keeper.append([{ id: shop.newId(), ...agreed }])
  await bringAllBut(shop, van, '260700' as SegmentId)
  await carry(phone, van)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  await expectRowsOfFacts(van)
})

async function bringAllBut(from: TestDevice, to: TestDevice, left: SegmentId): Promise<void> {
  for await (const { segment, update } of from.keeper.exportSegments())
    if (segment !== left) await to.keeper.mergeSegment(segment, update)
}
