import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { addDays } from '../../src/domain/day.ts'
import type { CustomerId, DeviceId, FactId, SegmentId } from '../../src/domain/ids.ts'
import { chainNext } from '../../src/ledger/chain.ts'
import { fromHex, toHex } from '../../src/ledger/hex.ts'
import { storedItem } from '../../src/ledger/storedItem.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import type { Refusal, SegmentUpdate } from '../../src/ledger/replica.ts'
import { compactSegment } from '../../src/storage/compaction.ts'
import { knownSegment } from '../../src/ledger/inspectUpdate.ts'
import { appendToLog, updatesOf } from '../../src/storage/segmentStore.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'
import { failWrites } from './failingDisk.ts'
import { admit, bring, meet } from './meet.ts'
import { continued, updateOf } from './updates.ts'

vi.setConfig({ testTimeout: 30_000 })
const SEGMENT = '260700' as SegmentId

/** Founder and owner; another owner; a seller. */
let shop: TestReplica
let van: TestReplica
let stall: TestReplica
let ana: CustomerId
let sale: FactId
const opened: TestReplica[] = []

async function open(): Promise<TestReplica> {
  const device = await openTestReplica()
  opened.push(device)
  return device
}

beforeEach(async () => {
  shop = await open()
  van = await open()
  stall = await open()
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const device of opened.splice(0)) await device.close()
})

async function everybodyIn(): Promise<void> {
  await shop.trust.found('Mostrador')
  await admit(shop, van, 'owner', 'Furgón')
  await admit(shop, stall, 'seller', 'Puesto')
  await meet(shop, van)
  await meet(shop, stall)
}

async function openOf(device: TestReplica): Promise<number | undefined> {
  const [row] = await device.db.debtors.toArray()
  return row?.open
}

async function reasons(device: TestReplica): Promise<string[]> {
  const rows = await device.db.aside.toArray()
  return rows.filter((row) => (row.value as unknown[] | null)?.[0] !== 'seal').map((row) => row.reason)
}

async function idOf(device: TestReplica): Promise<DeviceId> {
  return (await device.trust.identity()).device
}

/** All of a device's facts of the month, without sealing what is not sealed. */
async function unsealed(device: TestReplica): Promise<Uint8Array> {
  const update = await device.replica.difference(SEGMENT, new Uint8Array([0]))
  if (!update) throw new Error('nothing there')
  return update
}

test('founding changes no figure, and a device that is let in gets the same books', async () => {
  const before = await dump(shop.db)
  await shop.trust.found('Mostrador')
  expect({ ...(await dump(shop.db)), business: [] }).toEqual({ ...before, business: [] })
  await admit(shop, van, 'owner', 'Furgón')
  await meet(shop, van)
  expect(await van.replica.heads()).toEqual(await shop.replica.heads())
  expect(await openOf(van)).toBe(5000)
  expect(await van.db.business.toArray()).toEqual(await shop.db.business.toArray())
  expect(await shop.db.business.toArray()).toMatchObject([
    {
      id: 'roster',
      devices: [
        { name: 'Mostrador', role: 'owner', removed: false },
        { name: 'Furgón', role: 'owner', removed: false },
      ],
    },
  ])
})

test('founding twice, in two tabs at once, begins one list', async () => {
  const tab = shop.reopen()
  await Promise.all([shop.trust.found('uno'), tab.trust.found('dos')])
  expect([...((await shop.trust.roster())?.devices.values() ?? [])]).toHaveLength(1)
  expect(await tab.trust.identity()).toEqual(await shop.trust.identity())
  tab.leave()
})

