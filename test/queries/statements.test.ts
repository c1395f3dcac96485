import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { readStatements } from '../../src/queries/readStatements.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, PEN } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
const MADE = day('2026-07-01')
let shop: TestDevice
let ana: CustomerId
let agreement: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  ana = await customerOf(shop, 'Ana Quispe')
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-05-01', '2026-06-01', 9000)])
  agreement = shop.newId()
  await shop.keeper.append([
    {
      id: agreement,
      kind: 'agreement',
      customer: ana,
      on: MADE,
      currency: PEN,
      debts: [{ charge: sale, instalment: 0, amount: minorUnits(9000) }],
      plan: [
        { due: day('2026-07-15'), amount: minorUnits(4000) },
        { due: day('2026-08-15'), amount: minorUnits(5000) },
      ],
    },
  ])
})
afterEach(() => shop.close())

async function owedOn(on = TODAY) {
  const [statement] = (await readStatements(shop.db, ana, { from: day('2026-05-01'), to: on })) ?? []
  if (!statement) throw new Error('no statement')
  const portfolio = (await agingAsOf(shop.db, on)).flatMap(({ dues }) => [...dues])
  const statementDues = statement.open.map(({ due, open }) => [due, open])
  // What the customer reads is what the owner sees.
  expect(statementDues).toEqual(portfolio)
  return { dues: statementDues, overdue: statement.overdue }
}

test('a statement ages what an agreement covers by its days while it is in force, as the portfolio does', async () => {
  expect(await owedOn(addDays(MADE, -1))).toEqual({ dues: [['2026-06-01', 9000]], overdue: 9000 })
  expect(await owedOn()).toEqual({
    dues: [
      ['2026-07-15', 4000],
      ['2026-08-15', 5000],
    ],
    overdue: 0,
  })
  // Nothing was paid by the 18th, the last day of grace.
  expect(await owedOn(day('2026-07-19'))).toEqual({ dues: [['2026-06-01', 9000]], overdue: 9000 })
})

test('an agreement that was taken back decides nothing from that day on', async () => {
  await shop.keeper.append([{ id: shop.newId(), kind: 'reversal', customer: ana, of: agreement, on: TODAY }])
  expect(await owedOn()).toEqual({ dues: [['2026-06-01', 9000]], overdue: 9000 })
  expect((await owedOn(addDays(TODAY, -1))).overdue).toBe(0)
})
