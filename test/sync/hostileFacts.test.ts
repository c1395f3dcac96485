import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { chainNext } from '../../src/ledger/chain.ts'
import { fromHex, toHex } from '../../src/ledger/hex.ts'
import { itemHash } from '../../src/ledger/itemHash.ts'
import { newDeviceId } from '../../src/ledger/segments.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { payment, PEN } from '../storage/drafts.ts'
import {
  balancesOf,
  expectSame,
  idOf,
  meetByLink,
  openBusiness,
  reasonsOf,
  type Business,
} from '../support/business.ts'
import { createHostilePeer, toldBy, type HostilePeer, type Told } from '../support/hostilePeer.ts'
import { tellTo } from '../support/hostileVisit.ts'
import type { TestReplica } from '../support/openReplica.ts'

/* A device on the list, with an app of its own, says what it likes. Over the real exchange, into real books. */

let books: Business
let seller: HostilePeer

beforeAll(async () => {
  books = await openBusiness()
  seller = await books.letIn('seller')
  await meetByLink(books.shop, books.tablet)
}, 30_000)
afterAll(async () => {
  await books.close()
})

const DAY = 20_644
const paid = (amount = 100): unknown[] => [books.ana, DAY, 'PEN', amount, 'cash', [books.sale, 0, amount]]
const inName = (as: DeviceId, seq: number): Told => seller.tell('payment', paid(), { as, seq })

/** The number that the device's next fact gets: what others told in its name is not counted. */
async function nextSeq({ db }: TestReplica): Promise<number> {
  return ((await db.device.get('device'))?.seq ?? 0) + 1
}

async function chainNow({ db }: TestReplica): Promise<string> {
  return (await db.device.get('device'))?.chain ?? ''
}

/** Why it does not count, on every honest device alike, for each of these kinds of values. */
async function keptOut(told: readonly Told[]): Promise<readonly (string | undefined)[]> {
  const { shop, tablet } = books
  await meetByLink(shop, tablet)
  await expectSame(shop, tablet)
  const rows = await shop.db.aside.toArray()
  return told.map(({ value }) => rows.find((row) => JSON.stringify(row.value) === JSON.stringify(value))?.reason)
}

/** Nothing of it moves a balance, on either device, whichever it was told. */
async function countsNothing(told: readonly Told[]): Promise<readonly (string | undefined)[]> {
  const { shop, tablet } = books
  const before = await balancesOf(shop)
  await tellTo(tablet, seller, told)
  expect(await balancesOf(tablet)).toEqual(before)
  const reasons = await keptOut(told)
  expect(await balancesOf(shop)).toEqual(before)
  expect(await balancesOf(tablet)).toEqual(before)
  return reasons
}

test('what it may record counts everywhere, once it is sealed', async () => {
  const { shop, tablet } = books
  await tellTo(shop, seller, [seller.tell('payment', paid(500)), await seller.seal()])
  await meetByLink(shop, tablet)
  expect(await balancesOf(tablet)).toMatchObject([{ open: 2500 }])
  await expectSame(shop, tablet)
}, 30_000)