test('what a restored backup brought counts after the founding, also where a part of it is missing, here and elsewhere', async () => {
  const old = await open()
  old.today = addDays(old.today, -40)
  old.now -= 40 * 86_400_000
  const luis = await customerOf(old, 'Luis')
  await old.keeper.append([charge(old.newId(), luis, '2026-06-01', '2026-06-09', 700)])
  old.today = shop.today
  old.now = shop.now
  await old.keeper.append([charge(old.newId(), luis, '2026-07-01', '2026-07-09', 300)])
  // Only the later month: its numbers begin with a gap.
  await shop.keeper.mergeSegment(SEGMENT, await unsealed(old))
  const phone = await open()
  const rosa = await customerOf(phone, 'Rosa')
  await phone.keeper.append([charge(phone.newId(), rosa, '2026-07-01', '2026-07-09', 900)])
  await shop.keeper.mergeSegment(SEGMENT, await unsealed(phone))
  const before = await dump(shop.db)
  await shop.trust.found('Mostrador')
  expect({ ...(await dump(shop.db)), business: [] }).toEqual({ ...before, business: [] })
  await admit(shop, van)
  await meet(shop, van)
  const { aside: _waiting, ...there } = await dump(van.db)
  const { aside: _aside, ...here } = await dump(shop.db)
  expect(there).toEqual(here)
})

test('what another device recorded counts once it is sealed, and not before', async () => {
  await everybodyIn()
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 2000, sale)])
  const report = await shop.replica.merge(SEGMENT, await unsealed(van), await idOf(van))
  expect(report).toMatchObject({ added: 1, malformed: 0 })
  expect(await openOf(shop)).toBe(5000)
  expect(await shop.replica.settle()).toMatchObject({ counted: 0, unverified: 1 })
  expect(await openOf(shop)).toBe(5000)
  await bring(van, shop)
  expect(await openOf(shop)).toBe(3000)
  expect(await shop.trust.counts()).toEqual({
    late: 0,
    unverified: 0,
    forbidden: 0,
    forged: 0,
    fromFuture: 0,
    refused: 0,
  })
})

test('a stranger who got hold of the books adds nothing to them, until an owner puts the device on the list', async () => {
  await everybodyIn()
  const stranger = await open()
  await stranger.trust.pin((await shop.trust.trust())?.founder as DeviceId, (await shop.trust.identity()).publicKey)
  await bring(shop, stranger)
  await stranger.keeper.append([payment(stranger.newId(), ana, '2026-07-10', 5000, sale)])
  await bring(stranger, shop)
  expect(await openOf(shop)).toBe(5000)
  expect(await reasons(shop)).toEqual(['unverified'])
  await admit(shop, stranger)
  await shop.replica.settle()
  expect(await openOf(shop)).toBe(0)
  expect(await reasons(shop)).toEqual([])
})

test('a seller cannot forgive a debt: not on this app, and not with one that lets him', async () => {
  await everybodyIn()
  const forgiven = {
    ...payment(stall.newId(), ana, '2026-07-10', 5000, sale),
    kind: 'credit',
    creditKind: 'forgiveness',
  }
  const draft = { ...forgiven, method: undefined } as never
  await expect(stall.keeper.append([draft])).rejects.toThrow('seller')
  // Another app, on the same device.
  const { role: _role, ...device } = (await stall.db.device.get('device')) ?? { id: 'device' as const }
  await stall.db.device.put(device as never)
  await stall.keeper.append([draft])
  await stall.keeper.append([payment(stall.newId(), ana, '2026-07-10', 100, sale)])
  for (const other of [shop, van]) {
    await bring(stall, other)
    expect(await openOf(other)).toBe(4900)
    expect(await reasons(other)).toEqual(['forbidden'])
  }
  // His own device shows the same again, with the list in front of it.
  await stall.keeper.rebuild()
  expect(await openOf(stall)).toBe(4900)
})

test('what a joining seller had settled in books of his own does not change the business, on his device neither', async () => {
  await shop.keeper.append([{ id: shop.newId(), kind: 'business', patch: { name: 'La Esquina' }, over: [] }])
  stall.now += 60_000
  await stall.keeper.append([{ id: stall.newId(), kind: 'business', patch: { name: 'Mi Puesto' }, over: [] }])
  const own = await customerOf(stall, 'De antes')
  await everybodyIn()
  for (const device of [shop, van, stall]) {
    await bring(stall, device)
    expect((await device.db.business.get('business'))?.profile.name).toBe('La Esquina')
    expect(await device.db.customers.get(own)).toBeDefined()
  }
})

