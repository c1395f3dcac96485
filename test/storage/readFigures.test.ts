import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { collectDebts } from '../../src/storage/figures/collectDebts.ts'
import { openOnPast } from '../../src/storage/figures/openOnDays.ts'
import { readFigures } from '../../src/storage/figures/readFigures.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { play, steps } from './randomHistory.ts'

const TODAY = day('2026-07-10')

const read = (shop: TestDevice) => readFigures(shop.db, TODAY, () => {})

async function openThen(shop: TestDevice, on: Day, currency: CurrencyCode): Promise<number> {
  const accounts = (await agingAsOf(shop.db, on)).filter((account) => account.currency === currency)
  return accounts.flatMap(({ dues }) => [...dues.values()]).reduce((sum: number, open) => sum + open, 0)
}

test('every month of the trend says what Cartera says of its last day, also after something was taken back later', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const [first, mistaken, third] = [shop.newId(), shop.newId(), shop.newId()]
  await shop.keeper.append([charge(first, ana, '2026-03-05', '2026-03-20', 5000)])
  await shop.keeper.append([charge(mistaken, ana, '2026-04-05', '2026-04-20', 3000)])
  await shop.keeper.append([charge(third, ana, '2026-06-05', '2026-06-20', 1000)])
  await shop.keeper.append([payment(shop.newId(), ana, '2026-05-15', 2000, first)])
  // Taken back in June: it was owed at the end of April and of May all the same.
  await shop.keeper.append([
    { id: shop.newId(), kind: 'reversal', customer: ana, of: mistaken, on: day('2026-06-02'), reason: 'mistake' },
  ])
  const [own] = await read(shop)
  const trend = own?.trend ?? []
  expect(trend.map(({ day: on, open }) => [on, open])).toEqual([
    ['2026-03-31', 5000],
    ['2026-04-30', 8000],
    ['2026-05-31', 6000],
    ['2026-06-30', 4000],
    ['2026-07-10', 4000],
  ])
  for (const { day: on, open } of trend) expect(open).toBe(await openThen(shop, on, PEN))
  await shop.close()
})

test('what was written off or forgiven is lost, what was reversed counts nowhere, and the curve of the owner is used', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const [kept, wrong] = [shop.newId(), shop.newId()]
  await shop.keeper.append([charge(kept, ana, '2026-05-01', '2026-05-16', 10000)])
  await shop.keeper.append([charge(wrong, ana, '2026-05-01', '2026-05-16', 70000)])
  await shop.keeper.append([
    { id: shop.newId(), kind: 'reversal', customer: ana, of: wrong, on: day('2026-05-01'), reason: 'mistake' },
  ])
  await shop.keeper.append([
    {
      id: shop.newId(),
      kind: 'credit',
      customer: ana,
      on: day('2026-06-01'),
      currency: PEN,
      amount: 4000 as MinorUnits,
      creditKind: 'write-off',
      allocations: [{ charge: kept, instalment: 0, amount: 4000 as MinorUnits }],
    },
  ])
  const [own] = await read(shop)
  expect(own?.figures.onTime.used).toMatchObject({ onTime: 0, fellDue: 10000, instalments: 1 })
  expect(own?.figures.daysLate).toMatchObject({ type: 'none', why: 'nothing-paid' })
  expect(own?.figures.overdue).toMatchObject({ value: 1, used: { part: 6000, whole: 6000 } })
  // 55 days late: 10 % of the published curve.
  expect(own?.figures.loss).toMatchObject({ likely: 600, indicative: true })

  await shop.keeper.append([
    { id: shop.newId(), kind: 'setting', key: 'loss', value: [0, 5, 50, 60, 70, 80, 90], over: [] },
  ])
  expect((await read(shop))[0]?.figures.loss.likely).toBe(3000)
  await shop.keeper.append([{ id: shop.newId(), kind: 'setting', key: 'loss', value: [50, 5], over: [] }])
  expect((await read(shop))[0]?.figures.loss.likely).toBe(600)
  await shop.close()
})

test('more books than are read at once are read to the end, and each row is told once', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const facts = Array.from({ length: 2500 }, (_, i) => charge(shop.newId(), ana, '2026-06-01', '2026-06-16', 100 + i))
  await shop.keeper.append(facts)
  const told: number[] = []
  const [own] = await readFigures(shop.db, TODAY, (done, total) => told.push(done / total))
  expect(own?.figures.dso.used.open).toBe(2500 * 100 + (2500 * 2499) / 2)
  expect(own?.figures.effectiveness.used.sales).toBe(0)
  expect(own?.trend.at(-1)?.day).toBe(TODAY)
  expect(own?.trend[0]?.day).toBe('2026-06-30')
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  await shop.close()
})

/** What it once failed on: an agreement with somebody whose own facts have not come yet. */
const AGREED_WITH_A_STRANGER = [
  [0, 1, 0, 0, 0, 1, 0],
  [0, 0, 0, 0, 0, 1, 0],
  [1, 0, 0, 0, 0, 1, 0],
  [17, 0, 8, 0, 0, 1, 0],
  [1, 0, 20, 0, -1, 1, 7],
  [1, 0, 3, 0, 0, 1, 16],
] as never

test('after any history, any past day says what the aging report says of it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const [a, b] = [openDevice(), openDevice()]
      await play([a, b], history)
      const days = [1, 5, 9, 17, 40, 80].map((ago) => addDays(a.today, -ago))
      const books = await collectDebts(a.db, () => {})
      const on = await openOnPast(a.db, books, days, () => {})
      for (const past of days) {
        const sums: Record<string, number> = {}
        for (const { currency, dues } of await agingAsOf(a.db, past)) {
          for (const [due, open] of dues) sums[`${currency} ${due}`] = (sums[`${currency} ${due}`] ?? 0) + open
        }
        const read = [...books.debts.keys()].flatMap((currency) =>
          on(past, currency).dues.map(({ due, open }) => [`${currency} ${due}`, open]),
        )
        expect(Object.fromEntries(read)).toEqual(sums)
      }
      await Promise.all([a.close(), b.close()])
    }),
    { numRuns: 40, examples: [[AGREED_WITH_A_STRANGER]] },
  )
}, 60_000)

test('what was put off by an agreement was not overdue while it was in force', async () => {
  const shop = openDevice()
  const ana = await customerOf(shop)
  const sale = shop.newId()
  const amount = 9000 as MinorUnits
  await shop.keeper.append([charge(sale, ana, '2026-04-01', '2026-05-01', amount)])
  await shop.keeper.append([
    {
      id: shop.newId(),
      kind: 'agreement',
      customer: ana,
      on: day('2026-05-20'),
      currency: PEN,
      debts: [{ charge: sale, instalment: 0, amount }],
      plan: [{ due: day('2026-08-01'), amount }],
    },
  ])
  const overdue = (await read(shop))[0]?.trend.map(({ day: on, overdue: { used } }) => [on, used.part])
  expect(overdue).toEqual([
    ['2026-04-30', 0],
    ['2026-05-31', 0],
    ['2026-06-30', 0],
    ['2026-07-10', 0],
  ])
  await shop.close()
})
