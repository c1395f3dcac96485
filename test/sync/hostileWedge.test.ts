import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SegmentId } from '../../src/domain/ids.ts'
import { joinUpdates } from '../../src/ledger/joinUpdates.ts'
import { charge } from '../storage/drafts.ts'
import { continued, deleting } from '../storage/updates.ts'
import {
  balancesOf,
  expectSame,
  idOf,
  JULY,
  meetByLink,
  openBusiness,
  reasonsOf,
  refusalsOf,
  type Business,
} from '../support/business.ts'
import { chainOf, toldBy, updatesWith, type HostilePeer } from '../support/hostilePeer.ts'
import type { TestReplica } from '../support/openReplica.ts'
import { visit } from '../support/hostileVisit.ts'

/* By which one device on the list could part honest ones for ever. */

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

const junk = (amount = 1) => seller.tell('payment', [books.ana, 20_644, 'PEN', amount, 'cash'])

async function sell(amount: number): Promise<void> {
  const { shop, ana } = books
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-20', amount)])
}

/** Everything of July, and how far each client has come in it. */
async function july(): Promise<readonly [Uint8Array, readonly (readonly [client: number, next: number])[]]> {
  const update = await books.shop.replica.difference(JULY, Uint8Array.of(0))
  if (!update) throw new Error('no July')
  return [update, [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))]]
}

test('who tells rubbish in the places that another device takes next does not keep its sales out', async () => {
  const { shop, tablet } = books
  const [whole, clients] = await july()
  for (const [client] of clients) {
    const { id, value } = junk()
    const update = continued(whole, client, (map) => map.set(id, value))
    await visit(tablet, seller.device, [{ segment: JULY, update }])
  }
  const before = (await shop.db.debtors.toArray())[0]?.open ?? 0
  await sell(700)
  await sell(800)
  await meetByLink(shop, tablet)
  expect(await balancesOf(tablet)).toMatchObject([{ open: before + 1500 }])
  await expectSame(shop, tablet)
  expect((await reasonsOf(tablet))['unverified']).toBe(clients.length)
}, 60_000)

test('who deletes what is yet to be recorded does not make others refuse it', async () => {
  const { shop, tablet } = books
  const [, clients] = await july()
  const { id, value } = junk()
  const update = deleting(
    (map) => map.set(id, value),
    clients.map(([client, next]) => [client, next, 500]),
  )
  await visit(tablet, seller.device, [{ segment: JULY, update }])
  await sell(900)
  await meetByLink(shop, tablet)
  await tablet.keeper.compact(JULY)
  const third = await books.another()
  await meetByLink(shop, tablet)
  await meetByLink(third, tablet)
  await expectSame(shop, tablet, third)
}, 60_000)

/** Tells whether all rows were made anew: that throws away what no fact says. */
async function marked(device: TestReplica): Promise<() => Promise<boolean>> {
  await device.db.aside.put({ id: 'mark', segment: JULY, reason: 'overwritten', value: null })
  return async () => {
    const isThere = (await device.db.aside.get('mark')) !== undefined
    await device.db.aside.delete('mark')
    return isThere
  }
}

test('who tells three hundred things under the id of a sale has nothing made anew, and keeps no sale out', async () => {
  const { shop, tablet, sale } = books
  const isAsItWas = await marked(tablet)
  const rivals = Array.from({ length: 300 }, (_, i) =>
    seller.tell('payment', [books.ana, 20_644, 'PEN', i], { id: sale }),
  )
  const whole = joinUpdates(rivals.map((told) => updatesWith([told])[0]?.update ?? new Uint8Array()))
  await visit(tablet, seller.device, [{ segment: JULY, update: whole.update }])
  expect(await isAsItWas()).toBe(true)
  // Another hundred is told to the other one: nobody refuses what the two hold together.
  const others = Array.from({ length: 100 }, (_, i) => seller.tell('payment', [books.ana, 20_644, i], { id: sale }))
  const more = joinUpdates(others.map((told) => updatesWith([told])[0]?.update ?? new Uint8Array()))
  await visit(shop, seller.device, [{ segment: JULY, update: more.update }])
  await sell(650)
  await meetByLink(shop, tablet)
  const fresh = await books.another()
  await meetByLink(shop, tablet)
  await meetByLink(fresh, tablet)
  expect(await balancesOf(fresh)).toEqual(await balancesOf(shop))
  await expectSame(shop, tablet, fresh)
}, 120_000)

