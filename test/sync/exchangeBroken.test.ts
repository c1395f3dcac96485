import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAcknowledged } from '../../src/sync/acknowledged.ts'
import type { CustomerId, SegmentId } from '../../src/domain/ids.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { newFactIdIn } from '../../src/ledger/segments.ts'
import { segmentsOf, updatesOf } from '../../src/storage/segmentStore.ts'
import { charge, customerOf } from '../storage/drafts.ts'
import { failWrites } from '../storage/failingDisk.ts'
import { admit } from '../storage/meet.ts'
import { balancesOf, expectSame, idOf, meetByLink } from '../support/business.ts'
import { openEndpoint, untilQuiet, type ExchangeEndpoint } from '../support/exchangeEnds.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { linkPair, type PairControl, type PairOptions } from '../support/rawPair.ts'

/* Real books, and a transfer that stops in the middle of them. */

const MONTHS = ['260200', '260300', '260400', '260500', '260600', '260700'] as SegmentId[]
const A_MONTH = 40

let shop: TestReplica
let van: TestReplica
let ana: CustomerId

beforeEach(async () => {
  shop = await openTestReplica({ founder: 'Mostrador' })
  van = await openTestReplica()
  await admit(shop, van, 'owner', 'Furgón')
  ana = await customerOf(shop)
  for (const month of MONTHS) await sell(shop, month, A_MONTH)
}, 30_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await shop.close()
  await van.close()
})

async function sell(on: TestReplica, month: SegmentId, count: number): Promise<void> {
  const newId = () => newFactIdIn(month, randomBytes)
  const issued = `20${month.slice(0, 2)}-${month.slice(2, 4)}-01`
  await on.keeper.append(Array.from({ length: count }, (_, i) => charge(newId(), ana, issued, '2026-07-20', 100 + i)))
}

async function connect(
  options: PairOptions = {},
): Promise<{ readonly ends: readonly [ExchangeEndpoint, ExchangeEndpoint]; readonly pair: PairControl }> {
  const pair = linkPair([await idOf(shop), await idOf(van)], options)
  const end = (of: TestReplica, i: 0 | 1) =>
    openEndpoint(of.replica, pair[i], {
      acknowledged: createAcknowledged(of.store, of.replica),
      now: () => of.now,
    })
  return { ends: [end(shop, 0), end(van, 1)], pair }
}

const arrivedAt = (end: ExchangeEndpoint): number => end.arrivals.reduce((sum, { facts }) => sum + facts, 0)

/** Facts that are stored, month by month, whether they count or not. */
async function storedAt(device: TestReplica): Promise<ReadonlyMap<SegmentId, number>> {
  return new Map((await device.replica.heads()).map(({ segment, count }) => [segment, count]))
}

/** What people recorded: seals prove it, and nobody is told of them. */
async function countAt({ db }: TestReplica): Promise<number> {
  const segments = await segmentsOf(db)
  const items = await Promise.all(segments.map(async (segment) => itemsOf(await updatesOf(db, segment))))
  return items.flat().filter(({ value }) => Array.isArray(value) && value[0] !== 'seal').length
}

/** Nothing that was stored is gone, and the next meeting brings the rest, and no more than that. */
async function meetsForTheRest(before: ReadonlyMap<SegmentId, number>): Promise<void> {
  for (const [segment, count] of before) expect((await storedAt(van)).get(segment)).toBe(count)
  // One more in a month of which all had come.
  const [first] = MONTHS.filter((month) => before.has(month))
  if (first) await sell(shop, first, 1)
  const [here, there] = [await countAt(shop), await countAt(van)]
  const asked: (readonly [SegmentId, Uint8Array])[] = []
  const parts = shop.replica.parts.bind(shop.replica)
  vi.spyOn(shop.replica, 'parts').mockImplementation((segment, vector) => {
    asked.push([segment, vector])
    return parts(segment, vector)
  })
  const [, end] = await meetByLink(shop, van)
  expect(arrivedAt(end)).toBe(here - there)
  expect(asked.length).toBeGreaterThan(0)
  const whole = await storedAt(shop)
  expect(asked.every(([segment]) => before.get(segment) !== whole.get(segment))).toBe(true)
  // Of what is there in part, from where it ends.
  for (const [segment, vector] of asked) expect(vector.length > 1).toBe(before.has(segment))
  await expectSame(shop, van)
  const aMonth = A_MONTH * 100 + (A_MONTH * (A_MONTH - 1)) / 2
  expect(await balancesOf(van)).toMatchObject([{ open: MONTHS.length * aMonth + 100 }])
}

test('with real books, a disk that is full once ends the transfer on both sides; what was saved stays, and the rest follows', async () => {
  let heads = 0
  failWrites((table) => {
    // The third month that is stored meets a full disk, once.
    if (table !== 'heads') return false
    heads += 1
    return heads === 3
  })
  const { ends } = await connect()
  await Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))
  vi.restoreAllMocks()
  expect(ends[1].ends).toMatchObject([{ by: 'us', reason: 'not-saved' }])
  expect(ends[0].ends).toMatchObject([{ by: 'them', reason: 'not-saved' }])
  const before = await storedAt(van)
  expect(await countAt(van)).toBeGreaterThan(0)
  expect(await countAt(van)).toBeLessThan(await countAt(shop))
  await meetsForTheRest(before)
}, 60_000)

test('with real books, a side that is killed while months come in begins again with what it had stored', async () => {
  const parts = shop.replica.parts.bind(shop.replica)
  let given = 0
  // Three months come, and the rest not before the end.
  vi.spyOn(shop.replica, 'parts').mockImplementation((segment, vector) => {
    given += 1
    return given > 3 ? new Promise(() => undefined) : parts(segment, vector)
  })
  const { ends, pair } = await connect({ latency: 1 })
  await ends[1].until(({ states }) =>
    states.some(({ meeting }) => meeting.type === 'exchanging' && meeting.received > 0),
  )
  // Killed: its tab is gone in the middle of whatever it was writing, and nobody settles.
  van.leave()
  pair.cut()
  await ends[0].until(({ ends: said }) => said.length > 0)
  vi.restoreAllMocks()
  van = await openTestReplica({ name: van.name })
  const before = await storedAt(van)
  expect(await countAt(van)).toBeGreaterThan(0)
  expect(await countAt(van)).toBeLessThan(await countAt(shop))
  await meetsForTheRest(before)
}, 60_000)

test('with real books, a link that breaks after any number of bytes loses nothing on either side', async () => {
  await sell(van, '260700' as SegmentId, 3)
  const own = await countAt(van)
  for (const breaksAfter of [500, 4_000, 9_000, 16_000]) {
    const stored = await storedAt(van)
    const { ends } = await connect({ breaksAfter })
    await untilQuiet(ends)
    ends[0].exchange.stop()
    await Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))
    for (const [segment, count] of stored) expect((await storedAt(van)).get(segment)).toBeGreaterThanOrEqual(count)
  }
  expect(await countAt(van)).toBeGreaterThan(own)
  await meetByLink(shop, van)
  await expectSame(shop, van)
}, 90_000)
