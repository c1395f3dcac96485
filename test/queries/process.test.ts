import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { readPortfolioToday } from '../../src/queries/usePortfolio.ts'
import { readChase } from '../../src/queries/useChase.ts'
import { readProcess } from '../../src/queries/useProcess.ts'
import { readStanding } from '../../src/queries/useStanding.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, payment, PEN } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
let shop: TestDevice
let ana: CustomerId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-06-01', 9000)])
})
afterEach(() => shop.close())

async function append(draft: FactDraft): Promise<FactId> {
  await shop.keeper.append([draft])
  return draft.id
}

function agreement(rest: object = {}): FactDraft {
  return {
    id: shop.newId(),
    kind: 'agreement',
    customer: ana,
    on: TODAY,
    currency: PEN,
    debts: [{ charge: sale, instalment: 0, amount: minorUnits(9000) }],
    plan: [
      { due: day('2026-07-20'), amount: minorUnits(4500) },
      { due: day('2026-08-20'), amount: minorUnits(4500) },
    ],
    ...rest,
  }
}

async function overdueNow(today = TODAY) {
  const question = { asOf: today, currency: PEN, limits: [30, 60, 90], tag: null, bucket: null, limit: 9 }
  const { totals } = await readPortfolioToday(shop.db, question)
  const { dues, overdue } = (await shop.db.debtors.toArray())[0] ?? { dues: {}, overdue: 0 }
  expect(Object.fromEntries(totals[0]?.dues ?? [])).toEqual(dues)
  const [past] = await agingAsOf(shop.db, today)
  expect(Object.fromEntries(past?.dues ?? [])).toEqual(dues)
  return { dues, overdue }
}

test('an agreement moves the debt to its own days in every total, and a breach moves it back, less what was paid', async () => {
  expect(await overdueNow()).toEqual({ dues: { '2026-06-01': 9000 }, overdue: 9000 })
  await append(agreement())
  expect(await overdueNow()).toEqual({ dues: { '2026-07-20': 4500, '2026-08-20': 4500 }, overdue: 0 })
  expect(await readStanding(shop.db, TODAY, ana, PEN)).toMatchObject({ overdue: 0, daysLate: 0, balance: 9000 })
  await append(payment(shop.newId(), ana, '2026-07-10', 1000, sale))
  expect(await overdueNow()).toEqual({ dues: { '2026-07-20': 3500, '2026-08-20': 4500 }, overdue: 0 })

  shop.today = day('2026-07-24')
  await shop.keeper.rollOver(shop.today)
  expect(await overdueNow(shop.today)).toEqual({ dues: { '2026-06-01': 8000 }, overdue: 8000 })
  // The day before, it was in force; the day before it was made, there was none.
  const dues = async (on: string) => Object.fromEntries((await agingAsOf(shop.db, day(on)))[0]?.dues ?? [])
  expect(await dues('2026-07-23')).toEqual({ '2026-07-20': 3500, '2026-08-20': 4500 })
  expect(await dues('2026-07-09')).toEqual({ '2026-06-01': 9000 })
})

test('a clock that was ahead broke nothing', async () => {
  await append(agreement())
  await shop.keeper.rollOver(day('2026-07-30'))
  expect((await shop.db.debtors.toArray())[0]).toMatchObject({ overdue: 9000 })
  await shop.keeper.rollOver(TODAY)
  expect(await overdueNow()).toEqual({ dues: { '2026-07-20': 4500, '2026-08-20': 4500 }, overdue: 0 })
})

test('what a message lists and what the gate asks follow what is agreed and in dispute', async () => {
  const other = shop.newId()
  await append(charge(other, ana, '2026-05-01', '2026-06-10', 700))
  await append(agreement())
  const chase = await readChase(shop.db, ana, TODAY)
  expect(chase.overdue.map(({ charge: id, open }) => [id, open])).toEqual([[other, 700]])
  expect(chase).toMatchObject({ debt: { charge: other }, daysLate: 30, proposal: { type: 'step' } })
  expect(chase.flags).toEqual({ openDispute: false, openPromise: false, openAgreement: true })
  await append({ id: shop.newId(), kind: 'hold', customer: ana, on: TODAY, holdKind: 'dispute', charge: other })
  const after = await readChase(shop.db, ana, TODAY)
  expect(after).toMatchObject({
    overdue: [],
    proposal: { type: 'hold', hold: 'agreement' },
    flags: { openDispute: true },
  })
  expect(after.items).toHaveLength(3)
})

