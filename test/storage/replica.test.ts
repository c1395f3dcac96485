import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CustomerId } from '../../src/domain/ids.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
import { admit, meet } from './meet.ts'

let shop: TestReplica
let van: TestReplica
let ana: CustomerId

beforeEach(async () => {
  shop = await openTestReplica()
  van = await openTestReplica()
  ana = await customerOf(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
})
afterEach(async () => {
  await shop.close()
  await van.close()
})

test('founding changes no figure, and a device that is let in gets the same books', async () => {
  const before = await dump(shop.db)
  await shop.trust.found('Mostrador')
  expect({ ...(await dump(shop.db)), business: [] }).toEqual({ ...before, business: [] })
  await admit(shop, van)
  await meet(shop, van)
  expect(await van.replica.heads()).toEqual(await shop.replica.heads())
  expect(await van.db.debtors.toArray()).toMatchObject([{ open: 5000 }])
})
