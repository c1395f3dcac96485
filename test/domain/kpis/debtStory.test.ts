import { expect, test } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { chargesPaid, openDuesOn, type DebtStory, type Settlement } from '../../../src/domain/kpis/debtStory.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { ANA, idOf } from '../entries.ts'

const part = (due: string, amount: number) => ({ due: day(due), amount: minorUnits(amount) })
const settled = (instalment: number, on: string, amount: number, by: Settlement['by'] = 'payment'): Settlement => ({
  instalment,
  on: day(on),
  amount: minorUnits(amount),
  by,
  source: idOf(`${by} ${on}`),
})
const STORY: DebtStory = {
  charge: idOf('a'),
  customer: ANA,
  kind: 'invoice',
  issued: day('2026-01-10'),
  instalments: [part('2026-02-10', 100), part('2026-03-10', 50)],
  settled: [settled(0, '2026-02-15', 60), settled(0, '2026-02-20', 40, 'discount'), settled(1, '2026-03-01', 10)],
}
const OTHER: DebtStory = { ...STORY, charge: idOf('b'), instalments: [part('2026-03-10', 7)], settled: [] }

test('what was open on a past day is what was there by then less what had come off it by then', () => {
  const on = (text: string) => openDuesOn([STORY, OTHER], day(text)).map(({ due, open }) => [due, open])
  expect(on('2026-01-09')).toEqual([])
  expect(on('2026-01-10')).toEqual([
    ['2026-02-10', 100],
    ['2026-03-10', 50],
    ['2026-03-10', 7],
  ])
  expect(on('2026-02-14')).toEqual([
    ['2026-02-10', 100],
    ['2026-03-10', 50],
    ['2026-03-10', 7],
  ])
  expect(on('2026-02-15')).toEqual([
    ['2026-02-10', 40],
    ['2026-03-10', 50],
    ['2026-03-10', 7],
  ])
  expect(on('2026-02-20')).toEqual([
    ['2026-03-10', 50],
    ['2026-03-10', 7],
  ])
  expect(on('2026-03-01')).toEqual([
    ['2026-03-10', 40],
    ['2026-03-10', 7],
  ])
})

test('payments are told by their charge; what came off it without money is none', () => {
  expect(chargesPaid([STORY, OTHER])).toEqual([
    { charge: 'a', customer: ANA, on: '2026-02-15', amount: 60 },
    { charge: 'a', customer: ANA, on: '2026-03-01', amount: 10 },
  ])
})