test('what a lost phone records after it was taken off the list is kept apart on every device, whichever way it comes, until an owner lets it in', async () => {
  await everybodyIn()
  await stall.keeper.append([payment(stall.newId(), ana, '2026-07-10', 100, sale)])
  await bring(stall, shop)
  const seen = (await shop.trust.roster())?.devices.get(await idOf(stall))
  expect(seen?.role).toBe('seller')
  const lastSeq = (await stall.db.device.get('device'))?.seq ?? 0
  await shop.keeper.append([{ id: shop.newId(), kind: 'deviceRemoved', removed: await idOf(stall), lastSeq }])
  await shop.replica.settle()
  const late = stall.newId()
  await stall.keeper.append([payment(late, ana, '2026-07-10', 700, sale)])
  // Through a device that has not heard of it yet, and counts it until it does.
  await bring(stall, van)
  expect(await openOf(van)).toBe(4200)
  await meet(van, shop)
  for (const device of [shop, van]) {
    expect(await openOf(device)).toBe(4900)
    expect(await reasons(device)).toEqual(['late'])
  }
  expect(await van.db.entries.toArray()).toEqual(await shop.db.entries.toArray())
  await van.keeper.append([{ id: van.newId(), kind: 'accepted', facts: [late] }])
  await van.replica.settle()
  await meet(van, shop)
  for (const device of [shop, van]) expect(await openOf(device)).toBe(4200)
})

test("a fact made up in another device's name counts nowhere, not before its number is reached and not after", async () => {
  await everybodyIn()
  const author = await idOf(van)
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 50, sale)])
  await meet(van, shop)
  const next = ((await van.db.device.get('device'))?.seq ?? 0) + 1
  const forged = (seq: number): unknown[] => [
    'payment',
    1,
    van.now * 1024,
    author,
    seq,
    ana,
    20_644,
    'PEN',
    5000,
    'cash',
    [sale, 0, 5000],
  ]
  const update = updateOf((map) => {
    map.set(shop.newId(), forged(next))
    map.set(shop.newId(), forged(1))
  })
  for (const victim of [shop, van]) await victim.replica.merge(SEGMENT, update, await idOf(stall))
  await van.replica.settle()
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 300, sale)])
  expect((await van.db.device.get('device'))?.seq).toBe(next)
  await meet(van, shop)
  await van.replica.settle()
  for (const device of [shop, van]) {
    expect(await openOf(device)).toBe(4650)
    expect(await reasons(device)).toEqual(['forged', 'forged'])
  }
})

test('another amount under the id of a debt changes nothing, however small its hash', async () => {
  await everybodyIn()
  const seller = await idOf(stall)
  for (let i = 0; i < 6; i += 1) {
    const seq = ((await stall.db.device.get('device'))?.seq ?? 0) + 1 + i
    const value = ['charge', 1, stall.now * 1024, seller, seq, ana, 'fiado', 20_644, 'PEN', [20_644, 1 + i]]
    const update = updateOf((map) => map.set(sale, value))
    await shop.replica.merge(SEGMENT, update, seller)
    await shop.replica.settle()
    expect(await openOf(shop)).toBe(5000)
  }
  const inUse = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
})

test('a fact of a newer app keeps its place: what its device recorded after it counts', async () => {
  await everybodyIn()
  await recordByNewerApp(van, (device, seq) => ['telepathy', 1, van.now * 1024, device, seq, ana, 20_650])
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 100, sale)])
  await meet(van, shop)
  expect(await openOf(shop)).toBe(4900)
  expect(await reasons(shop)).toEqual(['from-future'])
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 200, sale)])
  await meet(van, shop)
  expect(await openOf(shop)).toBe(4700)
  const inUse = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
})

