import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FactId } from '../../src/domain/ids.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
import { failWrites } from './failingDisk.ts'
import { carry, factsOf } from './sync.ts'

let shop: TestDevice
beforeEach(() => {
  shop = openDevice()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await shop.close()
})

/** A customer of an old list with two debts; a long note makes segments fill up. */
function oldCustomer(i: number, newId: () => FactId, note = ''): FactDraft[] {
  const id = newId()
  return [
    { id, kind: 'customer', patch: { source: `c${i}` } },
    { id: newId(), kind: 'person', customer: id, patch: { name: `Cliente ${i}`, notes: note }, over: [] },
    { ...charge(newId(), id, '2026-05-01', '2026-05-31', 1000 + i), source: `r${i}a` },
    { ...charge(newId(), id, '2026-06-01', '2026-08-01', 2000 + i), source: `r${i}b` },
  ]
}

test('an import is in the books as if each row had been taken down by hand', async () => {
  const progress: number[] = []
  const result = await shop.keeper.appendImport(500, (i, newId) => oldCustomer(i, newId), {
    onProgress: ({ done }) => progress.push(done),
  })
  expect(result).toEqual({ facts: 2000 })
  expect(progress.length).toBeGreaterThan(1)
  expect(progress.at(-1)).toBe(500)
  expect(await shop.db.customers.count()).toBe(500)
  const inUse = await dump(shop.db)
  expect(inUse['debtors']).toHaveLength(500)
  expect(inUse['aging']).toEqual([
    { currency: 'PEN', due: '2026-05-31', amount: 500 * 1000 + 124_750 },
    { currency: 'PEN', due: '2026-08-01', amount: 500 * 2000 + 124_750 },
  ])
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
}, 60_000)

test('imports keep to segments of their own, none beyond 0.6 MB', async () => {
  await customerOf(shop)
  await shop.keeper.appendImport(120, (i, newId) => oldCustomer(i, newId, 'x'.repeat(9_500)))
  const heads = await shop.db.heads.toArray()
  expect(heads.map((head) => head.segment)).toEqual(['260700', '260701', '260702', '260703'])
  expect(Math.max(...heads.map((head) => head.logBytes + head.snapBytes))).toBeLessThan(600_000)
  await shop.keeper.appendImport(1, (i, newId) => oldCustomer(i, newId))
  expect(await shop.db.heads.toCollection().primaryKeys()).toContain('260704')
}, 60_000)

test('the same file brings nothing twice: what is known of it can be asked', async () => {
  await shop.keeper.appendImport(3, (i, newId) => oldCustomer(i, newId))
  expect(await shop.keeper.knownSources(['c1', 'c9', 'r2b', 'r9a', ''])).toEqual(new Set(['c1', 'r2b']))
})

test('an import that is stopped keeps what it wrote, whole customers, and no more', async () => {
  const stop = new AbortController()
  const { facts } = await shop.keeper.appendImport(2_000, (i, newId) => oldCustomer(i, newId), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  expect(facts).toBeGreaterThan(0)
  expect(facts).toBeLessThan(8_000)
  expect(await factsOf(shop)).toHaveLength(facts)
  expect(await shop.db.entries.count()).toBe(2 * (await shop.db.customers.count()))
}, 60_000)

test('when the disk fills up in the middle of an import, the slices before it stay and the books stay sound', async () => {
  let slices = 0
  failWrites((table) => {
    if (table === 'heads') slices += 1
    return slices === 2
  })
  const failed = shop.keeper.appendImport(900, (i, newId) => oldCustomer(i, newId))
  await expect(failed).rejects.toMatchObject({ name: 'NotSavedError', reason: 'full' })
  vi.restoreAllMocks()
  const inUse = await dump(shop.db)
  expect(inUse['customers']).toHaveLength(25)
  await shop.keeper.appendImport(2, (i, newId) => oldCustomer(i + 5_000, newId))
  const other = openDevice()
  await carry(shop, other)
  expect(await other.db.customers.count()).toBe(27)
  await other.close()
}, 60_000)

test('groups of a file that hold nothing to record are passed over, and counted as done', async () => {
  const done: number[] = []
  const none = await shop.keeper.appendImport(3, () => [], { onProgress: (progress) => done.push(progress.done) })
  expect([none.facts, done, await shop.db.heads.count()]).toEqual([0, [3], 0])
  const some = await shop.keeper.appendImport(3, (i, newId) => (i === 1 ? oldCustomer(i, newId) : []))
  expect([some.facts, await shop.db.customers.count()]).toEqual([4, 1])
})
