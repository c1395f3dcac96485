import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SegmentId } from '../../src/domain/ids.ts'
import { chainNext, chainStart } from '../../src/ledger/chain.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { addDigests, itemHash } from '../../src/ledger/itemHash.ts'
import { readHead } from '../../src/ledger/factHead.ts'
import { itemsOf, type SegmentItem } from '../../src/ledger/segmentContent.ts'
import { storedItem } from '../../src/ledger/storedItem.ts'
import { takeOutForgotten } from '../../src/storage/compaction.ts'
import { completeHeads, deviceWithChain } from '../../src/storage/completeBooks.ts'
import { segmentsOf, updatesOf } from '../../src/storage/segmentStore.ts'
import { openDevice, seeded, type TestDevice } from './books.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { play, steps, type Step } from './randomHistory.ts'
import { carry, factsOf } from './sync.ts'
import { updateOf } from './updates.ts'

interface Content {
  readonly digest: string
  readonly count: number
}

async function itemsIn(device: TestDevice, segment: SegmentId): Promise<SegmentItem[]> {
  const pairs = new Map<string, SegmentItem>()
  for (const item of itemsOf(await updatesOf(device.db, segment)))
    pairs.set(JSON.stringify([item.id, item.value]), item)
  return [...pairs.values()]
}

/** From nothing but the stored updates. */
async function contentFromFacts(device: TestDevice): Promise<Map<SegmentId, Content>> {
  const content = new Map<SegmentId, Content>()
  for (const segment of await segmentsOf(device.db)) {
    const items = await itemsIn(device, segment)
    const sum = items.reduce<Uint8Array>(
      (total, { id, value }) => addDigests(total, [itemHash(id, value)]),
      new Uint8Array(32),
    )
    content.set(segment, { digest: toHex(sum), count: items.length })
  }
  return content
}

async function headsOf(device: TestDevice): Promise<Map<SegmentId, Partial<Content>>> {
  const heads = await device.db.heads.toArray()
  return new Map(heads.map(({ segment, digest = '', count = 0 }) => [segment, { digest, count }]))
}

async function chainFromFacts(device: TestDevice): Promise<string> {
  const own = await device.db.device.get('device')
  if (!own) throw new Error('no device')
  const items = (await Promise.all((await segmentsOf(device.db)).map((segment) => itemsIn(device, segment)))).flat()
  const mine = items
    .filter(({ value }) => readHead(value)?.device === own.device)
    .toSorted((a, b) => (readHead(a.value)?.seq ?? 0) - (readHead(b.value)?.seq ?? 0))
  return toHex(
    mine.reduce<Uint8Array>(
      (chain, { id, value }) => chainNext(chain, storedItem(id, value).hash),
      chainStart(own.device),
    ),
  )
}

/** As an app from before devices could meet left it. */
async function forgetHeads(device: TestDevice): Promise<void> {
  await device.db.heads.toCollection().modify((row) => {
    delete (row as { digest?: string }).digest
    delete (row as { count?: number }).count
  })
  await device.db.device.toCollection().modify((row) => {
    delete (row as { chain?: string }).chain
  })
}

/** One device forgets a person whom only the other knows. */
function forgottenAbroad(isCarried: boolean): Step[] {
  const person: Step = [0, 0, 0, 0, 0, 1, 0]
  const meanwhile: Step[] = isCarried ? [person, [14, 0, 0, 0, 0, 1, 0]] : []
  return [person, [13, 1, 0, 0, 0, 1, 0], ...meanwhile, person, person, person, person]
}

test('a head says what its segment holds, and a chain what the device recorded, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const a = openDevice()
      const b = openDevice()
      try {
        await play([a, b], history)
        for (const device of [a, b]) {
          expect(await headsOf(device)).toEqual(await contentFromFacts(device))
          const own = await device.db.device.get('device')
          if (own) expect(own.chain).toBe(await chainFromFacts(device))
        }
        await carry(a, b)
        await carry(b, a)
        for (const device of [a, b]) expect(await headsOf(device)).toEqual(await contentFromFacts(device))
        // What was forgotten goes out of a log a moment later, and one of the two may have handed on what was left of it.
        for (const { db } of [a, b]) await takeOutForgotten(db)
        expect(await headsOf(a)).toEqual(await headsOf(b))
      } finally {
        await a.close()
        await b.close()
      }
    }),
    // Both once went wrong: words forgotten before they came, on the device that had them and on the other.
    { numRuns: 60, examples: [[forgottenAbroad(false)], [forgottenAbroad(true)]] },
  )
}, 120_000)

test('imports, folded logs and copies under other clients leave heads and chain right', async () => {
  const shop = openDevice()
  const tab = shop.reopen()
  const ana = await customerOf(shop)
  await shop.keeper.appendImport(40, (i, newId) => [payment(newId(), ana, '2026-07-10', 100 + i)])
  await tab.keeper.append([payment(tab.newId(), ana, '2026-07-10', 5)])
  const [first] = await factsOf(shop)
  const [segment] = await segmentsOf(shop.db)
  if (!first || !segment) throw new Error('nothing there')
  const copy = (await itemsIn(shop, segment)).find((item) => item.id === first.id)
  await shop.keeper.mergeSegment(
    segment,
    updateOf((map) => map.set(first.id, copy?.value)),
  )
  await shop.keeper.compact(segment)
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 7)])
  expect(await headsOf(shop)).toEqual(await contentFromFacts(shop))
  expect((await shop.db.device.get('device'))?.chain).toBe(await chainFromFacts(shop))
  tab.leave()
  await shop.close()
})

test('books from before devices could meet get digests and a chain, while recording goes on', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  await shop.keeper.appendImport(10, (i, newId) => [payment(newId(), ana, '2026-07-10', 100 + i)])
  await forgetHeads(shop)
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-25', 700)])
  const facts = await factsOf(shop)
  const writes = Array.from({ length: 8 }, (_, i) =>
    shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 10 + i)]),
  )
  await Promise.all([...writes, completeHeads(shop.db), deviceWithChain(shop.db, seeded(5))])
  expect(await factsOf(shop)).toHaveLength(facts.length + 8)
  expect(await headsOf(shop)).toEqual(await contentFromFacts(shop))
  expect((await shop.db.device.get('device'))?.chain).toBe(await chainFromFacts(shop))
  await shop.close()
})

test('a device in whose name there are facts that make no chain goes on under a new name, and loses nothing', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const old = (await shop.db.device.get('device'))?.device
  const id = shop.newId()
  const segment = '260700' as SegmentId
  await shop.keeper.mergeSegment(
    segment,
    updateOf((map) => map.set(id, ['contact', 1, 0, old, 40, ana, 20_000, 'call', '1'])),
  )
  expect((await shop.db.device.get('device'))?.chain).toBeUndefined()
  const named = await deviceWithChain(shop.db, seeded(9))
  expect(named.device).not.toBe(old)
  const [fact] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 100)])
  expect(fact).toMatchObject({ device: named.device, seq: 1 })
  expect(await factsOf(shop)).toHaveLength(4)
  expect((await shop.db.device.get('device'))?.chain).toBe(await chainFromFacts(shop))
  await shop.close()
})