test('several things under an id of which none counts are named the same, one by one or judged together', async () => {
  const { tablet } = books
  const { id, value } = junk()
  const isAsItWas = await marked(tablet)
  for (const told of [value, ...[1, 2, 3, 4].map((n) => [...value, n])]) {
    const [only] = updatesWith([{ id, value: told }])
    await tablet.replica.merge(JULY, only?.update ?? new Uint8Array(), seller.device)
    await tablet.replica.settle()
  }
  expect(await isAsItWas()).toBe(true)
  await expectSame(tablet)
}, 60_000)

test('who writes a seal in the name of a device that is not its own has nothing made anew', async () => {
  const { tablet } = books
  const isAsItWas = await marked(tablet)
  const fake = await seller.seal({ upTo: 3, hash: 'f'.repeat(64) }, { as: await idOf(tablet), seq: 90 })
  await visit(tablet, seller.device, updatesWith([fake]))
  expect(await isAsItWas()).toBe(true)
  await expectSame(tablet)
}, 60_000)

test('who tells twelve hundred things twice leaves books that a new device takes', async () => {
  const tablet = books.tablet
  const month = '260500' as SegmentId
  const first = Array.from({ length: 1200 }, () => seller.tell('contact', [], { segment: month }))
  const again = first.map(({ id }) => seller.tell('contact', ['again'], { id }))
  for (const told of [first, again]) {
    const [only] = updatesWith(told)
    await tablet.replica.merge(month, only?.update ?? new Uint8Array(), seller.device, true)
  }
  await tablet.keeper.compact(month)
  const third = await books.another()
  const copy = await tablet.replica.difference(month, Uint8Array.of(0))
  await third.replica.merge(month, copy ?? new Uint8Array(), await idOf(tablet), true)
  const head = (of: readonly { readonly segment: SegmentId }[]) => of.find(({ segment }) => segment === month)
  expect(head(await third.replica.heads())).toEqual(head(await tablet.replica.heads()))
}, 60_000)

test('who fakes more seals than answers are kept does not keep a device judging for ever', async () => {
  const { shop } = books
  const fresh = await books.another()
  await meetByLink(shop, fresh)
  const shopId = await idOf(shop)
  const told = await toldBy(shopId, fresh)
  const upTo = told.length
  const hash = chainOf(shopId, told, upTo)
  const fakes = Array.from({ length: 520 }, (_, i) =>
    seller.tell('seal', [upTo, hash, btoa(String(i).padEnd(64, '.'))], { as: shopId, seq: upTo + 1 + i }),
  )
  for (const { segment, update } of updatesWith(fakes)) await fresh.replica.merge(segment, update, seller.device)
  await fresh.replica.settle()
  expect(await balancesOf(fresh)).toEqual(await balancesOf(shop))
}, 90_000)

test('who opens thousands of months is told no before a device holds more than it can tell others', async () => {
  const fresh = await books.another()
  const rows = Array.from({ length: 3000 }, (_, i) => ({ segment: `x${i}` as SegmentId, n: 0 }))
  await fresh.db.heads.bulkPut(
    rows.map((row) => ({ ...row, logCount: 0, logBytes: 0, snapBytes: 0, count: 0, digest: '' })),
  )
  const open = async (segment: string): Promise<unknown> => {
    const [only] = updatesWith([seller.tell('contact', [], { segment: segment as SegmentId })])
    return fresh.replica.merge(segment as SegmentId, only?.update ?? new Uint8Array(), seller.device)
  }
  await expect(open('260601')).rejects.toThrow('too many months')
  expect(await refusalsOf(fresh)).toMatchObject([{ from: seller.device, segment: '260601' }])
  await open('260600')
  expect(await fresh.db.heads.count()).toBe(3001)
}, 30_000)
