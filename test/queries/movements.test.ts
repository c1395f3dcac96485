import { expect, test } from 'vitest'
import { readMovements } from '../../src/queries/useMovements.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf, payment, PEN } from '../storage/drafts.ts'

test('the running balance holds with more sales to come than are shown', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 100)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-10', 30, sale)])
  for (const issued of ['2026-07-11', '2026-07-12', '2026-07-13', '2026-07-14']) {
    await shop.keeper.append([charge(shop.newId(), ana, issued, issued, 10)])
  }
  const balances = async (limit: number) =>
    (await readMovements(shop.db, ana, PEN, limit)).lines.map((line) => line.balance)
  expect(await balances(10)).toEqual([110, 100, 90, 80, 70, 100])
  expect(await balances(2)).toEqual([110, 100])
  await shop.close()
})
