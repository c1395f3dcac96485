import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetCustomer } from '../../src/commands/forgetCustomer.ts'
import { day } from '../../src/domain/day.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'

let shop: TestDevice
beforeEach(() => {
  shop = openDevice(day('2026-05-10'))
})
afterEach(() => shop.close())

const foldAll = async (): Promise<void> => {
  for (const { segment } of await shop.db.heads.toArray()) await shop.keeper.compact(segment)
}

async function wordsOnDisk(): Promise<string> {
  const stored = [...(await shop.db.snaps.toArray()), ...(await shop.db.log.toArray())]
  return JSON.stringify(itemsOf(stored.map(({ update }) => update)).map(({ value }) => value))
}

test('a log that is folded already is left as it is', async () => {
  const ana = await customerOf(shop, 'Ana')
  await shop.keeper.append([charge(shop.newId(), ana, '2026-05-01', '2026-05-09', 900)])
  await foldAll()
  const once = await dumpLog(shop.db)
  await foldAll()
  expect(await dumpLog(shop.db)).toEqual(once)
})

test('words that lie in a month that was folded long ago are taken out of it, and the sum over the month is that of what is left', async () => {
  const ana = await customerOf(shop, 'Lucía Ñáñez')
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-05-09', 900)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-05-09', 900, sale)])
  await foldAll()
  expect(await wordsOnDisk()).toContain('Lucía')

  shop.today = day('2026-07-10')
  shop.now = Date.parse('2026-07-10T15:00:00Z')
  const edits = (await shop.db.edits.where('entity').equals(ana).toArray()).filter(({ kind }) => kind === 'person')
  const deps = { ledger: shop.keeper, newId: shop.newId, today: () => shop.today }
  const draft = { customer: ana, name: 'Cliente olvidado 1', balances: [], attachments: [] }
  const forgotten = await forgetCustomer(deps)({ ...draft, edits: edits.map(({ id }) => id) })
  expect(forgotten.ok).toBe(true)
  expect(await wordsOnDisk()).not.toContain('Lucía')
  const rows = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(rows)

  // Another device that is handed the month comes to the same sum.
  const other = openDevice(day('2026-07-10'))
  for await (const { segment, update } of shop.keeper.exportSegments()) await other.keeper.mergeSegment(segment, update)
  const digests = async ({ db }: TestDevice) =>
    (await db.heads.toArray()).map(({ segment, digest }) => [segment, digest])
  expect(await digests(other)).toEqual(await digests(shop))
  await other.close()
})
