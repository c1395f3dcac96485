import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { day } from '../../src/domain/day.ts'
import { segmentOf, type CustomerId, type FactId, type SegmentId } from '../../src/domain/ids.ts'
import { factHash } from '../../src/ledger/factHash.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'
import { carry, factsOf } from './sync.ts'
import { continued, updateOf } from './updates.ts'

let shop: TestDevice
let van: TestDevice
let ana: CustomerId
let sale: FactId
const SEGMENT = '260700' as SegmentId

beforeEach(async () => {
  shop = openDevice()
  van = openDevice()
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
})
afterEach(async () => {
  await shop.close()
  await van.close()
})

async function exported(device: TestDevice): Promise<Uint8Array> {
  for await (const { segment, update } of device.keeper.exportSegments()) if (segment === SEGMENT) return update
  throw new Error('no such segment')
}

/** The segment as a document that a stranger works on. */
async function strangersDoc(device: TestDevice): Promise<Y.Doc> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await exported(device))
  return doc
}

test('a backup restored on a new phone gives the same books, and restoring it again gives nothing new', async () => {
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 2000, sale)])
  expect(await carry(shop, van)).toMatchObject([{ segment: SEGMENT, added: 4, known: 0, fromFuture: 0, malformed: 0 }])
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  const log = await dumpLog(van.db)
  expect(await carry(shop, van)).toMatchObject([{ added: 0, known: 4 }])
  expect(await dumpLog(van.db)).toEqual(log)
})

test('looking at a backup tells what it would bring and writes nothing', async () => {
  const log = await dumpLog(van.db)
  expect(await van.keeper.inspectSegment(SEGMENT, await exported(shop))).toMatchObject({ added: 3, known: 0 })
  expect(await dumpLog(van.db)).toEqual(log)
})

test('payments that two devices took while apart both count, and the second one of the same debt is in favour', async () => {
  await carry(shop, van)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 5000, sale)])
  await van.keeper.append([payment(van.newId(), ana, '2026-07-10', 5000, sale)])
  await carry(shop, van)
  await carry(van, shop)
  expect(await dump(shop.db)).toEqual(await dump(van.db))
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 0, inFavour: 5000 }])
  expect((await shop.db.entries.toArray()).filter((row) => row.maybeDuplicateOf !== undefined)).toHaveLength(1)
})

test('a payment that arrives before its customer waits, apart from every total, and counts once the customer is here', async () => {
  const later = openDevice(day('2026-08-02'))
  await carry(shop, later)
  await later.keeper.append([payment(later.newId(), ana, '2026-08-02', 2000, sale)])
  const parts: { segment: SegmentId; update: Uint8Array }[] = []
  for await (const part of later.keeper.exportSegments()) parts.push(part)
  van.today = day('2026-08-02')
  for (const { segment, update } of parts.toReversed()) {
    await van.keeper.mergeSegment(segment, update)
    if (segment !== SEGMENT) {
      expect(await van.db.debtors.count()).toBe(0)
      expect(await van.db.aging.count()).toBe(0)
      expect(await van.db.aside.toArray()).toMatchObject([{ reason: 'orphan' }])
    }
  }
  expect(await van.db.aside.count()).toBe(0)
  expect(await van.db.debtors.toArray()).toMatchObject([{ open: 3000, overdue: 3000 }])
  await later.close()
})

test('facts of a newer app and rubbish are kept and counted apart, the rest counts, and they travel on', async () => {
  const future = shop.newId()
  const rubbish = shop.newId()
  const update = updateOf((map) => {
    map.set(future, ['telepathy', 1, 5, '0123456789ABCDEF', 1, ana])
    map.set(rubbish, ['charge', 1, 5, '0123456789ABCDEF', 2, ana, 'fiado', 20_000, 'PEN', [20_000, -1]])
    map.set(shop.newId(), ['charge', 1, 5, '0123456789ABCDEF', 3, ana, 'fiado', 20_000, 'PEN', [20_000, 100]])
  })
  expect(await shop.keeper.mergeSegment(SEGMENT, update)).toMatchObject({ added: 1, fromFuture: 1, malformed: 1 })
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 5100 }])
  await carry(shop, van)
  expect(new Map((await van.db.aside.toArray()).map((row) => [row.id, row.reason]))).toEqual(
    new Map([
      [future, 'from-future'],
      [rubbish, 'malformed'],
    ]),
  )
  expect(await dump(van.db)).toEqual(await dump(shop.db))
})

