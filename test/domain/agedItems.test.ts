import { expect, test } from 'vitest'
import { agedItems } from '../../src/domain/agedItems.ts'
import type { AgreementStanding } from '../../src/domain/agreement.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { compareOpenItems, type OpenItem } from '../../src/domain/account.ts'
import { isStanding } from '../../src/domain/position.ts'
import { headOf, idOf, item, MXN, USD } from './entries.ts'

function open(charge: string, amount: number, due: string, rest: Partial<OpenItem> = {}) {
  const [sum, issued] = [minorUnits(amount), day('2026-01-01')]
  return { charge: idOf(charge), instalment: 0, issued, due: day(due), amount: sum, open: sum, currency: MXN, ...rest }
}

function agreement(id: string, on: string, due: string, ...debts: ReturnType<typeof item>[]): AgreementStanding {
  const amount = minorUnits(debts.reduce((sum, debt) => sum + debt.amount, 0))
  const dates = { on: day(on), plan: [{ due: day(due), amount }] }
  return {
    fact: { ...headOf(id), kind: 'agreement', currency: MXN, debts, ...dates },
    covered: debts.map((debt) => ({ amount: debt.amount, original: debt.amount, applied: [] })),
  }
}

const aged = (items: readonly ReturnType<typeof open>[], ...agreements: readonly AgreementStanding[]) =>
  agedItems(items, agreements, day('2026-03-01'))
    .map((each) => [each.charge, each.instalment, each.open, each.due] as const)
    .toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))

test('of two agreements over one debt the one that was made later counts, however they are told', () => {
  const debt = open('a', 100, '2026-01-15')
  const first = agreement('g', '2026-02-01', '2026-04-01', item('a', 100))
  const second = agreement('h', '2026-02-02', '2026-05-01', item('a', 100))
  expect(aged([debt], first, second)).toEqual([['a', 0, 100, '2026-05-01']])
  expect(aged([debt], second, first)).toEqual([['a', 0, 100, '2026-05-01']])
  const sameDay = agreement('h', '2026-02-01', '2026-05-01', item('a', 100))
  expect(aged([debt], first, sameDay)).toEqual([['a', 0, 100, '2026-05-01']])
  expect(aged([debt], sameDay, first)).toEqual([['a', 0, 100, '2026-05-01']])
})

test('an agreement moves the instalments that it names, in its currency, and no more of them than it says', () => {
  const items = [
    open('a', 100, '2026-01-15'),
    open('a', 50, '2026-02-15', { instalment: 1 }),
    open('b', 30, '2026-01-20'),
  ]
  expect(aged(items, agreement('g', '2026-02-01', '2026-04-01', item('a', 50, 1)))).toEqual([
    ['a', 0, 100, '2026-01-15'],
    ['a', 1, 50, '2026-04-01'],
    ['b', 0, 30, '2026-01-20'],
  ])
  expect(aged([open('a', 100, '2026-01-15')], agreement('g', '2026-02-01', '2026-04-01', item('a', 60)))).toEqual([
    ['a', 0, 40, '2026-01-15'],
    ['a', 0, 60, '2026-04-01'],
  ])
  const dollars = { ...open('a', 100, '2026-01-15'), currency: USD }
  expect(aged([dollars], agreement('g', '2026-02-01', '2026-04-01', item('a', 100)))).toEqual([
    ['a', 0, 100, '2026-01-15'],
  ])
})

test('what is owed is put in order by due day, then issue day, then charge, then place in the plan', () => {
  const inOrder = [
    open('z', 1, '2026-01-15', { issued: day('2026-01-03') }),
    open('y', 1, '2026-02-15', { issued: day('2026-01-01') }),
    open('a', 1, '2026-02-15', { issued: day('2026-01-02') }),
    open('b', 1, '2026-02-15', { issued: day('2026-01-02') }),
    open('b', 1, '2026-02-15', { issued: day('2026-01-02'), instalment: 1 }),
    open('b', 1, '2026-02-15', { issued: day('2026-01-02'), instalment: 2 }),
  ]
  expect(inOrder.toReversed().toSorted(compareOpenItems)).toEqual(inOrder)
  expect(inOrder.toSorted(compareOpenItems)).toEqual(inOrder)
})

test('what was recorded stands from its day until the day on which it was taken back', () => {
  const standing = { fact: { on: day('2026-01-10') }, endedOn: day('2026-01-20') }
  const days = ['2026-01-09', '2026-01-10', '2026-01-19', '2026-01-20'].map(day)
  expect(days.map((each) => isStanding(standing, each))).toEqual([false, true, true, false])
  expect(days.map((each) => isStanding({ fact: standing.fact }, each))).toEqual([false, true, true, true])
})
