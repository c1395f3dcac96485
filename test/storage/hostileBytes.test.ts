import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { FactId, SegmentId } from '../../src/domain/ids.ts'
import {
  balancesOf,
  expectSame,
  JULY,
  meetByLink,
  openBusiness,
  refusalsOf,
  type Business,
} from '../support/business.ts'
import { updatesWith, type HostilePeer } from '../support/hostilePeer.ts'
import { charge } from './drafts.ts'
import { seeded } from './books.ts'
import { continued, updateOf } from './updates.ts'

/* What a device on the list may send in place of an update: whatever it is, what is here stays, and devices go on agreeing. */

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

const sent = (update: Uint8Array, segment = JULY) => books.tablet.replica.merge(segment, update, seller.device)
const junk = () => seller.tell('payment', [books.ana, 20_644, 'PEN', 1, 'cash'])
const id = (): FactId => junk().id

/** An update as the seller's device would make it from what is in July. */
async function grown(write: (map: Y.Map<unknown>, doc: Y.Doc) => void): Promise<Uint8Array> {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, await july())
  write(doc.getMap('f'), doc)
  return Y.encodeStateAsUpdate(doc)
}

async function july(): Promise<Uint8Array> {
  return (await books.tablet.replica.difference(JULY, Uint8Array.of(0))) ?? new Uint8Array()
}

/** Whatever was sent: the figures and the facts are as before, and a device that is none of theirs still meets. */
async function staysAsItWas(send: () => Promise<unknown>): Promise<void> {
  const before = [await balancesOf(books.tablet), await books.tablet.replica.heads()]
  await send()
  await books.tablet.replica.settle()
  expect([await balancesOf(books.tablet), await books.tablet.replica.heads()]).toEqual(before)
}

const numbers = (...all: number[]): Uint8Array =>
  encoding.encode((encoder) => all.forEach((number) => encoding.writeVarUint(encoder, number)))

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = [value]
  return value
}

const REFUSED: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a head that announces thirty million values', () => numbers(1, 30_000_000, 7, 0)],
  ['the same in eight clients', () => numbers(8, ...Array.from({ length: 8 }, () => 30_000_000), 7, 0)],
  [
    'two hundred thousand empty places',
    () =>
      encoding.encode((encoder) => {
        for (const number of [1, 200_001, 7, 0]) encoding.writeVarUint(encoder, number)
        for (let i = 0; i < 200_001; i += 1) {
          encoding.writeUint8(encoder, 0)
          encoding.writeVarUint(encoder, 1)
        }
        encoding.writeVarUint(encoder, 0)
      }),
  ],
  ['a list a thousand deep', () => updateOf((map) => void map.set(id(), nested(1_000)))],
  ['a list a hundred thousand deep', () => deepBytes(100_000)],
  ['a foreign prototype', () => updateOf((map) => void map.set(id(), JSON.parse('{"__proto__":{"isAdmin":1}}')))],
  ['a foreign prototype as an id', () => updateOf((map) => void map.set('__proto__', []))],
  ['a document within', () => updateOf((map) => void map.set(id(), new Y.Doc()))],
  ['another root', () => updateOf((_map, doc) => void doc.getMap('g').set(id(), []))],
  ['a text in place of the root', () => aText()],
  ['a list within', () => updateOf((map) => void map.set(id(), new Y.Array()))],
  ['bytes', () => updateOf((map) => void map.set(id(), new Uint8Array(9)))],
  ['a number without end', () => updateOf((map) => void map.set(id(), [Infinity]))],
  ['a text of a megabyte', () => updateOf((map) => void map.set(id(), ['x'.repeat(1_000_000)]))],
  ['a delete of everything', () => grown((map) => map.clear())],
  ['a delete of one debt', () => grown((map) => map.delete(books.sale))],
  ['seven bytes that delete a thousand', async () => numbers(0, 1, (await clientsOfJuly())[0] ?? 0, 1, 0, 1_000)],
  ['a value over a debt', () => grown((map) => void map.set(books.sale, ['charge']))],
  ['one place told of twice', () => twice()],
  ['seventeen megabytes', () => new Uint8Array(17 * 1024 * 1024)],
]

function aText(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('f').insert(0, 'x')
  return Y.encodeStateAsUpdate(doc)
}

async function clientsOfJuly(): Promise<number[]> {
  return [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await july())).keys()]
}