describe('in another device’s name', () => {
  test('under a number that is taken', async () => {
    const told = [inName(await idOf(books.shop), 2), inName(await idOf(books.tablet), 1)]
    expect(await countsNothing(told)).toEqual(['forged', 'forged'])
  }, 30_000)

  test('under the number that comes next: the real one counts when it comes, and the other is told from it', async () => {
    const { shop, tablet, ana, sale } = books
    const next = await nextSeq(shop)
    const told = [inName(await idOf(shop), next), inName(await idOf(shop), next + 1)]
    const before = (await reasonsOf(tablet))['unverified'] ?? 0
    await tellTo(tablet, seller, told)
    expect((await reasonsOf(tablet))['unverified']).toBe(before + 2)
    await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 30, sale)])
    await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 40, sale)])
    expect(await keptOut(told)).toEqual(['forged', 'forged'])
    expect(await balancesOf(tablet)).toMatchObject([{ open: 2430 }])
  }, 30_000)

  test('in the name of the very device that it tells', async () => {
    const { tablet, ana, sale } = books
    const id = await idOf(tablet)
    const next = await nextSeq(tablet)
    const told = [inName(id, next), inName(id, 2 ** 40), inName(id, Number.MAX_SAFE_INTEGER)]
    const reasons = await countsNothing(told)
    expect(reasons.every((reason) => reason === 'forged' || reason === 'unverified')).toBe(true)
    await tablet.keeper.append([payment(tablet.newId(), ana, '2026-07-10', 30, sale)])
    expect((await keptOut(told))[0]).toBe('forged')
    expect(await balancesOf(books.shop)).toMatchObject([{ open: 2400 }])
  }, 30_000)

  test('in a stranger’s name', async () => {
    expect(await countsNothing([inName(newDeviceId(randomBytes), 1)])).toEqual(['unverified'])
  }, 30_000)

  test('among the first copy of a new device', async () => {
    const { shop } = books
    const fresh = await books.another()
    const shopId = await idOf(shop)
    const forged = Array.from({ length: 4 }, (_, i) => inName(shopId, 3 + i))
    await tellTo(fresh, seller, [...(await toldBy(shopId, shop)), ...forged], { count: 5_000 })
    await meetByLink(shop, fresh)
    expect(await balancesOf(fresh)).toEqual(await balancesOf(shop))
    await expectSame(shop, fresh)
  }, 30_000)
})

test('beyond its role: written off, settings, devices, keys, what is let in or forgotten', async () => {
  const { shop, ana, sale } = books
  const [shopId, mine] = [await idOf(shop), seller.device]
  const list = await shop.trust.roster()
  const told = [
    seller.tell('credit', [ana, DAY, 'PEN', 100, 'write-off', [sale, 0, 100]]),
    seller.tell('credit', [ana, DAY, 'PEN', 100, 'forgiveness', [sale, 0, 100]]),
    seller.tell('business', [{ name: 'Mía' }]),
    seller.tell('deviceAdded', [mine, seller.publicKey, 'owner', 'Yo']),
    seller.tell('deviceRemoved', [shopId, 0]),
    seller.tell('keyRotated', [9_999, 'ff'.repeat(32)]),
    seller.tell('accepted', [[sale]]),
    seller.tell('forget', [[sale]]),
    await seller.seal(),
  ]
  const before = await shop.db.business.get('business')
  const reasons = await countsNothing(told)
  expect(reasons.slice(0, -1)).toEqual(Array.from({ length: 8 }, () => 'forbidden'))
  const { heard: _, ...after } = (await shop.trust.roster()) ?? { heard: [] }
  expect(after).toEqual({ ...list, heard: undefined })
  expect(await shop.db.business.get('business')).toEqual(before)
}, 30_000)

test('beyond its role: takes back what only an owner records, told before it and after it', async () => {
  const { shop, tablet, ana, sale } = books
  const [agreed, hold] = [shop.newId(), shop.newId()]
  const told = [agreed, hold].map((of) => seller.tell('reversal', [ana, of, DAY]))
  await tellTo(tablet, seller, [...told, await seller.seal()])
  const on = day('2026-07-10')
  const amount = minorUnits(100)
  const debts = [{ charge: sale, instalment: 0, amount }]
  const plan = [{ due: day('2026-07-30'), amount }]
  await shop.keeper.append([
    { id: agreed, kind: 'agreement', customer: ana, on, currency: PEN, debts, plan },
    { id: hold, kind: 'hold', customer: ana, on, holdKind: 'no-sales' },
  ])
  expect(await keptOut(told)).toEqual(['forbidden', 'forbidden'])
  const again = [agreed, hold].map((of) => seller.tell('reversal', [ana, of, DAY]))
  expect(await countsNothing([...again, await seller.seal()])).toEqual(['forbidden', 'forbidden', 'unverified'])
  for (const { db } of [shop, tablet]) {
    const steps = await db.process.bulkGet([agreed, hold])
    expect(steps.map((row) => row?.reversedOn)).toEqual([undefined, undefined])
  }
}, 30_000)

