import { afterEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { interestSource } from '../../src/domain/interestSource.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump } from './dump.ts'
import { admit, meet } from './meet.ts'

const opened: TestReplica[] = []
afterEach(async () => {
  for (const device of opened.splice(0)) await device.close()
})

function interestOf(id: FactId, ana: CustomerId, sale: FactId, amount: number): FactDraft {
  return {
    ...charge(id, ana, '2026-07-15', '2026-07-15', amount),
    chargeKind: 'interest',
    source: interestSource(sale, day('2026-07-15')),
  }
}

test('interest that two devices charged apart is flagged on both alike, whatever is paid of it, until one is taken back', async () => {
  const [shop, van] = [await openTestReplica({ founder: 'Mostrador' }), await openTestReplica()]
  opened.push(shop, van)
  for (const device of opened) device.today = day('2026-07-15')
  await admit(shop, van)
  const ana = await customerOf(shop)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 5000)])
  await meet(shop, van)
  const [first, second] = [shop.newId(), van.newId()]
  van.now += 1000
  await shop.keeper.append([interestOf(first, ana, sale, 300)])
  await van.keeper.append([interestOf(second, ana, sale, 300)])
  await meet(shop, van)
  const flags = async (): Promise<unknown[]> =>
    Promise.all(
      opened.map(async ({ db }) => (await db.entries.bulkGet([first, second])).map((row) => row?.maybeDuplicateOf)),
    )
  expect(await flags()).toEqual([
    [undefined, first],
    [undefined, first],
  ])
  await van.keeper.append([payment(van.newId(), ana, '2026-07-15', 100, second)])
  await meet(shop, van)
  expect(await flags()).toEqual([
    [undefined, first],
    [undefined, first],
  ])
  for (const device of opened) {
    const inUse = await dump(device.db)
    await device.keeper.rebuild()
    expect(await dump(device.db)).toEqual(inUse)
    expect(await device.db.debtors.toArray()).toMatchObject([{ open: 5500 }])
  }
  await van.keeper.append([{ id: van.newId(), kind: 'reversal', customer: ana, of: first, on: day('2026-07-15') }])
  await meet(shop, van)
  expect(await flags()).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
  for (const { db } of opened) expect(await db.debtors.toArray()).toMatchObject([{ open: 5200 }])
})

test('charged twice on one device up to one day, it is flagged at once', async () => {
  const shop = await openTestReplica()
  opened.push(shop)
  shop.today = day('2026-07-15')
  const ana = await customerOf(shop)
  const [sale, first, second] = [shop.newId(), shop.newId(), shop.newId()]
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 5000)])
  await shop.keeper.append([interestOf(first, ana, sale, 300)])
  await shop.keeper.append([interestOf(second, ana, sale, 300)])
  expect((await shop.db.entries.get(second))?.maybeDuplicateOf).toBe(first)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-15', 50, second)])
  expect((await shop.db.entries.get(second))?.maybeDuplicateOf).toBe(first)
})
