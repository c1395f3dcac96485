import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CustomerId } from '../../src/domain/ids.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf } from './drafts.ts'
import { admit, meet } from './meet.ts'

let shop: TestReplica
let van: TestReplica
let ana: CustomerId

beforeEach(async () => {
  shop = await openTestReplica({ founder: 'Mostrador' })
  van = await openTestReplica()
  ana = await customerOf(shop)
  await admit(shop, van)
  await meet(shop, van)
})
afterEach(async () => {
  await shop.close()
  await van.close()
})

test('a removed device comes back as another one; what it recorded after its removal waits for the owner', async () => {
  await van.keeper.append([charge(van.newId(), ana, '2026-07-01', '2026-07-09', 1000)])
  await meet(shop, van)
  const { device: before } = await van.trust.identity()
  await shop.keeper.append([{ id: shop.newId(), kind: 'deviceRemoved', removed: before, lastSeq: 2 }])
  await shop.replica.settle()
  await van.keeper.append([charge(van.newId(), ana, '2026-07-02', '2026-07-09', 300)])
  await van.replica.heads()

  await van.trust.renew()
  const { device: now, publicKey } = await van.trust.identity()
  expect(now).not.toBe(before)
  await admit(shop, van)
  await meet(shop, van)
  expect((await shop.trust.roster())?.devices.get(now)).toMatchObject({ publicKey, role: 'owner' })
  expect(await van.replica.heads()).toEqual(await shop.replica.heads())
  expect(await van.trust.counts()).toMatchObject({ late: 1 })
  expect(await shop.trust.counts()).toEqual(await van.trust.counts())

  // It works on under its new name.
  await van.keeper.append([charge(van.newId(), ana, '2026-07-03', '2026-07-09', 20)])
  await meet(shop, van)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 1020 }])
  expect(await van.db.debtors.toArray()).toMatchObject([{ open: 1020 }])
})
