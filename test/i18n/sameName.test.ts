import { expect, test } from 'vitest'
import { en, es, leaves, pt, said } from './words.ts'

const sentences = leaves(en).map((leaf) => said(leaf).text)

test('in English what a customer has paid beyond the debts is "in credit" on every screen', () => {
  expect(sentences.filter((text) => /\bin (?:their |customers’ )?favour\b/i.test(text))).toEqual([])
  expect(sentences.filter((text) => /\bin credit\b/i.test(text)).length).toBeGreaterThan(10)
})

test('a table that leaves the app has debts beside what is in favour: what is owed is what is left of them', () => {
  const columns = [es, en, pt].map(({ exportTables }) => exportTables.columns.owed)
  expect(columns).toEqual(['Deudas', 'Debts', 'Dívidas'])
  expect(columns).not.toContain(es.account.owes)
})
