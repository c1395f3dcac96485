import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { booksTables } from '../../src/interchange/booksTables.ts'
import type { ExportCell } from '../../src/interchange/exportTable.ts'
import { TABLE_KEYS, type TableKey } from '../../src/interchange/tableWords.ts'
import { wholeBooks } from '../../src/storage/leaving/wholeBooks.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { documentOf, type Rec } from './everything.ts'
import { schemaErrors } from './schema.ts'
import { WORDS } from './tableWords.ts'

/*
 * What is overdue stands in one table by customer and has to come out of the others, also where an agreement gives debts
 * other days than their own.
 */

let shop: TestDevice
let sale: FactId
let agreement: FactId
beforeEach(async () => {
  shop = openDevice(day('2026-07-10'))
  const ana = await customerOf(shop, 'Ana')
  sale = shop.newId()
  agreement = shop.newId()
  await shop.keeper.append([
    charge(sale, ana, '2026-05-01', '2026-05-20', 10_000),
    charge(shop.newId(), ana, '2026-06-01', '2026-06-20', 2_500),
    {
      id: agreement,
      kind: 'agreement',
      customer: ana,
      on: day('2026-07-01'),
      currency: charge(sale, ana, '2026-05-01', '2026-05-20', 1).currency,
      debts: [{ charge: sale, instalment: 0, amount: minorUnits(9_000) }],
      plan: [
        { due: day('2026-07-08'), amount: minorUnits(4_000) },
        { due: day('2026-07-15'), amount: minorUnits(5_000) },
      ],
    },
    payment(shop.newId(), ana, '2026-07-05', 2_000, sale),
  ])
})
afterEach(() => shop.close())

type Cells = Readonly<Record<string, ExportCell>>

async function tablesOf({ db, today }: TestDevice): Promise<Record<TableKey, Cells[]>> {
  const tables = await booksTables(await wholeBooks(db, today), WORDS)
  return Object.fromEntries(
    tables.map(({ columns, rows }, i) => [
      TABLE_KEYS[i] as TableKey,
      rows.map((row) => Object.fromEntries(columns.map(({ label }, at) => [label, row[at] ?? null]))),
    ]),
  ) as Record<TableKey, Cells[]>
}

const units = (cell: ExportCell | undefined): number =>
  typeof cell === 'object' && cell && 'amount' in cell ? cell.amount : 0
const column = (rows: readonly Cells[], label: string): number[] => rows.map((row) => units(row[label]))
const total = (rows: readonly Cells[], label: string): number =>
  column(rows, label).reduce((sum, each) => sum + each, 0)

test('what is overdue of each debt adds up to what is overdue of the customer, with an agreement and after it is broken', async () => {
  const now = await tablesOf(shop)
  expect(column(now.debts, 'Pendiente')).toEqual([8_000, 2_500])
  // Of the 2,000 that came, 1,000 went against what the agreement took over.
  expect(column(now.debts, 'En convenio')).toEqual([8_000, 0])
  expect(column(now.agreements, 'Pendiente')).toEqual([3_000, 5_000])
  expect(column(now.debts, 'Vencido')).toEqual([3_000, 2_500])
  expect(total(now.balances, 'Vencido')).toBe(5_500)
  expect(now.agreements.map((row) => row['Estado'])).toEqual(['Vigente', 'Vigente'])

  // Three days of grace after the 8th have passed.
  shop.today = day('2026-07-12')
  await shop.keeper.rollOver(shop.today)
  const broken = await tablesOf(shop)
  expect(column(broken.debts, 'En convenio')).toEqual([0, 0])
  expect(column(broken.debts, 'Vencido')).toEqual([8_000, 2_500])
  expect(total(broken.balances, 'Vencido')).toBe(10_500)
  expect(column(broken.agreements, 'Pendiente')).toEqual([0, 0])
  expect(broken.agreements.map((row) => row['Estado'])).toEqual(['Roto', 'Roto'])
})

test('what is overdue can be added up from the document too', async () => {
  const document = await documentOf(shop)
  expect(schemaErrors(document)).toEqual([])
  const asOf = String(document['asOf'])
  const cents = (text: unknown) => Math.round(Number(text) * 100)
  let overdue = 0
  for (const { instalments } of document['charges'] ?? []) {
    for (const { open, due, agreed = [] } of instalments as (Rec & { readonly agreed?: readonly Rec[] })[]) {
      let rest = cents(open)
      for (const part of agreed) {
        rest -= cents(part['amount'])
        if (String(part['due']) < asOf) overdue += cents(part['amount'])
      }
      if (String(due) < asOf) overdue += rest
    }
  }
  expect(overdue).toBe(5_500)
  expect(document['customers']).toMatchObject([{ balances: [{ overdue: '55.00' }] }])
  expect(document['charges']?.find(({ id }) => id === sale)).toMatchObject({
    instalments: [
      {
        agreed: [
          { agreement, part: 1, due: '2026-07-08', amount: '30.00' },
          { agreement, part: 2, due: '2026-07-15', amount: '50.00' },
        ],
      },
    ],
  })
  expect(document['agreements']).toMatchObject([{ id: agreement, state: 'kept' }])
})