/** As an app would that knows more kinds of facts. */
async function recordByNewerApp(on: TestReplica, value: (device: DeviceId, seq: number) => unknown[]): Promise<void> {
  const { db } = on
  const id = on.newId()
  await db.transaction('rw', ['log', 'heads', 'device'], async () => {
    const device = await db.device.get('device')
    if (!device?.chain) throw new Error('no chain')
    const seq = device.seq + 1
    const item = storedItem(id, value(device.device, seq))
    const update = updateOf((map) => map.set(id, item.value))
    const vector = Y.encodeStateVectorFromUpdate(update)
    await appendToLog(db, SEGMENT, await db.heads.get(SEGMENT), update, vector, [item.hash])
    await db.device.put({ ...device, seq, chain: toHex(chainNext(fromHex(device.chain), item.hash)) })
  })
}

test('a merge that is no clean update is refused as a whole, and the owner can see it', async () => {
  await everybodyIn()
  const before = [await dump(shop.db), await dumpLog(shop.db)]
  const from = await idOf(stall)
  await expect(shop.replica.merge(SEGMENT, new TextEncoder().encode('not yours'), from)).rejects.toThrow(RangeError)
  expect([await dump(shop.db), await dumpLog(shop.db)]).toEqual(before)
  const refused = (await shop.store.get('sync/refused')) as Refusal[]
  expect(refused).toMatchObject([{ from, segment: SEGMENT, reason: 'not readable', bytes: 9, at: shop.now }])
  expect(await shop.trust.counts()).toMatchObject({ refused: 1 })
})

test('news that overtook what they build on are not taken, and nobody is blamed for it', async () => {
  await everybodyIn()
  await bring(shop, stall)
  const between = await stall.replica.stateVector(SEGMENT)
  const pay = async () => shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100)])
  await pay()
  const [from, after] = [await idOf(shop), await shop.replica.stateVector(SEGMENT)]
  await pay()
  const second = (await shop.replica.difference(SEGMENT, after)) as Uint8Array
  const before = await dump(stall.db)
  await expect(stall.replica.merge(SEGMENT, second, from)).rejects.toThrow('a part before it is missing')
  expect(await dump(stall.db)).toEqual(before)
  expect(await stall.trust.counts()).toMatchObject({ refused: 0 })
  const all = (await shop.replica.difference(SEGMENT, between)) as Uint8Array
  expect(await stall.replica.merge(SEGMENT, all, from)).toMatchObject({ added: 2 })
})

test('differences: all for who has nothing, nothing for who has all, none of an unknown month', async () => {
  const whole = await shop.replica.difference(SEGMENT, new Uint8Array([0]))
  expect(itemsOf([whole as Uint8Array])).toHaveLength(3)
  const vector = await shop.replica.stateVector(SEGMENT)
  expect(itemsOf([(await shop.replica.difference(SEGMENT, vector)) as Uint8Array])).toHaveLength(0)
  expect(await shop.replica.difference('260100' as SegmentId, vector)).toBeUndefined()
  expect(await shop.replica.stateVector('260100' as SegmentId)).toEqual(Y.encodeStateVector(new Y.Doc()))
  await expect(shop.replica.difference(SEGMENT, new Uint8Array([250, 255, 255, 255]))).rejects.toThrow(RangeError)
  await shop.keeper.compact(SEGMENT)
  expect(await shop.replica.stateVector(SEGMENT)).toEqual(vector)
})