test('the clock follows other devices, but one phone set to 2099 does not take the others along', async () => {
  const tuple = (at: number): unknown[] => ['customer', 1, at, '0123456789ABCDEF', 1, {}]
  const soon = (shop.now + 3_600_000) * 1024
  const far = Date.parse('2099-01-01T00:00:00Z') * 1024
  await shop.keeper.mergeSegment(
    SEGMENT,
    updateOf((map) => {
      map.set(shop.newId(), tuple(soon))
      map.set(shop.newId(), tuple(far))
    }),
  )
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100)])
  expect(fact?.at).toBe(soon + 1)
})

test('two values for one id: the same one counts on both devices, and both report it', async () => {
  await carry(shop, van)
  const id = shop.newId()
  const value = (amount: number): unknown[] => [
    'charge',
    1,
    5,
    '0123456789ABCDEF',
    1,
    ana,
    'fiado',
    20_000,
    'PEN',
    [20_000, amount],
  ]
  const one = updateOf((map) => void map.set(id, value(100)))
  const two = updateOf((map) => void map.set(id, value(900)))
  await shop.keeper.mergeSegment(SEGMENT, one)
  await van.keeper.mergeSegment(SEGMENT, two)
  expect(await shop.keeper.mergeSegment(SEGMENT, two)).toMatchObject({ added: 0, overwritten: 1 })
  expect(await van.keeper.mergeSegment(SEGMENT, one)).toMatchObject({ added: 0, overwritten: 1 })
  await shop.keeper.compact(SEGMENT)
  const rows = await dump(shop.db)
  expect(rows).toEqual(await dump(van.db))
  await van.keeper.rebuild()
  expect(rows).toEqual(await dump(van.db))
  const third = openDevice()
  await carry(shop, third)
  expect(await dump(third.db)).toEqual(rows)
  await third.close()
})

test('a fact that came twice by two ways is one fact', async () => {
  const doc = await strangersDoc(shop)
  const tuple = doc.getMap('f').get(sale)
  const again = updateOf((map) => void map.set(sale, tuple))
  const before = await dump(shop.db)
  expect(await shop.keeper.mergeSegment(SEGMENT, again)).toMatchObject({ added: 0, known: 1, overwritten: 0 })
  expect(await dump(shop.db)).toEqual(before)
})

const HOSTILE: [string, (doc: Y.Doc, id: FactId) => Uint8Array | Promise<Uint8Array>][] = [
  ['overwrites a debt', (doc) => write(doc, (map) => void map.set(sale, ['charge']))],
  ['deletes a debt', (doc) => write(doc, (map) => map.delete(sale))],
  ['empties the books', (doc) => write(doc, (map) => map.clear())],
  ['brings another root', (_doc, id) => updateOf((_map, other) => void other.getMap('g').set(id, []))],
  ['brings a list instead', () => aList()],
  ['brings a document within', (_doc, id) => updateOf((map) => void map.set(id, new Y.Doc()))],
  ['brings a map within', (_doc, id) => updateOf((map) => void map.set(id, new Y.Map([['a', 1]])))],
  ['brings bytes', (_doc, id) => updateOf((map) => void map.set(id, new Uint8Array(9)))],
  ['brings an id of another month', () => updateOf((map) => void map.set('260600ABCDEFGHJKMN', []))],
  ['brings an id that is none', () => updateOf((map) => void map.set('__proto__', []))],
  [
    'brings a foreign prototype',
    (_doc, id) => updateOf((map) => void map.set(id, JSON.parse('{"__proto__":{"a":1}}'))),
  ],
  ['lacks what came before', (_doc, id) => gapped(id)],
  ['tells another history of a client', (doc) => anotherHistory(doc)],
  ['is cut off', (doc) => Y.encodeStateAsUpdate(doc).slice(0, 200)],
  ['is no update', () => new TextEncoder().encode('PK\u0003\u0004 not yours')],
]

