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