test('how far a month goes is kept beside its log, and is what its updates say, before and after it is folded', async () => {
  await everybodyIn()
  await van.keeper.append([payment(van.newId(), ana, '2026-07-02', 1000)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-03', 500)])
  await meet(shop, van)
  const told = async (): Promise<void> => {
    for (const { segment } of await shop.replica.heads()) {
      const said = Y.decodeStateVector(await shop.replica.stateVector(segment))
      expect(said).toEqual(knownSegment(await updatesOf(shop.db, segment)).next)
    }
  }
  const rows = await shop.db.log.toArray()
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.every((row) => row.stateVector !== undefined)).toBe(true)
  await told()
  // Rows of before it was kept.
  await shop.db.log.toCollection().modify((row) => {
    delete (row as { stateVector?: Uint8Array }).stateVector
  })
  await told()
  await compactSegment(shop.db, SEGMENT)
  await told()
})

test('heads sign what was recorded, once, and nothing when nothing was', async () => {
  await everybodyIn()
  const first = await shop.replica.heads()
  expect(await shop.replica.heads()).toEqual(first)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100, sale)])
  const second = await shop.replica.heads()
  // The payment and its seal.
  expect((second[0]?.count ?? 0) - (first[0]?.count ?? 0)).toBe(2)
  expect(await shop.replica.heads()).toEqual(second)
})

test('what any tab records is heard, after it is on disk; what comes from others is not', async () => {
  await everybodyIn()
  const tab = shop.reopen()
  const heard: SegmentUpdate[] = []
  const counts: number[] = []
  const stop = shop.replica.onAppended((appended) => {
    heard.push(appended)
    void shop.db.entries.count().then((count) => counts.push(count))
  })
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 100, sale)])
  await shop.replica.merge(SEGMENT, await unsealed(van), await idOf(van))
  await tab.keeper.append([payment(tab.newId(), ana, '2026-07-10', 200, sale)])
  await vi.waitFor(() => expect(counts).toEqual([2]))
  expect(heard).toHaveLength(1)
  expect(itemsOf([heard[0]?.update as Uint8Array])).toMatchObject([
    { value: expect.arrayContaining(['payment']) as unknown },
  ])
  stop()
  tab.leave()
})

test('a first copy makes its rows at the end, also when the app was killed before', async () => {
  await shop.trust.found('Mostrador')
  await admit(shop, van)
  const { device } = await shop.trust.identity()
  for (const { segment } of await shop.replica.heads()) {
    const update = await shop.replica.difference(segment, await van.replica.stateVector(segment))
    if (update) await van.replica.merge(segment, update, device, true)
  }
  expect(await van.db.entries.count()).toBe(0)
  van.leave()
  van = van.reopen()
  opened.push(van)
  const progress: [number, number][] = []
  expect(await van.replica.settle((done, total) => void progress.push([done, total]))).toMatchObject({ counted: 6 })
  expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1])
  expect(await openOf(van)).toBe(5000)
  expect(await van.replica.settle()).toMatchObject({ counted: 0 })
})

test('killed while thousands of facts are let in, the next start finishes, and nothing is in twice', async () => {
  await everybodyIn()
  const customers = [ana, await customerOf(van, 'Luis'), await customerOf(van, 'Rosa')]
  await van.keeper.appendImport(450, (i, newId) => [payment(newId(), customers[i % 3] as CustomerId, '2026-07-10', 2)])
  const { device } = await van.trust.identity()
  for (const { segment } of await van.replica.heads()) {
    const update = await van.replica.difference(segment, await shop.replica.stateVector(segment))
    if (update) await shop.replica.merge(segment, update, device)
  }
  let written = 0
  failWrites((table) => table === 'debtors' && (written += 1) > 2)
  await expect(shop.replica.settle()).rejects.toMatchObject({ name: 'NotSavedError' })
  vi.restoreAllMocks()
  shop.leave()
  shop = shop.reopen()
  opened.push(shop)
  await shop.replica.settle()
  expect((await shop.db.debtors.toArray()).map((row) => row.inFavour)).toEqual([300, 300, 300])
  expect(await reasons(shop)).toEqual([])
  const inUse = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
})