test('a stranger who makes himself an owner, by himself or in the founder’s name, is on no list', async () => {
  const { shop } = books
  const stranger = await createHostilePeer(await idOf(shop))
  const added = [stranger.device, stranger.publicKey, 'owner', 'Yo'] as const
  const next = await nextSeq(shop)
  const told = [
    stranger.tell('deviceAdded', added),
    await stranger.seal(),
    stranger.tell('deviceAdded', added, { as: await idOf(shop), seq: next }),
    await stranger.seal({ upTo: next }, { as: await idOf(shop), seq: next + 1 }),
  ]
  const [own, , forged] = await countsNothing(told)
  expect([own, forged]).toEqual(['unverified', 'unverified'])
  expect((await shop.trust.roster())?.devices.has(stranger.device)).toBe(false)
}, 30_000)

test('two owners who change the key at once: all take the same one, and both removals hold', async () => {
  const { shop, tablet } = books
  const [one, two] = [await books.letIn('seller'), await books.letIn('seller')]
  await meetByLink(shop, tablet)
  const turn = (device: typeof shop, removed: DeviceId, hash: string) =>
    device.keeper.append([
      { id: device.newId(), kind: 'deviceRemoved', removed, lastSeq: 0 },
      { id: device.newId(), kind: 'keyRotated', epoch: 2, hash },
    ])
  await turn(shop, one.device, 'aa'.repeat(32))
  await turn(tablet, two.device, 'bb'.repeat(32))
  await meetByLink(shop, tablet)
  for (const device of [shop, tablet]) {
    const list = await device.trust.roster()
    expect(list?.rotation).toEqual({ epoch: 2, hash: 'bb'.repeat(32) })
    expect([...(list?.cuts.keys() ?? [])].toSorted()).toEqual([one.device, two.device].toSorted())
  }
  await expectSame(shop, tablet)
}, 30_000)

test('a clock of 2099 takes nobody along, and the owner is told', async () => {
  const { shop, tablet, ana } = books
  const at = Date.parse('2099-01-01T00:00:00Z') * 1024
  await tellTo(tablet, seller, [seller.tell('payment', paid(1), { at }), await seller.seal({}, { at: at + 1 })])
  expect(await tablet.trust.clockOff()).toBe(true)
  const [fact] = await tablet.keeper.append([payment(tablet.newId(), ana, '2026-07-10', 1)])
  expect((fact?.at ?? Infinity) / 1024).toBeLessThan(tablet.now + 86_400_000)
  await meetByLink(shop, tablet)
  await expectSame(shop, tablet)
}, 30_000)

test('one id with two contents, told in either order: the same one counts on all devices', async () => {
  const { shop, tablet } = books
  const first = seller.tell('payment', paid(7))
  const second = seller.tell('payment', paid(9), { id: first.id })
  const seal = await seller.seal()
  await tellTo(shop, seller, [first])
  await tellTo(shop, seller, [second, seal])
  await tellTo(tablet, seller, [second, seal])
  await tellTo(tablet, seller, [first])
  expect(new Set(await keptOut([first, second]))).toEqual(new Set(['forged', undefined]))
}, 30_000)

test('seals of a wrong hash, a wrong signature, another key, or a number of 2^40 let nothing count', async () => {
  const { shop } = books
  const shopId = await idOf(shop)
  const told = [
    seller.tell('payment', paid(), {}),
    await seller.seal({ hash: 'ab'.repeat(32) }),
    await seller.seal({ upTo: 2 ** 40, hash: 'cd'.repeat(32) }),
    seller.tell('seal', [seller.seq(), 'ef'.repeat(32), btoa('x'.repeat(64))]),
    seller.tell('seal', [1, 'not a hash', 'not base64']),
  ]
  const next = await nextSeq(shop)
  const forged = inName(shopId, next)
  const hash = toHex(chainNext(fromHex(await chainNow(shop)), itemHash(forged.id, forged.value)))
  const all = [...told, forged, await seller.seal({ upTo: next, hash }, { as: shopId, seq: next + 1 })]
  const reasons = await countsNothing(all)
  expect([reasons[0], reasons[5]]).toEqual(['unverified', 'unverified'])
}, 30_000)
