import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeFact } from '../../src/ledger/factCodec.ts'
import type { SealFact } from '../../src/domain/fact.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import { chainNext, chainStart } from '../../src/ledger/chain.ts'
import { readHead } from '../../src/ledger/factHead.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { markOf } from '../../src/ledger/sealMarks.ts'
import { readItems } from '../../src/storage/storedFacts.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { customerOf, payment } from './drafts.ts'
import { admit, meet } from './meet.ts'

let shop: TestReplica
let ana: CustomerId

beforeEach(async () => {
  shop = await openTestReplica()
  ana = await customerOf(shop)
})
afterEach(async () => {
  await shop.close()
})

async function recordMany(on: TestReplica, count: number): Promise<void> {
  for (let from = 0; from < count; from += 400) {
    const part = Math.min(400, count - from)
    await on.keeper.append(Array.from({ length: part }, (_, i) => payment(on.newId(), ana, '2026-07-10', 1 + i)))
  }
}

/** Every seal of the device, and what it should say by the facts alone. */
async function sealsOf(
  on: TestReplica,
): Promise<{ said: SealFact[]; expected: Pick<SealFact, 'upTo' | 'hash'>[]; marks: string }> {
  const { device } = await on.trust.identity()
  const items = (await readItems(on.db, new Map())).flatMap(([, of]) => of)
  const own = items
    .filter(({ value }) => readHead(value)?.device === device)
    .toSorted((a, b) => (readHead(a.value)?.seq ?? 0) - (readHead(b.value)?.seq ?? 0))
  const said = own.flatMap(({ id, value }) => {
    const reading = decodeFact(id, value)
    return reading.type === 'fact' && reading.fact.kind === 'seal' && !reading.fact.of ? [reading.fact] : []
  })
  const chains = [chainStart(device)]
  for (const { hash } of own) chains.push(chainNext(chains.at(-1) as Uint8Array, hash))
  const expected = said.map(({ upTo }) => ({ upTo, hash: toHex(chains[upTo] as Uint8Array) }))
  return { said, expected, marks: own.map(({ hash }) => markOf(hash)).join('') }
}

test('seals name every fact of their device once, a thousand at a time, from the first on', async () => {
  await recordMany(shop, 1200)
  await shop.trust.found('Mostrador')
  await recordMany(shop, 2100)
  const tab = shop.reopen()
  await Promise.all([shop.replica.heads(), tab.replica.heads(), recordMany(tab, 30)])
  await shop.replica.heads()
  const { said, expected, marks } = await sealsOf(shop)
  expect(said.map(({ upTo, hash }) => ({ upTo, hash }))).toEqual(expected)
  expect(said.every((seal) => (seal.marks ?? '').length <= 8000)).toBe(true)
  const named = said.map((seal) => seal.marks).join('')
  expect(marks.startsWith(named)).toBe(true)
  // Only the last seals are not named yet.
  expect((marks.length - named.length) / 8).toBeLessThanOrEqual(3)
  expect(await shop.db.local.where('key').startsWith('sync/range/').count()).toBe(0)
  tab.leave()
}, 60_000)

test('a device with thousands of facts is proven to one that joins, by all of its seals', async () => {
  await recordMany(shop, 1300)
  await shop.trust.found('Mostrador')
  await recordMany(shop, 1200)
  const van = await openTestReplica()
  await admit(shop, van)
  await meet(shop, van)
  expect(await van.db.entries.count()).toBe(2500)
  expect(await van.trust.counts()).toEqual({
    late: 0,
    unverified: 0,
    forbidden: 0,
    forged: 0,
    fromFuture: 0,
    refused: 0,
  })
  await van.close()
}, 60_000)
