import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId, SegmentId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { newFactIdIn } from '../../src/ledger/segments.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { createHostilePeer, updatesWith, type HostilePeer, type Told } from '../support/hostilePeer.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump } from './dump.ts'
import { admit, meet } from './meet.ts'

/* What a seller takes back, on a device whose app does not stop him. */

const DAY = 20_644
const JUNE = '260600' as SegmentId

let shop: TestReplica
let van: TestReplica
let stall: TestReplica
let ana: CustomerId
let sale: FactId
let seller: HostilePeer

beforeEach(async () => {
  shop = await openTestReplica({ founder: 'Mostrador' })
  van = await openTestReplica()
  stall = await openTestReplica()
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  await admit(shop, van, 'owner', 'Furgón')
  await admit(shop, stall, 'seller', 'Puesto')
  seller = await createHostilePeer((await shop.trust.identity()).device)
  const { device: added, publicKey } = seller
  await shop.keeper.append([{ id: shop.newId(), kind: 'deviceAdded', added, publicKey, role: 'seller', name: 'Otro' }])
  await shop.replica.settle()
  await meet(shop, van)
})
afterEach(async () => {
  for (const device of [shop, van, stall]) await device.close()
})

function writeOff(id: FactId): FactDraft {
  const amount = minorUnits(5000)
  const allocations = [{ charge: sale, instalment: 0, amount }]
  const on = day('2026-07-10')
  return { id, kind: 'credit', customer: ana, on, currency: PEN, amount, creditKind: 'write-off', allocations }
}

function agreement(id: FactId): FactDraft {
  const amount = minorUnits(5000)
  const plan = [{ due: day('2026-07-30'), amount }]
  const on = day('2026-07-10')
  const debts = [{ charge: sale, instalment: 0, amount }]
  return { id, kind: 'agreement', customer: ana, on, currency: PEN, debts, plan }
}

const takingBack = (of: FactId): Told => seller.tell('reversal', [ana, of, DAY])

async function tell(device: TestReplica, told: readonly Told[]): Promise<void> {
  for (const { segment, update } of updatesWith(told)) await device.replica.merge(segment, update, seller.device)
  await device.replica.settle()
}

async function reasonOf(device: TestReplica, { id }: Told): Promise<string | undefined> {
  return (await device.db.aside.get(id))?.reason
}

/** Rows made again from nothing are the same, and those of both owners' devices are. */
async function allAgree(): Promise<void> {
  const shown: unknown[] = []
  for (const device of [shop, van]) {
    const inUse = await dump(device.db)
    await device.keeper.rebuild()
    expect(await dump(device.db)).toEqual(inUse)
    const { aside = [], ...rows } = inUse
    shown.push({ ...rows, aside: aside.filter((row) => (row as { value: unknown[] | null }).value?.[0] !== 'seal') })
  }
  expect(shown[1]).toEqual(shown[0])
}

test("a seller's reversal of what only an owner records counts nowhere, before it is here and after, until an owner lets it in", async () => {
  const [off, agreed] = [shop.newId(), newFactIdIn(JUNE, randomBytes)]
  await shop.keeper.append([agreement(agreed), writeOff(off)])
  const told = [takingBack(off), takingBack(agreed), await seller.seal()]
  // There it comes after what it takes back, here before it, and another month comes by itself.
  await tell(shop, told)
  await tell(van, told)
  for (const device of [shop, van]) {
    for (const each of told.slice(0, 2)) expect(await reasonOf(device, each)).toBe('forbidden')
  }
  await meet(shop, van)
  for (const device of [shop, van]) {
    for (const each of told.slice(0, 2)) expect(await reasonOf(device, each)).toBe('forbidden')
    expect(await device.db.debtors.toArray()).toMatchObject([{ open: 0 }])
    expect((await device.db.process.get(agreed))?.reversedOn).toBeUndefined()
    expect((await device.db.entries.get(off))?.reversedBy).toBeUndefined()
  }
  await allAgree()

  await van.keeper.append([{ id: van.newId(), kind: 'accepted', facts: told.slice(0, 2).map(({ id }) => id) }])
  await van.replica.settle()
  await meet(shop, van)
  for (const device of [shop, van]) {
    expect(await device.db.debtors.toArray()).toMatchObject([{ open: 5000 }])
    expect((await device.db.process.get(agreed))?.reversedOn).toBe('2026-07-10')
  }
  await allAgree()
})

test('what a seller may record he takes back, whose it is; a reversal that overtook it waits for it', async () => {
  const [paid, off] = [shop.newId(), shop.newId()]
  await shop.keeper.append([payment(paid, ana, '2026-07-10', 2000, sale), writeOff(off)])
  const told = [takingBack(paid), await seller.seal()]
  await tell(van, told)
  expect(await reasonOf(van, told[0] as Told)).toBe('forbidden')
  await tell(shop, told)
  expect((await shop.db.entries.get(paid))?.reversedBy).toBe(told[0]?.id)
  await meet(shop, van)
  expect(await reasonOf(van, told[0] as Told)).toBeUndefined()
  await allAgree()

  // Over a reversal in between it is what that one took back that decides.
  const undone = shop.newId()
  await shop.keeper.append([{ id: undone, kind: 'reversal', customer: ana, of: off, on: day('2026-07-10') }])
  const more = [takingBack(undone), takingBack(told[0]?.id as FactId), await seller.seal()]
  await tell(van, more)
  await meet(shop, van)
  for (const device of [shop, van]) {
    expect(await reasonOf(device, more[0] as Told)).toBe('forbidden')
    expect(await reasonOf(device, more[1] as Told)).toBeUndefined()
    expect(await device.db.debtors.toArray()).toMatchObject([{ open: 3000 }])
  }
  await allAgree()
})

test("on a seller's own device it is not recorded", async () => {
  const [off, paid] = [shop.newId(), shop.newId()]
  await shop.keeper.append([writeOff(off), payment(paid, ana, '2026-07-10', 2000)])
  await meet(shop, stall)
  const reversal = (of: FactId): FactDraft => ({
    id: stall.newId(),
    kind: 'reversal',
    customer: ana,
    of,
    on: day('2026-07-10'),
  })
  const before = await dump(stall.db)
  for (const of of [off, stall.newId()]) {
    await expect(stall.keeper.append([reversal(of)])).rejects.toThrow(RangeError)
  }
  expect(await dump(stall.db)).toEqual(before)
  const own = payment(stall.newId(), ana, '2026-07-10', 100)
  await stall.keeper.append([reversal(paid), own, reversal(own.id)])
  await meet(shop, stall)
  expect(await shop.db.debtors.toArray()).toEqual(await stall.db.debtors.toArray())
  expect(await shop.db.debtors.toArray()).toMatchObject([{ inFavour: 0 }])
})
