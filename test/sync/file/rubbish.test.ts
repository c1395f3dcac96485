import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openChanges, type OpenedChanges } from '../../../src/sync/file/openChanges.ts'
import { prepareChanges } from '../../../src/sync/file/prepareChanges.ts'
import { charge } from '../../storage/drafts.ts'
import { continued } from '../../storage/updates.ts'
import { balancesOf, expectSame, idOf, JULY, openBusiness, type Business } from '../../support/business.ts'
import { admitToFiles, fileFor, openFileBusiness, type FileDevice } from '../../support/fileDevice.ts'
import { visit } from '../../support/hostileVisit.ts'

/* One device on the list takes, on one honest device, the places that another honest one records in next. By file alone. */

let books: Business
let shop: FileDevice
let tablet: FileDevice

beforeAll(async () => {
  books = await openBusiness()
  const business = await openFileBusiness()
  shop = await admitToFiles(business, await idOf(books.shop), books.shop.replica)
  tablet = await admitToFiles(business, await idOf(books.tablet), books.tablet.replica)
  const seller = await books.letIn('seller')
  // Both know of each other what they hold.
  await hand(shop, tablet)
  await hand(tablet, shop)
  const whole = (await books.shop.replica.difference(JULY, Uint8Array.of(0))) ?? new Uint8Array()
  for (const client of Y.decodeStateVector(Y.encodeStateVectorFromUpdate(whole)).keys()) {
    for (let place = 0; place < 3; place += 1) {
      const known = (await books.tablet.replica.difference(JULY, Uint8Array.of(0))) ?? new Uint8Array()
      const { id, value } = seller.tell('payment', [books.ana, 20_644, 'PEN', 1 + place, 'cash'])
      const update = continued(known, client, (map) => map.set(id, value))
      await visit(books.tablet, seller.device, [{ segment: JULY, update }])
    }
  }
}, 60_000)
afterAll(async () => {
  await books.close()
})

async function hand(from: FileDevice, to: FileDevice): Promise<OpenedChanges> {
  const opened = await openChanges(to, await fileFor(from, to, { receipt: true }))
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

describe('where a place is told about twice', () => {
  test('files to and fro bring both stories to both, and never say that the other has everything', async () => {
    const before = Number((await books.shop.db.debtors.toArray())[0]?.open)
    await books.shop.keeper.append([charge(books.shop.newId(), books.ana, '2026-07-10', '2026-07-20', 77)])
    await hand(tablet, shop)
    expect(await prepareChanges(shop, tablet.author.device)).toMatchObject({ ok: true })
    let turns = 0
    let opened: OpenedChanges
    do {
      opened = await hand(shop, tablet)
      const back = await hand(tablet, shop)
      turns += 1
      if (!opened.owesBack && !back.owesBack && !opened.isPartial && !back.isPartial) break
    } while (turns < 6)
    expect(turns).toBeLessThan(6)
    expect(await balancesOf(books.tablet)).toMatchObject([{ open: before + 77 }])
    await expectSame(books.shop, books.tablet)
    for (const [from, to] of [
      [shop, tablet],
      [tablet, shop],
    ] as const) {
      expect(await prepareChanges(from, to.author.device)).toEqual({ ok: false, error: { type: 'nothing-new' } })
    }
  }, 60_000)
})
