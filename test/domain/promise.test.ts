import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { CreditFact } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { PromiseFact } from '../../src/domain/processFacts.ts'
import { brokenInYear, countsFor, receivedFor, type PromiseStanding } from '../../src/domain/promise.ts'
import { headOf, MXN, payment, reversal, USD } from './entries.ts'

function promise(due: string): PromiseFact {
  const head = { ...headOf('w', 5), on: day('2025-02-20'), due: day(due) }
  return { ...head, kind: 'promise', currency: MXN, amount: minorUnits(100), charges: [] }
}

const standing = (due: string, received = 0): PromiseStanding => ({
  fact: promise(due),
  received: minorUnits(received),
})

test('a promise counts as broken for twelve months from the day on which it broke, and no longer', () => {
  // Promised for the 1st: in time until the 2nd, broken on the 3rd.
  const broken = [standing('2025-03-01')]
  expect(brokenInYear(broken, day('2025-03-02'))).toBe(0)
  expect(brokenInYear(broken, day('2025-03-03'))).toBe(1)
  expect(brokenInYear(broken, day('2026-03-02'))).toBe(1)
  expect(brokenInYear(broken, day('2026-03-03'))).toBe(0)
})

test('only what was broken is counted as broken, each once', () => {
  const withdrawn = { ...standing('2025-03-07'), cancelledOn: day('2025-03-06') }
  const promises = [standing('2025-03-01'), standing('2025-03-05', 100), standing('2025-03-06', 50), withdrawn]
  expect(brokenInYear([...promises, standing('2025-04-01', 49)], day('2025-06-01'))).toBe(2)
  expect(brokenInYear([], day('2025-06-01'))).toBe(0)
})

test('a payment counts for a promise of the same customer and currency, until the day after the promised one', () => {
  const paid = { ...payment('p', '2025-03-02', 30), at: headOf('p', 6).at }
  expect(countsFor(promise('2025-03-01'), paid)).toBe(true)
  expect(countsFor(promise('2025-02-28'), paid)).toBe(false)
  expect(countsFor(promise('2025-03-01'), { ...paid, customer: headOf('eva').id })).toBe(false)
  expect(countsFor(promise('2025-03-01'), { ...paid, currency: USD })).toBe(false)
  expect(countsFor(promise('2025-03-01'), { ...paid, at: headOf('p', 4).at })).toBe(false)
})

test('goods that came back are no money that came for a promise, nor is a payment that was taken back', () => {
  const at = headOf('p', 6).at
  const paid = { ...payment('p', '2025-03-01', 30), at }
  const again = { ...payment('q', '2025-03-01', 20), at }
  const { amount, currency, on } = payment('r', '2025-03-01', 40)
  const head = { ...headOf('r', 6), on, currency, amount, allocations: [] }
  const returned: CreditFact = { ...head, kind: 'credit', creditKind: 'in-kind' }
  const facts = [paid, again, returned, reversal('x', 'q', '2025-03-01', 7)]
  expect(receivedFor(promise('2025-03-01'), facts, day('2025-03-01'))).toBe(30)
})
