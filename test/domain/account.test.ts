import { expect, test } from 'vitest'
import { accountOf, openItems } from '../../src/domain/account.ts'
import { day, FOREVER } from '../../src/domain/day.ts'
import { hasChangedPast } from '../../src/domain/pastChanges.ts'
import { allocation, charge, idOf, item, MXN, payment, reversal, USD } from './entries.ts'

const A = charge('a', '2026-01-01', ['2026-01-31', 100])
const B = charge('b', '2026-01-05', ['2026-02-10', 100])

function openOf(facts: Parameters<typeof accountOf>[0], asOf: string): Record<string, number> {
  const account = accountOf(facts, MXN, day(asOf))
  return Object.fromEntries([...account.charges.values()].map((state) => [state.fact.id, state.open]))
}

test('nothing recorded is nothing owed', () => {
  const account = accountOf([], MXN, day('2026-01-01'))
  expect(account).toMatchObject({ balance: 0, open: 0, inFavour: 0, overdue: 0 })
  expect(openItems(account)).toEqual([])
})

test('pesos and dollars are never added up, and a payment in one pays no debt in the other', () => {
  const facts = [A, { ...B, currency: USD }, payment('p', '2026-02-01', 80, [item('b', 80)])]
  expect(accountOf(facts, MXN, FOREVER)).toMatchObject({ open: 100, inFavour: 80, balance: 20 })
  expect(accountOf(facts, USD, FOREVER)).toMatchObject({ open: 100, inFavour: 0, balance: 100 })
})

test('money never pays another customer’s debt', () => {
  const facts = [A, { ...payment('p', '2026-02-01', 80, [item('a', 80)]), customer: idOf('eva') }]
  expect(openOf(facts, '2026-03-01')).toEqual({ a: 100 })
})

test('another customer’s reversal or allocation has no power here', () => {
  const paid = [A, payment('p', '2026-02-01', 80, [item('a', 80)])]
  const stranger = idOf('eva')
  expect(openOf([...paid, { ...reversal('r', 'p', '2026-02-02'), customer: stranger }], '2026-03-01')).toEqual({
    a: 20,
  })
  const withdrawal = { ...allocation('x', 'p', '2026-02-02', [], ['p']), customer: stranger }
  expect(openOf([...paid, withdrawal], '2026-03-01')).toEqual({ a: 20 })
})

test('a withdrawal takes back only items of the same money', () => {
  const facts = [
    A,
    payment('p', '2026-02-01', 40, [item('a', 40)]),
    payment('q', '2026-02-01', 30, [item('a', 30)]),
    allocation('x', 'q', '2026-02-02', [], ['p', 'nobody']),
  ]
  expect(openOf(facts, '2026-03-01')).toEqual({ a: 30 })
})

test('what was moved can be moved again, and the last word counts', () => {
  const facts = [
    A,
    B,
    payment('p', '2026-02-01', 100, [item('a', 100)]),
    allocation('x', 'p', '2026-02-02', [item('b', 100)], ['p']),
    allocation('y', 'p', '2026-02-03', [item('a', 60)], ['x']),
  ]
  expect(openOf(facts, '2026-02-01')).toEqual({ a: 0, b: 100 })
  expect(openOf(facts, '2026-02-02')).toEqual({ a: 100, b: 0 })
  expect(openOf(facts, '2026-02-03')).toEqual({ a: 40, b: 100 })
  expect(accountOf(facts, MXN, day('2026-02-03')).inFavour).toBe(40)
})

test('money promised to a charge of next month and moved before then is not spent twice', () => {
  const later = charge('c', '2026-02-01', ['2026-03-01', 100])
  const facts = [
    A,
    later,
    payment('p', '2026-01-20', 100, [item('c', 100)]),
    allocation('x', 'p', '2026-01-25', [item('a', 70)]),
  ]
  expect(openOf(facts, '2026-01-26')).toEqual({ a: 30 })
  expect(openOf(facts, '2026-02-01')).toEqual({ a: 30, c: 70 })
})

test('two reversals that name each other end, the same way everywhere', () => {
  const circle = [reversal('r', 's', '2026-02-02', 1), reversal('s', 'r', '2026-02-02', 2)]
  const facts = [A, payment('p', '2026-02-01', 80, [item('a', 80)]), ...circle]
  expect(openOf(facts, '2026-03-01')).toEqual({ a: 20 })
  expect(openOf(facts.toReversed(), '2026-03-01')).toEqual({ a: 20 })
})

test('whoever had something counted for a while has a past of their own', () => {
  const paid = [A, payment('p', '2026-02-01', 80, [item('a', 80)])]
  expect(hasChangedPast(paid)).toBe(false)
  expect(hasChangedPast([...paid, reversal('r', 'p', '2026-02-01')])).toBe(false)
  expect(hasChangedPast([...paid, reversal('r', 'p', '2026-02-02')])).toBe(true)
  expect(hasChangedPast([...paid, allocation('x', 'p', '2026-02-02', [], ['p'])])).toBe(true)
})
