import { expect, test } from 'vitest'
import { mayBeDuplicate, possibleDuplicates } from '../../src/domain/duplicates.ts'
import type { PaymentFact } from '../../src/domain/fact.ts'
import { payment, USD } from './entries.ts'

function suspects(...payments: readonly PaymentFact[]): [string, string][] {
  return [...possibleDuplicates(payments)]
}

test('the same amount within three days may be one payment taken down twice', () => {
  const first = payment('a', '2026-01-10', 500)
  expect(suspects(payment('b', '2026-01-13', 500), first)).toEqual([['b', 'a']])
  expect(suspects(first, payment('b', '2026-01-14', 500))).toEqual([])
  expect(suspects(first, payment('b', '2026-01-10', 501))).toEqual([])
  expect(suspects(first, { ...payment('b', '2026-01-10', 500), currency: USD })).toEqual([])
  expect(suspects(first, { ...payment('b', '2026-01-10', 500), customer: first.id })).toEqual([])
})

test('the days are counted over the end of a month', () => {
  expect(suspects(payment('a', '2026-02-27', 5), payment('b', '2026-03-02', 5))).toEqual([['b', 'a']])
})

test('of three, each points to the one before it', () => {
  const three = [payment('c', '2026-01-03', 5), payment('a', '2026-01-01', 5), payment('b', '2026-01-02', 5)]
  expect(suspects(...three)).toEqual([
    ['b', 'a'],
    ['c', 'b'],
  ])
})

test('a payment is told from another by customer, currency, amount and day, and never repeats itself', () => {
  const first = payment('a', '2026-01-10', 500)
  const second = payment('b', '2026-01-12', 500)
  expect(mayBeDuplicate(first, second)).toBe(true)
  expect(mayBeDuplicate(first, first)).toBe(false)
  expect(mayBeDuplicate(first, { ...second, customer: first.id })).toBe(false)
  expect(mayBeDuplicate(first, { ...second, currency: USD })).toBe(false)
  expect(mayBeDuplicate(first, payment('b', '2026-01-12', 501))).toBe(false)
  expect(mayBeDuplicate(first, payment('b', '2026-01-14', 500))).toBe(false)
})