function write(doc: Y.Doc, change: (map: Y.Map<unknown>) => void): Uint8Array {
  change(doc.getMap('f'))
  return Y.encodeStateAsUpdate(doc)
}

function aList(): Uint8Array {
  const doc = new Y.Doc()
  doc.getArray('f').push([1])
  return Y.encodeStateAsUpdate(doc)
}

function gapped(id: FactId): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('f').set(id, [1])
  const before = Y.encodeStateVector(doc)
  doc.getMap('f').set(id.replace(/.$/, '0'), [2])
  return Y.encodeStateAsUpdate(doc, before)
}

function anotherHistory(doc: Y.Doc): Uint8Array {
  const [client] = doc.store.clients.keys()
  const clone = new Y.Doc()
  clone.clientID = client ?? 0
  clone.getMap('f').set(sale, ['charge', 'of somebody else'])
  return Y.encodeStateAsUpdate(clone)
}

test.each(HOSTILE)('an update that %s is refused as a whole, and nothing changes', async (_what, make) => {
  const before = [await dump(shop.db), await dumpLog(shop.db)]
  const update = await make(await strangersDoc(shop), shop.newId())
  await expect(shop.keeper.inspectSegment(SEGMENT, update)).rejects.toThrow(RangeError)
  await expect(shop.keeper.mergeSegment(SEGMENT, update)).rejects.toThrow(RangeError)
  expect([await dump(shop.db), await dumpLog(shop.db)]).toEqual(before)
})

test.each(['26070', '261300', '26080I', '__proto', ''])('no segment is opened by the name of "%s"', async (name) => {
  const update = updateOf((map) => void map.set(`${name}ABCDEFGHJKMN`, []))
  await expect(shop.keeper.mergeSegment(name as SegmentId, update)).rejects.toThrow(RangeError)
  expect(await shop.db.heads.count()).toBe(1)
})

test('a month that is far ahead opens no segment: what it brings is counted apart, and refused if it is hostile', async () => {
  const far = '991200' as SegmentId
  const update = updateOf((map) => void map.set(`${far}ABCDEFGHJKMN`, []))
  const report = { added: 0, seals: 0, known: 0, fromFuture: 0, malformed: 1, overwritten: 0, ids: [] }
  expect(await shop.keeper.inspectSegment(far, update)).toEqual({ segment: far, ...report })
  expect(await shop.keeper.mergeSegment(far, update)).toEqual({ segment: far, ...report })
  expect(await shop.db.heads.count()).toBe(1)
  expect(await shop.db.aside.count()).toBe(0)
  await expect(shop.keeper.mergeSegment(far, await exported(shop))).rejects.toThrow(RangeError)
})

test('what was recorded while the clock said 1970 is in every backup, and counts where it is restored', async () => {
  shop.today = day('1970-01-01')
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 2000, sale)])
  shop.today = day('2026-07-10')
  await carry(shop, van)
  expect(await van.db.debtors.toArray()).toMatchObject([{ open: 3000 }])
})

test('compaction changes nothing that can be read, and recording goes on after it', async () => {
  for (let i = 0; i < 12; i += 1) {
    await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 100 + i)])
  }
  const before = [await dump(shop.db), await factsOf(shop)]
  await shop.keeper.compact(SEGMENT)
  expect(await shop.db.log.count()).toBe(0)
  expect([await dump(shop.db), await factsOf(shop)]).toEqual(before)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 1)])
  expect(await shop.db.heads.get(SEGMENT)).toMatchObject({ logCount: 1, n: 15 })
  await carry(shop, van)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
})

test('a log is folded once it has grown long, and not before', async () => {
  expect(await shop.keeper.compactDue()).toBe(0)
  await shop.keeper.append(
    Array.from({ length: 3 }, () => ({
      id: shop.newId(),
      kind: 'personText' as const,
      customer: ana,
      of: sale,
      text: 'x'.repeat(10_000),
    })),
  )
  for (let i = 0; i < 40; i += 1) await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 5)])
  expect(await shop.keeper.compactDue()).toBe(1)
  expect(await shop.keeper.compactDue()).toBe(0)
})

