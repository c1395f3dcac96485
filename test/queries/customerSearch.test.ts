import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { searchCustomers } from '../../src/queries/useCustomerSearch.ts'
import { openDevice } from '../storage/books.ts'

/** More than a word may have that thins out nothing. */
const MANY = 3_200
const shop = openDevice()

beforeAll(async () => {
  await shop.keeper.appendImport(MANY, (i, newId): readonly FactDraft[] => {
    const customer = newId()
    const name = i === MANY - 1 ? 'María Núñez Cliente' : `Cliente ${i + 1}`
    return [
      { id: customer, kind: 'customer', patch: {} },
      { id: newId(), kind: 'person', customer, patch: { name }, over: [] },
    ]
  })
}, 60_000)
afterAll(() => shop.close())

const found = async (text: string, limit = 5) =>
  (await searchCustomers(shop.db, text, limit)).map(({ person }) => person.name)

test('a name is found by the beginnings of its words, in any order and without accents', async () => {
  for (const typed of ['maria', 'MARÍA nu', 'nunez mar', 'cliente nún', 'mar cli nu']) {
    expect(await found(typed)).toEqual(['María Núñez Cliente'])
  }
})

test('among thousands of one word, the second word tells', async () => {
  expect(await found('cliente 3199')).toEqual(['Cliente 3199'])
  const ten = Array.from({ length: 10 }, (_, i) => `Cliente 319${i}`)
  expect(new Set(await found('cliente 319', 20))).toEqual(new Set(['Cliente 319', ...ten]))
})

test('one letter that everybody has shows as many as are asked for; nothing typed, and nobody, show none', async () => {
  expect(await found('c', 50)).toHaveLength(50)
  expect(await found('  ')).toEqual([])
  expect(await found('xyz')).toEqual([])
})
