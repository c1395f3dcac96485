import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { segmentOf, type CustomerId, type DeviceId, type FactId } from '../../src/domain/ids.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { importNumber } from '../../src/ledger/segments.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { lookForCopies } from '../../src/storage/copies.ts'
import { readEverything } from '../../src/storage/everything.ts'
import { judgeWaiting } from '../../src/storage/judgeWaiting.ts'
import { rebuild } from '../../src/storage/rebuild.ts'
import { sealIds } from '../../src/storage/sealIds.ts'
import { readItems } from '../../src/storage/storedFacts.ts'
import { newRun } from '../../src/storage/verify.ts'
import { putTrustRow, readTrustRow } from '../../src/storage/trustRows.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
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

/** As `bring`, but nobody has looked at signatures yet. */
async function unsettled(): Promise<void> {
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 1000)])
  const { device } = await shop.trust.identity()
  for (const { segment } of await shop.replica.heads()) {
    const update = await shop.replica.difference(segment, await van.replica.stateVector(segment))
    if (update) await van.replica.merge(segment, update, device, false)
  }
}

describe('while signatures are not looked at', () => {
  it('rows are not made anew, stay what they were, and are made once they are', async () => {
    await unsettled()
    const before = await dump(van.db)
    expect(await rebuild(van.db, van.today)).toBe(false)
    expect(await dump(van.db)).toEqual(before)
    expect(await readTrustRow(van.db, 'sync/stale')).toBe(true)
    await van.replica.settle()
    expect(await readTrustRow(van.db, 'sync/stale')).toBeUndefined()
    expect(await van.db.debtors.toArray()).toMatchObject([{ open: 1000 }])
  })

  it('nothing that waits is counted', async () => {
    await unsettled()
    expect(await judgeWaiting(van.db, van.today, newRun())).toEqual({ isDone: false, counted: 0 })
    expect(await van.db.debtors.count()).toBe(0)
  })

  it('nothing is judged beside rows that are to be made anew, and where nothing waits all is done', async () => {
    expect(await judgeWaiting(van.db, van.today, newRun())).toEqual({ isDone: true, counted: 0 })
    await putTrustRow(van.db, 'sync/stale', true)
    expect(await judgeWaiting(van.db, van.today, newRun())).toEqual({ isDone: false, counted: 0 })
  })
})

describe('a device that is taken back by name', () => {
  it('is the one that was asked for, and no other', async () => {
    await expect(van.trust.renew('0123456789ABCDEF' as DeviceId)).rejects.toThrow(RangeError)
    const candidate = await van.trust.candidate()
    await expect(van.trust.renew('0123456789ABCDEF' as DeviceId)).rejects.toThrow(RangeError)
    await van.trust.renew(candidate.device)
    expect((await van.trust.identity()).device).toBe(candidate.device)
  })
})

describe('seals in the name of this device that came from elsewhere', () => {
  const look = async (...seals: readonly { readonly id: string; readonly value: unknown }[]) => {
    await putTrustRow(van.db, 'sync/ownSeals', seals)
    await lookForCopies(van.db, deviceKeys)
    expect(await readTrustRow(van.db, 'sync/ownSeals')).toBeUndefined()
    return (await readTrustRow(van.db, 'sync/stale')) === true
  }

  it('make nothing be looked at where none is genuine, or where this device told the same itself', async () => {
    await van.keeper.append([charge(van.newId(), ana, '2026-07-01', '2026-07-09', 5)])
    await van.replica.heads()
    const { device } = await van.trust.identity()
    const segment = segmentOf(van.newId())
    const updates = await van.replica.difference(segment, new Uint8Array([0]))
    const own = itemsOf(updates ? [updates] : []).find(({ value }) => {
      const tuple = value as readonly unknown[]
      return tuple[0] === 'seal' && tuple[3] === device
    })
    if (!own) throw new Error('nothing was sealed')
    const genuine = { id: own.id, value: own.value }
    const tuple = own.value as readonly unknown[]
    const at = tuple.findIndex((part) => typeof part === 'string' && part.length === 88)
    const forged = (signature: string) => ({ id: genuine.id, value: tuple.with(at, signature) })
    expect(await look({ id: 'x', value: ['seal'] }, forged('ñ'), forged(btoa('x'.repeat(64))))).toBe(false)
    expect(await look(forged('ñ'), genuine)).toBe(false)
  })

  it('cost nothing where there are none', async () => {
    await lookForCopies(van.db, deviceKeys)
    expect(await readTrustRow(van.db, 'sync/stale')).toBeUndefined()
  })
})

test('many seals at once are put where imports are, so that the segment of the day stays small', async () => {
  const parts = { db: shop.db, today: () => shop.today, random: randomBytes }
  const few = await sealIds(parts, 20)
  const many = await sealIds(parts, 21)
  const numberOf = (id: FactId) => importNumber(shop.today, segmentOf(id))
  expect([numberOf(few()), numberOf(few())]).toEqual([0, 0])
  expect([numberOf(many()), numberOf(many())]).toEqual([1, 1])
  const [head] = await shop.db.heads.toArray()
  if (head) await shop.db.heads.put({ ...head, segment: segmentOf(many()) })
  expect(numberOf((await sealIds(parts, 21))())).toBe(2)
})

test('a list of devices on no device is a bug, and told as one', async () => {
  const trust = await readTrustRow(van.db, 'sync/trust')
  await van.db.device.clear()
  await expect(trust && readEverything(van.db, trust, new Map(), new Map())).rejects.toThrow('without this device')
})

test('a list that two tabs begin at once is begun once', async () => {
  const lone = await openTestReplica()
  const tab = lone.reopen()
  await customerOf(lone)
  await Promise.all([lone.trust.found('Mostrador'), tab.trust.found('Ventana'), customerOf(tab, 'Eva')])
  const roster = await lone.trust.roster()
  expect([...(roster?.devices.values() ?? [])]).toHaveLength(1)
  const items = (await readItems(lone.db, new Map())).flatMap(([, ofSegment]) => ofSegment)
  expect(items.filter(({ value }) => (value as readonly unknown[])[0] === 'deviceAdded')).toHaveLength(1)
  expect(await lone.db.customers.count()).toBe(2)
  tab.leave()
  await lone.close()
})
