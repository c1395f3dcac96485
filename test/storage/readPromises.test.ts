import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'
import { readFigures } from '../../src/storage/figures/readFigures.ts'
import { readPromises } from '../../src/storage/readPromises.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'

const TODAY = day('2026-07-10')
let shop: TestDevice
let ana: CustomerId

beforeEach(async () => {
  shop = openDevice(TODAY)
  ana = await customerOf(shop)
})
afterEach(async () => {
  await shop.close()
})

async function promised(customer: CustomerId, on: string, due: string, amount: number) {
  const id = shop.newId()
  const said = { customer, on: day(on), due: day(due), currency: PEN, amount: minorUnits(amount), charges: [] }
  await shop.keeper.append([{ id, kind: 'promise', ...said }])
  return id
}

test('promises stand as they do on the day of asking, of one customer or of all', async () => {
  const eva = await customerOf(shop, 'Eva')
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-05-15', 900)])
  await shop.keeper.append([
    { id: shop.newId(), kind: 'hold', customer: ana, on: day('2026-06-01'), holdKind: 'paused' },
  ])
  const broken = await promised(ana, '2026-06-01', '2026-06-05', 900)
  const kept = await promised(ana, '2026-06-10', '2026-06-20', 300)
  shop.now += 1000
  await shop.keeper.append([payment(shop.newId(), ana, '2026-06-19', 300, sale)])
  const gone = await promised(ana, '2026-06-25', '2026-07-01', 600)
  await shop.keeper.append([
    { id: shop.newId(), kind: 'reversal', customer: ana, of: gone, on: day('2026-06-26'), reason: 'mistake' },
  ])
  const other = await promised(eva, '2026-07-01', '2026-07-20', 50)

  const stood = async (on: string, customer?: CustomerId) =>
    Object.fromEntries((await readPromises(shop.db, day(on), customer)).map(({ fact, state }) => [fact.id, state]))
  expect(await stood('2026-07-10')).toEqual({
    [broken]: 'broken',
    [kept]: 'kept',
    [gone]: 'cancelled',
    [other]: 'open',
  })
  expect(await stood('2026-07-10', ana)).toEqual({ [broken]: 'broken', [kept]: 'kept', [gone]: 'cancelled' })
  // What was promised later did not exist.
  expect(await stood('2026-06-25', ana)).toEqual({ [broken]: 'broken', [kept]: 'kept', [gone]: 'open' })
  expect(await stood('2026-06-05', ana)).toEqual({ [broken]: 'open' })
})

test('the key figures of a currency are of its own promises and of reminders of its own debts', async () => {
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-05-15', 900)])
  const dollars = shop.newId()
  await shop.keeper.append([{ ...charge(dollars, ana, '2026-05-01', '2026-05-15', 70), currency: 'USD' as typeof PEN }])
  await promised(ana, '2026-06-01', '2026-06-05', 900)
  for (const charges of [[sale], [shop.newId()]]) {
    const contact = { kind: 'contact', customer: ana, on: day('2026-06-01'), channel: 'whatsapp', level: '1' } as const
    await shop.keeper.append([{ id: shop.newId(), ...contact, charges }])
  }
  const figures = await readFigures(shop.db, TODAY, () => {})
  const of = (currency: string) => figures.find((each) => each.currency === currency)?.figures
  expect(of('PEN')?.promises.count).toMatchObject({ type: 'figure', used: { broken: 1, passed: 1 } })
  expect(of('USD')?.promises.count).toMatchObject({ type: 'none', used: { passed: 0 } })
})

test('a currency whose sums pass every bound has no figures, and the others have theirs', async () => {
  await shop.keeper.append([charge(shop.newId(), ana, '2026-05-01', '2026-05-15', 900)])
  for (const customer of [ana, await customerOf(shop, 'Eva')]) {
    const huge = charge(shop.newId(), customer, '2026-05-01', '2026-05-15', MAX_MINOR_UNITS)
    await shop.keeper.append([{ ...huge, currency: 'COP' as typeof PEN }])
  }
  const figures = await readFigures(shop.db, TODAY, () => {})
  expect(figures.map(({ currency }) => currency)).toEqual(['PEN'])
})
