import { expect, test } from 'vitest'
import { agendaOf } from '../../src/domain/agenda.ts'
import { addDays, day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { situationOn } from '../../src/domain/nextAction.ts'
import { DEFAULT_HANDOVER_DAYS, type Position } from '../../src/domain/position.ts'
import { LADDERS } from '../../src/domain/presets/ladders.ts'
import type { HoldFact } from '../../src/domain/processFacts.ts'
import { headOf, idOf, MXN } from './entries.ts'

const DUE = day('2026-03-01')
const [ladder] = LADDERS
if (!ladder) throw new Error('there are no ladders')
const hold: HoldFact = {
  ...headOf('h'),
  kind: 'hold',
  on: addDays(DUE, 2),
  holdKind: 'paused',
  until: addDays(DUE, 40),
}

function position(change: Partial<Position> = {}): Position {
  const amount = minorUnits(100)
  const debt = { charge: idOf('a'), instalment: 0, issued: day('2026-02-01'), due: DUE }
  return {
    country: 'MX',
    party: 'consumer',
    ladder: ladder as Position['ladder'],
    open: [{ ...debt, amount, open: amount, currency: MXN }],
    contacts: [],
    outcomes: [],
    postponed: [],
    promises: [],
    agreements: [],
    holds: [],
    cheques: [],
    handoverDays: DEFAULT_HANDOVER_DAYS,
    ...change,
  }
}

test('what is ahead is told in stretches, and no two neighbours say the same', () => {
  const { stretches } = agendaOf(position({ holds: [{ fact: hold }] }), addDays(DUE, 3))
  const said = stretches.map(({ actions, idle }) => JSON.stringify([actions, idle]))
  expect(said.filter((each, i) => each === said[i - 1])).toEqual([])
  expect(stretches.map(({ from }) => from)).toEqual(
    stretches.map(({ from }) => from).toSorted((a, b) => (a < b ? -1 : 1)),
  )
})

test('while a debt is paused, that is the reason why nothing is proposed, and until when', () => {
  const paused = { type: 'hold', hold: 'paused', until: hold.until }
  const { stretches, actDay, wake } = agendaOf(position({ holds: [{ fact: hold }] }), addDays(DUE, 3))
  expect(stretches[0]).toEqual({ from: hold.on, actions: [], idle: paused })
  expect(actDay).toBe(hold.until)
  expect(wake).toBeUndefined()
  const ofDebt = { ...hold, charge: idOf('a') }
  expect(situationOn(position({ holds: [{ fact: ofDebt }] }), addDays(DUE, 3)).proposal).toEqual(paused)
  const { until: _until, ...endless } = ofDebt
  expect(situationOn(position({ holds: [{ fact: endless }] }), addDays(DUE, 3)).proposal).toEqual({
    type: 'hold',
    hold: 'paused',
  })
})

test('what is recorded for a later day is looked at again on that day', () => {
  const { wake, actDay } = agendaOf(position({ open: [], holds: [{ fact: hold }] }), DUE)
  expect(wake).toBe(hold.on)
  expect(actDay).toBe(hold.on)
  expect(agendaOf(position({ open: [], holds: [{ fact: hold }] }), hold.on).wake).toBeUndefined()
})

test('who owes nothing has nothing ahead', () => {
  expect(agendaOf(position({ open: [] }), DUE)).toEqual({ stretches: [] })
})