test('facts of this device that it had lost come back as its own, and it goes on after them', async () => {
  await everybodyIn()
  const copy = await updatesOf(shop.db, SEGMENT)
  const before = await dumpLog(shop.db)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 400, sale)])
  await meet(shop, van)
  const then = (await shop.db.device.get('device'))?.seq
  // As a disk that was put back to an hour ago.
  const { heads, device } = before as { heads: never[]; device: never[] }
  await shop.db.transaction('rw', shop.db.log, shop.db.snaps, shop.db.heads, shop.db.device, async () => {
    await shop.db.log.clear()
    await shop.db.snaps.clear()
    await shop.db.heads.bulkPut(heads)
    await shop.db.device.bulkPut(device)
    await shop.db.log.bulkPut(copy.map((update, i) => ({ segment: SEGMENT, n: i + 1, update })))
  })
  shop.leave()
  shop = shop.reopen()
  opened.push(shop)
  await shop.keeper.rebuild()
  expect(await openOf(shop)).toBe(5000)
  await bring(van, shop)
  expect(await openOf(shop)).toBe(4600)
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100, sale)])
  // Its seal did not say of itself that it was its own.
  expect(fact?.seq).toBe(then)
  await meet(shop, van)
  for (const one of [shop, van]) expect(await openOf(one)).toBe(4500)
})

test('a clock that stood in 2099 for an hour does not keep the rest of what its device records from counting', async () => {
  await everybodyIn()
  const { today, now } = van
  van.today = '2099-01-05' as typeof today
  van.now = Date.parse('2099-01-05T10:00:00Z')
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 100, sale)])
  van.today = today
  van.now = now
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 200, sale)])
  await meet(van, shop)
  for (const device of [shop, van]) expect(await openOf(device)).toBe(4700)
  expect(await shop.replica.heads()).toEqual(await van.replica.heads())
  expect(await shop.trust.clockOff()).toBe(true)
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100, sale)])
  expect(fact?.at).toBeLessThan((shop.now + 2 * 86_400_000) * 1024)
})

test('a peer that goes on as a client of this device does it no harm, across contexts, to the end', async () => {
  await everybodyIn()
  const client = [...Y.decodeStateVector(await shop.replica.stateVector(SEGMENT)).keys()][0] ?? 0
  const tab = shop.reopen()
  const value = ['charge', 1, 5, await idOf(stall), 90, ana, 'fiado', 20_000, 'PEN', [20_000, 900]]
  for (const own of Y.decodeStateVector(await shop.replica.stateVector(SEGMENT)).keys()) {
    const theirs = continued(await unsealed(shop), own, (map) => map.set(shop.newId(), value))
    await tab.replica.merge(SEGMENT, theirs, await idOf(stall))
  }
  expect(client).toBeGreaterThan(0)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100, sale)])
  await tab.keeper.compact(SEGMENT)
  await meet(shop, van)
  await van.keeper.compact(SEGMENT)
  for (const device of [shop, van]) expect(await openOf(device)).toBe(4900)
  tab.leave()
})

test('a backup restored into books with a list waits for somebody to vouch for it, and then counts', async () => {
  await everybodyIn()
  const phone = await open()
  const rosa = await customerOf(phone, 'Rosa')
  await phone.keeper.append([charge(phone.newId(), rosa, '2026-07-01', '2026-07-09', 900)])
  const report = await shop.keeper.mergeSegment(SEGMENT, await unsealed(phone))
  expect(report).toMatchObject({ added: 3 })
  expect(report.ids).toHaveLength(3)
  expect(await shop.replica.settle()).toMatchObject({ counted: 0, unverified: 3 })
  expect(await shop.db.customers.count()).toBe(1)
  await shop.keeper.append([{ id: shop.newId(), kind: 'accepted', facts: report.ids }])
  expect(await shop.replica.settle()).toMatchObject({ counted: 3, unverified: 0 })
  expect(await shop.db.customers.count()).toBe(2)
  await meet(shop, van)
  expect(await van.db.customers.count()).toBe(2)
})
