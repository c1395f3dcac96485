import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Role } from '../../src/domain/fact.ts'
import type { DeviceId, FactId } from '../../src/domain/ids.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import { toHex } from '../../src/ledger/hex.ts'
import type { StoredFact } from '../../src/ledger/verdict.ts'
import { chainWorld, type ChainWorld, type Draft } from './chainWorld.ts'
import { judgedBooks } from './judgedBooks.ts'

const OBSERVER = 'ZZZZZZZZZZZZZZZZ' as DeviceId
const PAYMENT: Draft = {
  kind: 'payment',
  customer: '260700000000000000' as FactId,
  on: '2026-07-10' as Day,
  currency: 'PEN' as CurrencyCode,
  amount: 5_000 as MinorUnits,
  allocations: [],
  method: 'cash',
}

function added(world: ChainWorld, name: string, role: Role): Draft {
  const { id, publicKey } = world.deviceOf(name)
  return { kind: 'deviceAdded', added: id, publicKey, role, name }
}

test('in books with a copied founder sales are judged as they come, and everything anew only for what may change the list', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const laptop = world.deviceOf('laptop')
  const stem = [world.record('laptop', added(world, 'phone', 'owner')), world.seal('laptop', { marked: 1 })]
  const before = laptop.history
  await books.receive([...stem, world.record('laptop', PAYMENT), world.seal('laptop', { marked: 4 })])
  laptop.history = before
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop', { marked: 4 })])
  const afterwards = books.recounts()

  const sales: StoredFact[] = []
  for (let i = 0; i < 5; i += 1) {
    const news = [world.record('phone', PAYMENT), world.record('laptop', PAYMENT)]
    sales.push(...news)
    // oxlint-disable-next-line no-await-in-loop -- one meeting after the other
    await books.receive([...news, world.seal('phone', { marked: 2 }), world.seal('laptop', { marked: 2 })])
  }
  expect(sales.map(({ hash }) => books.judged().reasons.get(toHex(hash)))).toEqual(sales.map(() => 'counts'))
  expect(books.recounts()).toBe(afterwards)

  await books.receive([world.record('phone', added(world, 'tablet', 'seller')), world.seal('phone', { marked: 2 })])
  expect(books.judged().roster?.devices.has(world.deviceOf('tablet').id)).toBe(true)
  expect(books.recounts()).toBe(afterwards + 1)
})

/** Books in which the lost phone was copied: it and its copy sold on from the same sale. */
async function withCopiedPhone() {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const lost = world.deviceOf('lost')
  await books.receive([
    world.record('laptop', added(world, 'phone', 'owner')),
    world.record('laptop', added(world, 'lost', 'owner')),
    world.seal('laptop', { marked: 3 }),
    world.record('lost', PAYMENT),
    world.seal('lost', { marked: 2 }),
  ])
  const before = lost.history
  await books.receive([world.record('lost', PAYMENT), world.record('lost', PAYMENT), world.seal('lost', { marked: 3 })])
  lost.history = before
  await books.receive([world.record('lost', PAYMENT), world.record('lost', PAYMENT), world.seal('lost', { marked: 3 })])
  return { world, books, lost }
}

/** How often everything is judged anew while a device goes on selling. */
async function recountsOfSales({ world, books }: Awaited<ReturnType<typeof withCopiedPhone>>, name: string) {
  const before = books.recounts()
  for (let i = 0; i < 5; i += 1) {
    const sale = world.record(name, PAYMENT)
    // oxlint-disable-next-line no-await-in-loop -- one meeting after the other
    await books.receive([sale, world.seal(name, { marked: 2 })])
    expect(books.judged().reasons.get(toHex(sale.hash))).toBe('counts')
  }
  return books.recounts() - before
}

test('a stranger who claims to know how far a copied device goes makes nobody judge everything at each of its sales', async () => {
  const copied = await withCopiedPhone()
  const { world, books, lost } = copied
  const claim: Draft = { kind: 'deviceRemoved', removed: lost.id, lastSeq: 1_000_000, hash: 'aa'.repeat(32) }
  await books.receive([world.stateAs(world.deviceOf('nobody').id, 1, claim)])
  expect(await recountsOfSales(copied, 'lost')).toBe(0)
})

test('a fact of a copied device that an owner let in is news once, and not at each meeting', async () => {
  const copied = await withCopiedPhone()
  const { world, books, lost } = copied
  const told = world.stateAs(lost.id, 3, { ...PAYMENT, amount: 700 as MinorUnits })
  await books.receive([told])
  const accepted: Draft = { kind: 'accepted', facts: [told.id], hashes: [toHex(told.hash)] }
  await books.receive([world.record('laptop', accepted), world.seal('laptop', { marked: 2 })])
  expect(books.judged().reasons.get(toHex(told.hash))).toBe('counts')
  expect(await recountsOfSales(copied, 'phone')).toBe(0)
})

test.each([
  ['in books with a copied device', true],
  ['in others', false],
])('who was removed by a thief and removes the thief is heard at once by itself: %s', async (_, isCopied) => {
  const world = chainWorld('laptop')
  const self = world.deviceOf('laptop').id
  const own = (fact: StoredFact): StoredFact => ({ ...fact, local: true })
  const copied = world.deviceOf('copied')
  const slices: StoredFact[][] = [
    [
      own(world.record('laptop', added(world, 'thief', 'owner'))),
      own(world.record('laptop', added(world, 'copied', 'seller'))),
      own(world.seal('laptop', { marked: 2 })),
      world.record('copied', PAYMENT),
      world.seal('copied', { marked: 1 }),
    ],
  ]
  const before = copied.history
  slices.push([world.record('copied', PAYMENT), world.seal('copied', { marked: 3 })])
  if (isCopied) {
    copied.history = before
    slices.push([world.record('copied', PAYMENT), world.seal('copied', { marked: 3 })])
  }
  const ofSelf: Draft = { kind: 'deviceRemoved', removed: self, lastSeq: 3, hash: world.chainAt('laptop', 3) }
  slices.push([world.record('thief', ofSelf), world.seal('thief', { marked: 1 })])
  const ofThief: Draft = { kind: 'deviceRemoved', removed: world.deviceOf('thief').id, lastSeq: 0 }
  slices.push([own(world.record('laptop', ofThief)), own(world.seal('laptop', { marked: 2 }))])

  const books = judgedBooks(world.trust, self)
  // oxlint-disable-next-line no-await-in-loop -- one meeting after the other
  for (const slice of slices) await books.receive(slice)
  const atOnce = judgedBooks(world.trust, self)
  await atOnce.receive(slices.flat())
  const removed = [...(books.judged().roster?.cuts.keys() ?? [])]
  expect(removed).toEqual([world.deviceOf('thief').id])
  expect([...(atOnce.judged().roster?.cuts.keys() ?? [])]).toEqual(removed)
})
