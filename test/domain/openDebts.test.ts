import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { allocate, amountEvidence, OpenDebts } from '../../src/domain/matching/openDebts.ts'
import { matchIndex } from '../../src/domain/matching/matchIndex.ts'
import type { MatchDebt } from '../../src/domain/matching/movements.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { ANA, idOf, item, MXN, USD } from './entries.ts'

function debt(charge: string, open: number, due = '2026-01-10'): MatchDebt {
  const amount = minorUnits(open)
  const days = { issued: day('2026-01-01'), due: day(due) }
  return {
    customer: ANA,
    charge: idOf(charge),
    instalment: 0,
    ...days,
    amount,
    open: amount,
    currency: MXN,
    number: charge,
  }
}

const evidence = (open: readonly MatchDebt[], amount: number, named: readonly MatchDebt[] = []) => {
  const found = amountEvidence(open, minorUnits(amount), named)
  return found && { debts: found.debts.map(({ charge }) => charge), why: found.reason.type, unsure: found.unsure }
}

const [A, B, C] = [debt('a', 30), debt('b', 50, '2026-02-10'), debt('c', 90, '2026-03-10')]

describe('an amount from the bank', () => {
  test('is of the one debt that is as much, and of the oldest where several are', () => {
    expect(evidence([A, B, C], 50)).toEqual({ debts: ['b'], why: 'one-debt', unsure: false })
    expect(evidence([A, debt('b', 30, '2026-02-10')], 30)).toEqual({ debts: ['a'], why: 'one-debt', unsure: false })
  })

  test('is looked at where debts of one day are as much', () => {
    expect(evidence([A, debt('b', 30)], 30)).toEqual({ debts: ['a'], why: 'one-debt', unsure: true })
  })

  test('is of all that is owed, of the oldest, or of two that come to it', () => {
    expect(evidence([A, B, C], 170)).toEqual({ debts: ['a', 'b', 'c'], why: 'whole-balance', unsure: false })
    expect(evidence([A, B, C], 80)).toEqual({ debts: ['a', 'b'], why: 'several-debts', unsure: false })
    expect(evidence([A, B, C], 140)).toEqual({ debts: ['b', 'c'], why: 'several-debts', unsure: false })
    expect(evidence([A, B, C], 81)).toBeUndefined()
    expect(evidence([], 30)).toBeUndefined()
  })

  test('is looked at where two other debts come to it as well', () => {
    const four = [debt('a', 10), debt('b', 20), debt('c', 60), debt('d', 70)]
    expect(evidence(four, 80)).toEqual({ debts: ['a', 'd'], why: 'several-debts', unsure: true })
  })

  test('that names debts is of those, all or one of them, and of no others', () => {
    expect(evidence([A, B, C], 140, [B, C])).toEqual({ debts: ['b', 'c'], why: 'several-debts', unsure: false })
    expect(evidence([A, B, C], 90, [B, C])).toEqual({ debts: ['c'], why: 'one-debt', unsure: false })
    expect(evidence([A, B, C], 30, [B])).toBeUndefined()
    // What is named was paid before: the amount alone speaks.
    expect(evidence([A, C], 30, [B])).toEqual({ debts: ['a'], why: 'one-debt', unsure: false })
  })
})

test('a movement pays the debts that were meant first, and the oldest others with what is left', () => {
  expect(allocate([A, B, C], [B], minorUnits(50))).toEqual({ items: [item('b', 50)], rest: 0 })
  expect(allocate([A, B, C], [B], minorUnits(95))).toEqual({
    items: [item('b', 50), item('a', 30), item('c', 15)],
    rest: 0,
  })
  expect(allocate([A], [], minorUnits(40))).toEqual({ items: [item('a', 30)], rest: 10 })
})

test('what one movement of a file took is not there for the next', () => {
  const own = { names: [], accounts: [] }
  const open = new OpenDebts(matchIndex({ customers: [], debts: [A, B], payments: [], payers: [], own }))
  const left = () => open.of(ANA, MXN).map(({ charge, open }) => [charge, open])
  expect(open.of(ANA, USD)).toEqual([])
  expect(left()).toEqual([
    ['a', 30],
    ['b', 50],
  ])
  open.take([item('a', 30), item('b', 20)])
  expect(left()).toEqual([['b', 30]])
  open.take([item('b', 10)])
  expect(left()).toEqual([['b', 20]])
  open.take([item('b', 20)])
  expect(left()).toEqual([])
})
