import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { wholeBooks } from '../../src/storage/leaving/wholeBooks.ts'
import { openDevice } from './books.ts'
import { charge } from './drafts.ts'

/** One more than what is carried, or read, at once. */
const CUSTOMERS = 1_001

test('more accounts than are carried at once all fall due on the same night, and every movement goes out once', async () => {
  const shop = openDevice(day('2026-07-10'))
  const { facts } = await shop.keeper.appendImport(CUSTOMERS, (number, newId): FactDraft[] => {
    const customer = newId()
    return [
      { id: customer, kind: 'customer', patch: {} },
      { id: newId(), kind: 'person', customer, patch: { name: `Cliente ${number}` }, over: [] },
      charge(newId(), customer, '2026-07-01', '2026-07-10', 100),
      charge(newId(), customer, '2026-07-02', '2026-07-10', 50),
    ]
  })
  expect(facts).toBe(4 * CUSTOMERS)
  const overdue = async () => (await shop.db.debtors.toArray()).filter((row) => row.overdue === 150).length
  expect(await overdue()).toBe(0)
  shop.today = day('2026-07-11')
  await shop.keeper.rollOver(shop.today)
  expect(await overdue()).toBe(CUSTOMERS)

  const ids = new Set<string>()
  let told = 0
  for await (const { fact } of (await wholeBooks(shop.db, shop.today)).facts('entries')) {
    ids.add(fact.id)
    told += 1
  }
  expect([told, ids.size]).toEqual([2 * CUSTOMERS, 2 * CUSTOMERS])
  await shop.close()
}, 120_000)
