import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { readPortfolioToday } from '../../src/queries/usePortfolio.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf, payment, PEN } from '../storage/drafts.ts'

test('the report of a route names those who owe, and nobody who has settled', async () => {
  const shop = openDevice()
  const [ana, eva] = [await customerOf(shop, 'Ana'), await customerOf(shop, 'Eva')]
  for (const customer of [ana, eva]) {
    await shop.keeper.append([
      { id: shop.newId(), kind: 'customerEdit', customer, patch: { tags: ['norte'] }, over: [] },
    ])
  }
  const settled = shop.newId()
  await shop.keeper.append([charge(settled, ana, '2026-06-01', '2026-06-16', 5000)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-07-01', 5000, settled)])
  await shop.keeper.append([charge(shop.newId(), eva, '2026-06-01', '2026-06-16', 700)])
  const question = { asOf: day('2026-07-10'), currency: PEN, limits: [30, 60, 90], bucket: null, limit: 10 }
  const names = async (tag: string | null) =>
    (await readPortfolioToday(shop.db, { ...question, tag })).lines.map((line) => line.name)
  expect(await names('norte')).toEqual(['Eva'])
  expect(await names(null)).toEqual(['Eva'])
  await shop.close()
})