test('what is recorded while a log is being folded is not lost', async () => {
  const writes = Array.from({ length: 10 }, (_, i) =>
    shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 100 + i)]),
  )
  await Promise.all([...writes, shop.keeper.compact(SEGMENT), shop.keeper.compact(SEGMENT)])
  expect(await factsOf(shop)).toHaveLength(13)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ currency: PEN, openCount: 11 }])
  expect(segmentOf(sale)).toBe(SEGMENT)
})

test("a fact that claims the last number that there is, under this device's name, does not stop it from recording", async () => {
  const device = (await shop.db.device.get('device'))?.device
  const id = shop.newId()
  const numbered = ['contact', 1, 0, device, Number.MAX_SAFE_INTEGER, ana, 20_000, 'call', '1']
  await shop.keeper.mergeSegment(
    SEGMENT,
    updateOf((map) => void map.set(id, numbered)),
  )
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100, sale)])
  expect(fact?.seq).toBe(4)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 4900 }])
})

test('a client that somebody else goes on with, in another tab, is given up: nothing of either is lost, not even by folding', async () => {
  const tab = shop.reopen()
  const [client = 0] = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await exported(shop))).keys()
  const theirs = shop.newId()
  const value = ['charge', 1, 5, '0123456789ABCDEF', 1, ana, 'fiado', 20_000, 'PEN', [20_000, 900]]
  await tab.keeper.mergeSegment(
    SEGMENT,
    continued(await exported(shop), client, (map) => map.set(theirs, value)),
  )
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 70)])
  expect(await factsOf(shop)).toHaveLength(5)
  await tab.keeper.mergeSegment(SEGMENT, await exported(shop))
  await tab.keeper.compact(SEGMENT)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 3)])
  await tab.keeper.compact(SEGMENT)
  expect(await factsOf(shop)).toHaveLength(6)
  expect(await shop.db.debtors.toArray()).toMatchObject([{ open: 5973, openCount: 4 }])
  await carry(shop, van)
  expect(await dump(van.db)).toEqual(await dump(shop.db))
  tab.leave()
})

test('it is seen as well when the log was folded in between', async () => {
  const tab = shop.reopen()
  const [client = 0] = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await exported(shop))).keys()
  const value = ['charge', 1, 5, '0123456789ABCDEF', 1, ana, 'fiado', 20_000, 'PEN', [20_000, 900]]
  const theirs = continued(await exported(shop), client, (map) => map.set(shop.newId(), value))
  await tab.keeper.mergeSegment(SEGMENT, theirs)
  await tab.keeper.compact(SEGMENT)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 70)])
  expect(await factsOf(shop)).toHaveLength(5)
  tab.leave()
})

test('while only this device writes, in whatever tab, a run keeps its client: the state vector does not grow with facts', async () => {
  const tab = shop.reopen()
  for (let i = 0; i < 4; i += 1) {
    await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 10 + i)])
    await tab.keeper.append([charge(tab.newId(), ana, '2026-07-10', '2026-07-25', 20 + i)])
    if (i === 2) await tab.keeper.compact(SEGMENT)
  }
  expect(Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await exported(shop))).size).toBe(2)
  tab.leave()
})

test('an update that fills places with nothing is refused: it would keep out the fact that has that number', async () => {
  const doc = new Y.Doc({ gc: false })
  doc.getMap('f').set(shop.newId(), ['x'])
  doc.getMap('f').clear()
  const emptied = new Y.Doc({ gc: true })
  Y.applyUpdate(emptied, Y.encodeStateAsUpdate(doc))
  const update = Y.encodeStateAsUpdate(emptied)
  await expect(shop.keeper.mergeSegment(SEGMENT, update)).rejects.toThrow('an empty place')
})

test('rubbish under the id of a debt does not undo the debt', async () => {
  const before = await shop.db.debtors.toArray()
  const hash = factHash((await strangersDoc(shop)).getMap('f').get(sale))
  let rubbish = ['charge', 1, 0]
  for (let i = 1; factHash(rubbish) > hash; i += 1) rubbish = ['charge', 1, i]
  const update = updateOf((map) => map.set(sale, rubbish))
  expect(await shop.keeper.mergeSegment(SEGMENT, update)).toMatchObject({ added: 0, overwritten: 1 })
  expect(await shop.db.debtors.toArray()).toEqual(before)
})
