import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { readStateList } from '../../src/queries/useStateList.ts'
import { readCustomerStates, type CustomerState } from '../../src/queries/useCustomerStates.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, payment, PEN } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')

let shop: TestDevice
beforeEach(async () => {
  shop = openDevice(TODAY)
  await shop.keeper.append([{ id: shop.newId(), kind: 'business', patch: { currency: PEN }, over: [] }])
})
afterEach(() => shop.close())

/** A customer with one debt. */
async function debtor(name: string, amount: number, due = '2026-06-20', patch = {}) {
  const [id, sale] = [shop.newId(), shop.newId()]
  await shop.keeper.append([
    { id, kind: 'customer', patch },
    { id: shop.newId(), kind: 'person', customer: id, patch: { name }, over: [] },
    charge(sale, id, '2026-01-01', due, amount),
  ])
  return { id, sale }
}

async function add(draft: Omit<FactDraft, 'id'>) {
  const id = shop.newId()
  await shop.keeper.append([{ ...draft, id } as FactDraft])
  return id
}
const hold = (customer: CustomerId, holdKind: string, more = {}) =>
  add({ kind: 'hold', customer, on: TODAY, holdKind, ...more } as never)

async function names(state: CustomerState, order: 'balance' | 'age' | 'name' = 'name', today = TODAY, tag?: string) {
  const question = { currency: PEN, order, limit: 30, state, ...(tag === undefined ? {} : { tag }) }
  return (await readStateList(shop.db, question, today)).lines.map(({ name }) => name)
}

test('holds in force are found, whatever they stop; ended ones and those that are over are not', async () => {
  const [ana, beto, eva, luis] = [
    await debtor('Ana', 1_000),
    await debtor('Beto', 2_000),
    await debtor('Eva', 3_000),
    await debtor('Luis', 4_000),
  ]
  await hold(ana.id, 'dispute', { charge: ana.sale })
  const ended = await hold(beto.id, 'dispute')
  await add({ kind: 'holdEnded', customer: beto.id, of: ended, on: TODAY } as never)
  const slip = await hold(luis.id, 'dispute')
  await add({ kind: 'reversal', customer: luis.id, of: slip, on: TODAY } as never)
  await hold(eva.id, 'paused', { until: addDays(TODAY, 5) })
  await hold(ana.id, 'written-off')
  expect(await names('dispute')).toEqual(['Ana'])
  expect(await names('paused')).toEqual(['Eva'])
  expect(await names('paused', 'name', addDays(TODAY, 5))).toEqual([])
  expect([...(await readCustomerStates(shop.db, TODAY)).keys()].toSorted()).toEqual([
    'dispute',
    'paused',
    'written-off',
  ])
})

test('promises that may still be kept, and those that broke', async () => {
  const [ana, luis] = [await debtor('Ana', 1_000), await debtor('Luis', 1_000)]
  const said = { kind: 'promise', currency: PEN, amount: minorUnits(1_000), charges: [] } as const
  await add({ ...said, customer: ana.id, on: TODAY, due: addDays(TODAY, 3) } as never)
  await add({ ...said, customer: luis.id, on: day('2026-07-01'), due: day('2026-07-05') } as never)
  expect([await names('promise'), await names('broken-promise')]).toEqual([['Ana'], ['Luis']])
  await shop.keeper.append([payment(shop.newId(), ana.id, '2026-07-10', 1_000, ana.sale)])
  expect(await names('promise')).toEqual([])
})

test('agreements in force, until they break by themselves', async () => {
  const { id, sale } = await debtor('Ana', 1_000)
  await debtor('Luis', 1_000)
  const debts = [{ charge: sale, instalment: 0, amount: minorUnits(1_000) }]
  const plan = [{ due: day('2026-07-15'), amount: minorUnits(1_000) }]
  await add({ kind: 'agreement', customer: id, on: TODAY, currency: PEN, debts, plan } as never)
  expect(await names('agreement')).toEqual(['Ana'])
  expect(await names('agreement', 'name', day('2026-07-18'))).toEqual(['Ana'])
  expect(await names('agreement', 'name', day('2026-07-19'))).toEqual([])
})

test('who is over the limit stays found while on hold, in order and by tag like everybody', async () => {
  const over = { creditLimit: minorUnits(500), tags: ['norte'] }
  const ana = await debtor('Ana', 1_000, '2026-06-20', over)
  await debtor('Beto', 9_000, '2026-07-20', { creditLimit: minorUnits(500) })
  await debtor('Eva', 500, '2026-06-20', over)
  await debtor('Luis', 9_000)
  await hold(ana.id, 'paused', { until: addDays(TODAY, 5) })
  expect(await names('over-limit')).toEqual(['Ana', 'Beto'])
  expect(await names('over-limit', 'balance')).toEqual(['Beto', 'Ana'])
  expect(await names('over-limit', 'age')).toEqual(['Ana', 'Beto'])
  expect(await names('over-limit', 'age', TODAY, 'norte')).toEqual(['Ana'])
})
