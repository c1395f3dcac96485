import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHex } from '../../src/ledger/hex.ts'
import { itemHash } from '../../src/ledger/itemHash.ts'
import {
  balancesOf,
  expectSame,
  idOf,
  meetByLink,
  openBusiness,
  reasonsOf,
  type Business,
} from '../support/business.ts'
import { chainOf, toldBy, type HostilePeer, type Told } from '../support/hostilePeer.ts'
import { tellTo } from '../support/hostileVisit.ts'

/*
 * A seller's phone is lost. Until then it recorded one payment that the shop knows; whoever finds it records on, as if
 * it had been before, and signs with the phone's own key. The tablet was away when it was removed.
 */

let books: Business
let phone: HostilePeer
let backdated: Told
let rewritten: Told

const DAY = 20_640
const paid = (amount: number): unknown[] => [books.ana, DAY, 'PEN', amount, 'cash', [books.sale, 0, amount]]

beforeAll(async () => {
  books = await openBusiness()
  const { shop, tablet } = books
  phone = await books.letIn('seller')
  await meetByLink(shop, tablet)
  await tellTo(shop, phone, [phone.tell('payment', paid(500)), await phone.seal()])
  const known = await toldBy(phone.device, shop)
  const [, seal] = known
  if (!seal) throw new Error('no seal')
  const lastSeq = 1
  await shop.keeper.append([
    {
      id: shop.newId(),
      kind: 'deviceRemoved',
      removed: phone.device,
      lastSeq,
      hash: chainOf(phone.device, known, lastSeq),
    },
    { id: shop.newId(), kind: 'keyRotated', epoch: 2, hash: 'aa'.repeat(32) },
  ])
  await shop.replica.settle()
}, 30_000)
afterAll(async () => {
  await books.close()
})

test('what stood before it was removed goes on counting', async () => {
  expect(await balancesOf(books.shop)).toMatchObject([{ open: 2500 }])
}, 30_000)

test('what it backdates counts on a tablet that was away, until that meets the shop; then on no device', async () => {
  const { shop, tablet } = books
  backdated = phone.tell('payment', paid(1_000), { at: 1_780_000_000_000 * 1024 })
  await tellTo(tablet, phone, [...(await toldBy(phone.device, shop)), backdated, await phone.seal()])
  expect(await balancesOf(tablet)).toMatchObject([{ open: 1500 }])
  await meetByLink(tablet, shop)
  expect(await balancesOf(shop)).toMatchObject([{ open: 2500 }])
  expect(await balancesOf(tablet)).toMatchObject([{ open: 2500 }])
  expect(await reasonsOf(shop)).toEqual({ late: 1 })
  await expectSame(shop, tablet)
}, 30_000)

test('another history of what it recorded before, signed by its own key, does not take the place of the known one', async () => {
  const { shop, tablet } = books
  phone.goBack(0)
  rewritten = phone.tell('payment', paid(2_500))
  await tellTo(tablet, phone, [rewritten, await phone.seal()])
  await meetByLink(tablet, shop)
  expect(await balancesOf(shop)).toMatchObject([{ open: 2500 }])
  expect((await shop.db.aside.get(rewritten.id))?.reason).toBe('forged')
  await expectSame(shop, tablet)
}, 30_000)

test('a device that comes later is told the same', async () => {
  const fresh = await books.another()
  await meetByLink(fresh, books.tablet)
  await expectSame(books.tablet, fresh)
}, 30_000)

test('what it says of devices after its removal is not heard, not even by itself as an owner', async () => {
  const { shop, tablet } = books
  const told = [
    phone.tell('deviceAdded', [phone.device, phone.publicKey, 'owner', 'Yo']),
    phone.tell('deviceRemoved', [await idOf(shop), 0]),
    await phone.seal(),
  ]
  await tellTo(tablet, phone, told)
  await meetByLink(tablet, shop)
  const list = await tablet.trust.roster()
  expect(list?.devices.get(phone.device)).toMatchObject({ role: 'seller', cut: { lastSeq: 1 } })
  expect(list?.cuts.has(await idOf(shop))).toBe(false)
  await expectSame(shop, tablet)
}, 30_000)

test('the owner lets one late payment count: that one, on every device, and not what else was told under its id', async () => {
  const { shop, tablet } = books
  const other = phone.tell('payment', paid(2_000), { id: backdated.id })
  await tellTo(tablet, phone, [other, await phone.seal()])
  const hashes = [toHex(itemHash(backdated.id, backdated.value))]
  await shop.keeper.append([{ id: shop.newId(), kind: 'accepted', facts: [backdated.id], hashes }])
  await meetByLink(tablet, shop)
  await meetByLink(tablet, shop)
  expect(await balancesOf(shop)).toMatchObject([{ open: 1500 }])
  expect(await balancesOf(tablet)).toMatchObject([{ open: 1500 }])
  await expectSame(shop, tablet)
}, 30_000)
