import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { Action } from '../../src/domain/nextAction.ts'
import {
  candidateOn,
  compareCandidates,
  isToContact,
  todayPlaces,
  type Candidate,
  type TodayInput,
} from '../../src/domain/todayOrder.ts'
import { MXN, USD } from './entries.ts'

const TODAY = day('2026-07-10')
const ago = (days: number): Day => addDays(TODAY, -days)
const LADDER: Action = { kind: 'ladder-step', since: ago(5) }
const BROKEN: Action = { kind: 'broken-promise', since: ago(3) }

function customer(dues: readonly (readonly [lateBy: number, amount: number])[], ...actions: Action[]): TodayInput {
  const owed = Object.fromEntries(dues.map(([late, amount]) => [ago(late), minorUnits(amount)]))
  return { tags: [], owed: dues.length === 0 ? {} : { [MXN]: owed }, stretches: [{ from: ago(90), actions }] }
}

const on = (row: TodayInput) => candidateOn(row, TODAY, MXN)

describe('a customer is on Hoy', () => {
  test('for what there is to do, since the oldest debt fell due', () => {
    expect(
      on(
        customer(
          [
            [10, 50],
            [40, 20],
          ],
          LADDER,
        ),
      ),
    ).toMatchObject({
      actions: [LADDER],
      isBroken: false,
      since: ago(40),
    })
    expect(on(customer([[10, 50]]))).toBeUndefined()
  })

  test('in the currencies in which something is owed, and in every one who owes nothing', () => {
    const row = customer([[10, 50]], LADDER)
    expect(candidateOn(row, TODAY, USD)).toBeUndefined()
    const cheque: Action = { kind: 'cheque-due', since: TODAY }
    expect(on(customer([], cheque))).toMatchObject({ actions: [cheque], loss: 0, since: '' })
  })

  test('only with what may be said by now; a broken promise comes back on its day all the same', () => {
    const later = { contactFrom: addDays(TODAY, 1) }
    expect(on(customer([[10, 50]], { ...LADDER, ...later }))).toBeUndefined()
    expect(on(customer([[10, 50]], { ...LADDER, contactFrom: TODAY }))).toBeDefined()
    expect(on(customer([[10, 50]], { ...LADDER, ...later }, { ...BROKEN, ...later }))).toMatchObject({
      actions: [{ ...BROKEN, ...later }],
      isBroken: true,
      since: BROKEN.since,
    })
  })

  test('not for a reminder of what falls due within the week, which is told there', () => {
    const daysAhead = [8, 7, 0, -1].filter((days) => on(customer([[-days, 50]], LADDER)) !== undefined)
    expect(daysAhead).toEqual([8, -1])
    const called: Action = { kind: 'next-contact', since: TODAY }
    expect(on(customer([[-3, 50]], LADDER, called))?.actions).toEqual([LADDER, called])
  })
})

test('somebody is to be in touch with for what is said to a customer, from the day on which it may be', () => {
  const says = (...actions: Action[]) => isToContact({ actions }, TODAY)
  expect(says(LADDER)).toBe(true)
  expect(says({ ...LADDER, contactFrom: addDays(TODAY, 1) })).toBe(false)
  expect(says({ kind: 'cheque-due', since: TODAY })).toBe(false)
  expect(says({ kind: 'cheque-due', since: TODAY }, LADDER)).toBe(true)
  expect(says()).toBe(false)
})

test('broken promises come first, then what waiting costs most, then the oldest', () => {
  const candidate = (isBroken: boolean, loss: number, late: number): Candidate => ({
    actions: [],
    isBroken,
    loss,
    since: ago(late),
  })
  const inOrder = [
    candidate(true, 1, 9),
    candidate(false, 8, 1),
    candidate(false, 5, 20),
    candidate(false, 5, 10),
    candidate(false, 2, 30),
  ]
  expect(inOrder.toReversed().toSorted(compareCandidates)).toEqual(inOrder)
  expect(inOrder.toSorted(compareCandidates)).toEqual(inOrder)
  expect(compareCandidates(candidate(false, 5, 10), candidate(false, 5, 10))).toBe(0)
})

describe('a place on Hoy', () => {
  test('is in the list of all and in that of each tag, and counted once for whom to be in touch with', () => {
    const row = { ...customer([[10, 50]], LADDER), tags: ['norte'] }
    const { places } = todayPlaces(row, TODAY)
    expect(places.map((place) => place.slice(0, 2))).toEqual([
      [MXN, ''],
      [MXN, 'norte'],
      ['#', ''],
      ['#', 'norte'],
    ])
    expect(places[0]?.slice(2)).toEqual([1, expect.any(Number), ago(10)])
  })

  test('of somebody who owes nothing is in no currency, and counts as nobody to be in touch with', () => {
    expect(todayPlaces(customer([], LADDER), TODAY).places).toEqual([['', '', 1, 0, '']])
  })

  test('changes on the first day that changes what is said of it', () => {
    const turn = (row: TodayInput) => todayPlaces(row, TODAY).turn
    const tomorrow = addDays(TODAY, 1)
    // A debt due in ten days is one of the week in three.
    expect(turn(customer([[-10, 50]], LADDER))).toBe(addDays(TODAY, 3))
    expect(turn(customer([[0, 50]], LADDER))).toBe(tomorrow)
    expect(turn(customer([], { ...LADDER, contactFrom: addDays(TODAY, 2) }))).toBe(addDays(TODAY, 2))
    expect(
      turn({
        ...customer([]),
        stretches: [
          { from: ago(1), actions: [] },
          { from: tomorrow, actions: [LADDER] },
        ],
      }),
    ).toBe(tomorrow)
    expect(turn(customer([], LADDER))).toBeUndefined()
    expect(turn(customer([[10, 50]]))).toBeUndefined()
  })
})