function deepBytes(depth: number): Uint8Array {
  const shallow = updateOf((map) => void map.set(id(), [1]))
  // 117 1: a list of one, in the encoding of values.
  const at = shallow.lastIndexOf(117)
  return Uint8Array.from([
    ...shallow.subarray(0, at),
    ...Array.from({ length: depth * 2 }, (_, i) => (i % 2 === 0 ? 117 : 1)),
    ...shallow.subarray(at),
  ])
}

/** Two sections of one client, both from its first number on. */
function twice(): Uint8Array {
  const one = updateOf((map) => void map.set(id(), [1]), 77)
  const two = updateOf((map) => void map.set(id(), [2]), 77)
  return Uint8Array.from([2, ...one.subarray(1, -1), ...two.subarray(1)])
}

describe('a device on the list that sends', () => {
  test.each(REFUSED)(
    '%s is refused, and the owner can read so',
    async (_what, make) => {
      const update = await make()
      const before = (await refusalsOf(books.tablet)).length
      await staysAsItWas(() => expect(sent(update)).rejects.toThrow('refused'))
      const refusals = await refusalsOf(books.tablet)
      expect(refusals).toHaveLength(before + 1)
      expect(refusals.at(-1)).toMatchObject({ from: seller.device, segment: JULY, bytes: update.length })
    },
    30_000,
  )

  test('a part whose beginning is missing is refused, and asked for again instead of being laid before the owner', async () => {
    const first = updateOf((map) => void map.set(id(), [1]), 9)
    const update = continued(first, 9, (map) => void map.set(id(), [2]))
    const before = await refusalsOf(books.tablet)
    await staysAsItWas(() => expect(sent(update)).rejects.toThrow('a part before it is missing'))
    expect(await refusalsOf(books.tablet)).toEqual(before)
  }, 30_000)

  test('every beginning of a good update, and none of it is taken half', async () => {
    const update = updatesWith([junk(), junk()])[0]?.update ?? new Uint8Array()
    await staysAsItWas(async () => {
      for (let length = 0; length < update.length; length += 1) {
        await expect(sent(update.slice(0, length))).rejects.toThrow('refused')
      }
    })
  }, 60_000)

  test('bytes by chance', async () => {
    const random = seeded(20)
    await staysAsItWas(async () => {
      for (let i = 0; i < 150; i += 1) {
        const blob = random(1 + (i % 60))
        // A nothing that is well formed is no harm.
        if (blob.length === 2 && blob.every((byte) => byte === 0)) continue
        await sent(blob).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError))
      }
    })
  }, 60_000)

  test('a name of a month that is none', async () => {
    const update = updatesWith([junk()])[0]?.update ?? new Uint8Array()
    for (const name of ['261300', '__proto', '', '26070I', '../x00']) {
      await staysAsItWas(() => expect(sent(update, name as SegmentId)).rejects.toThrow('refused'))
    }
  })
})

test('single bits that flipped on the way change nobody’s balance: changed facts are not their author’s', async () => {
  const { shop, tablet, ana } = books
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-10', '2026-07-20', 333)])
  await shop.replica.heads()
  const update = await shop.replica.difference(JULY, await tablet.replica.stateVector(JULY))
  if (!update) throw new Error('nothing new')
  const before = await balancesOf(tablet)
  for (let i = 0; i < 60; i += 1) {
    const flipped = update.slice()
    const at = (i * 37) % (update.length * 8)
    flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7))
    await sent(flipped).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError))
  }
  await tablet.replica.settle()
  // A flip in a name that says nothing leaves the facts whole, and their seal true.
  expect([before, await balancesOf(shop)]).toContainEqual(await balancesOf(tablet))
  await meetByLink(shop, tablet)
  expect(await balancesOf(tablet)).toEqual(await balancesOf(shop))
  await expectSame(shop, tablet)
}, 60_000)

test('who goes on as this device’s own client makes it take another one, and nothing is lost', async () => {
  const { shop, tablet, ana } = books
  await tablet.keeper.append([charge(tablet.newId(), ana, '2026-07-10', '2026-07-20', 10)])
  for (const client of await clientsOfJuly()) {
    const { id, value } = junk()
    await sent(continued(await july(), client, (map) => map.set(id, value)))
  }
  const [before] = await tablet.db.debtors.toArray()
  await tablet.keeper.append([charge(tablet.newId(), ana, '2026-07-10', '2026-07-20', 11)])
  await tablet.replica.settle()
  expect(await tablet.db.debtors.toArray()).toMatchObject([{ open: (before?.open ?? 0) + 11 }])
  await meetByLink(shop, tablet)
  await expectSame(shop, tablet)
}, 60_000)