test('the whole process with a customer: each step as it stands, and what was granted so far', async () => {
  const sent = { kind: 'contact', customer: ana, on: TODAY, channel: 'call', level: '2', charges: [sale] } as const
  const call = await append({ id: shop.newId(), ...sent })
  const first = await append(agreement())
  const said = { kind: 'outcome', customer: ana, of: call, on: TODAY, result: 'reached', reason: 'no-cash' } as const
  await append({ id: shop.newId(), ...said })
  const due = day('2026-07-12')
  const money = { customer: ana, on: TODAY, currency: PEN }
  const promise = await append({
    id: shop.newId(),
    kind: 'promise',
    ...money,
    amount: minorUnits(2000),
    due,
    charges: [],
  })
  await append({ id: shop.newId(), kind: 'personText', customer: ana, of: promise, text: 'cobra el domingo' })
  await append(payment(shop.newId(), ana, '2026-07-10', 1000))
  const second = await append(agreement({ replaces: first, waived: minorUnits(150), nextPurchasePercent: 10 }))
  const waived = { charge: sale, through: TODAY, amount: minorUnits(80) }
  await append({ id: shop.newId(), kind: 'interestWaived', ...money, ...waived })
  const discount = { creditKind: 'discount', amount: minorUnits(300), allocations: [] } as const
  await append({ id: shop.newId(), kind: 'credit', ...money, ...discount })
  const slip = await append({ id: shop.newId(), kind: 'credit', ...money, ...discount })
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: slip, on: TODAY })
  await append({ id: shop.newId(), kind: 'postponed', customer: ana, on: TODAY, until: due, reason: 'asked-to-wait' })
  const hold = await append({ id: shop.newId(), kind: 'hold', customer: ana, on: TODAY, holdKind: 'no-sales' })
  await append({ id: shop.newId(), kind: 'holdEnded', customer: ana, of: hold, on: due })
  const cheque = { kind: 'cheque', ...money, amount: minorUnits(1), payOn: due, number: '1', bank: 'B' } as const
  const paper = await append({ id: shop.newId(), ...cheque })
  await append({ id: shop.newId(), kind: 'chequeState', customer: ana, of: paper, on: TODAY, state: 'returned' })

  const process = await readProcess(shop.db, ana, TODAY)
  expect(process).toMatchObject({
    promises: [{ fact: { id: promise }, state: 'open', received: 1000 }],
    agreements: [
      { fact: { id: second }, state: 'kept', remaining: 9000 },
      { fact: { id: first }, state: 'replaced' },
    ],
    holds: [{ inForce: true, stops: { sales: true, chasing: false }, endedOn: due }],
    postponed: { until: due },
    cheques: [{ fact: { id: paper }, state: 'returned' }],
    contacts: [{ contact: { id: call }, outcomes: [{ reason: 'no-cash' }] }],
    situation: { proposal: { type: 'hold', hold: 'postponed' } },
  })
  expect(process?.words.get(promise)).toBe('cobra el domingo')
  const told = process?.concessions.map(({ kind, amount, percent }) => [kind, amount ?? percent ?? null])
  expect(told?.toSorted()).toEqual([
    ['discount', 300],
    ['interest-waived', 150],
    ['interest-waived', 80],
    ['more-time', null],
    ['more-time', null],
    ['next-purchase', 10],
    ['waited', null],
  ])
  expect(await readProcess(shop.db, sale, TODAY)).toBeNull()
})

test('an agreement that was taken back as a slip was none', async () => {
  const id = await append(agreement())
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: id, on: TODAY })
  expect(await overdueNow()).toEqual({ dues: { '2026-06-01': 9000 }, overdue: 9000 })
  expect((await shop.db.process.get(id))?.reversedOn).toBe(TODAY)
  expect((await readProcess(shop.db, ana, TODAY))?.agreements).toMatchObject([{ state: 'ended' }])
})
