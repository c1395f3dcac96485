import { afterEach, expect, test } from 'vitest'
import type { SegmentId } from '../../src/domain/ids.ts'
import type { SegmentUpdate } from '../../src/ledger/replica.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { mergeSegments } from '../../src/storage/mergeSegments.ts'
import { idOf, openBusiness, refusalsOf, shownBy, type Business } from '../support/business.ts'
import { openDevice, seeded, type OpenedDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'
import { updateOf } from './updates.ts'

/* Updates that come together leave what they would leave one after the other, and one that is not clean only itself out. */

const toClose: { readonly close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of toClose.splice(0)) await one.close()
})

const opened = <T extends (typeof toClose)[number]>(one: T): T => {
  toClose.push(one)
  return one
}
const UNCLEAN: SegmentUpdate = { segment: '260800' as SegmentId, update: updateOf((map) => map.set('foreign', 1)) }
/** Two of one seed, which call themselves by one id. */
const phone = (): OpenedDevice => opened(openDevice(undefined, 4711, `phone-${toClose.length}`))
const partsOf = ({ db, relaxed, now, today }: OpenedDevice) => ({
  db,
  relaxed,
  clock: { now: () => now },
  today: () => today,
  random: seeded(1),
})

async function segmentsOf(shop: OpenedDevice): Promise<SegmentUpdate[]> {
  const updates: SegmentUpdate[] = []
  for await (const { segment, update } of shop.keeper.exportSegments()) updates.push({ segment, update })
  return updates
}

async function monthsOfSales(): Promise<SegmentUpdate[]> {
  const shop = opened(openDevice())
  const ana = await customerOf(shop)
  for (const month of ['07', '09', '10'] as const) {
    shop.today = `2026-${month}-10` as never
    await shop.keeper.append([charge(shop.newId(), ana, `2026-${month}-01`, `2026-${month}-09`, 5000)])
  }
  return segmentsOf(shop)
}

test('in books of one device, all of them first, and with what is here already', async () => {
  const updates = await monthsOfSales()
  expect(updates.length).toBe(3)
  const [first, ...others] = updates as [SegmentUpdate, ...SegmentUpdate[]]
  const [together, apart] = [phone(), phone()]
  const merged = await mergeSegments(partsOf(together), [first, UNCLEAN, ...others])
  expect(merged.map(({ type }) => type)).toEqual(['merged', 'refused', 'merged', 'merged'])
  for (const update of updates) await mergeSegments(partsOf(apart), [update])
  expect(await dumpLog(together.db)).toEqual(await dumpLog(apart.db))
  expect(await dump(together.db)).toEqual(await dump(apart.db))
  const again = await mergeSegments(partsOf(together), updates)
  expect(again.map((one) => one.type === 'merged' && one.report.added)).toEqual([0, 0, 0])
  expect(await dumpLog(together.db)).toEqual(await dumpLog(apart.db))
})

test.each([true, false])('where devices vouch for facts, rows made later: %s', async (bulk) => {
  const books: Business = opened(await openBusiness())
  const { shop, tablet } = books
  await shop.keeper.append([charge(shop.newId(), books.ana, '2026-07-02', '2026-07-12', 700)])
  const inAugust = newFactId('2026-08-10' as never, seeded(2))
  await shop.keeper.append([charge(inAugust, books.ana, '2026-07-03', '2026-07-09', 900)])
  const from = await idOf(shop)
  const updates: SegmentUpdate[] = []
  for (const { segment } of await shop.replica.heads()) {
    const update = await shop.replica.difference(segment, await tablet.replica.stateVector(segment))
    if (update) updates.push({ segment, update })
  }
  expect(updates.length).toBe(2)
  const merged = await tablet.replica.mergeAll([UNCLEAN, ...updates], from, bulk)
  expect(merged.map(({ type }) => type)).toEqual(['refused', 'merged', 'merged'])
  expect(await refusalsOf(tablet)).toMatchObject([{ from, segment: UNCLEAN.segment, bytes: UNCLEAN.update.length }])
  await tablet.replica.settle()
  expect(await tablet.replica.heads()).toEqual(await shop.replica.heads())
  expect(await shownBy(tablet)).toEqual(await shownBy(shop))
})
