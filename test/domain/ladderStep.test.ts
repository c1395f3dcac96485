import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { Ladder, LadderStep } from '../../src/domain/ladder.ts'
import { freeFrom, lastContact, proposeStep, type LadderContact } from '../../src/domain/ladderStep.ts'
import { idOf } from './entries.ts'

/*
 * The ladders that come with the app have one step a level and day. People edit theirs: these are some of theirs.
 */

const DUE = day('2026-03-01')
const CHARGE = idOf('a')
const step = (id: string, late: number, level: LadderStep['level']): LadderStep => ({
  id,
  day: late,
  level,
  channels: ['whatsapp'],
})
const ladder = (...steps: readonly LadderStep[]): Ladder => ({ id: 'own', steps, minGapDays: 1 })
const contact = (late: number, rest: Partial<LadderContact> = {}): LadderContact => ({
  on: addDays(DUE, late),
  channel: 'whatsapp',
  level: '1',
  charges: [CHARGE],
  ...rest,
})
const TWO_OF_ONE = ladder(step('a', 3, '1'), step('b', 10, '1'), step('c', 20, '2'))

function propose(own: Ladder, late: number, contacts: readonly LadderContact[] = [], since?: string) {
  const debt = { charge: CHARGE, due: DUE, ...(since === undefined ? {} : { since: day(since) }) }
  const answer = proposeStep({ ladder: own, debt, contacts, asOf: addDays(DUE, late) })
  if (answer.type === 'step') return [answer.step.id, ...answer.skipped]
  return 'until' in answer ? [answer.type, answer.until] : [answer.type]
}

describe('a reminder', () => {
  test('gives way to the first step of the ladder where that comes on the due day', () => {
    const own = ladder(step('r', -3, 'reminder'), step('a', 0, '1'))
    expect(propose(own, -1)).toEqual(['r'])
    expect(propose(own, 0)).toEqual(['a', 'r'])
  })

  test('on the due day is not sent on the day after', () => {
    const own = ladder(step('r', 0, 'reminder'), step('a', 5, '1'))
    expect(propose(own, 0)).toEqual(['r'])
    expect(propose(own, 1)).toEqual(['not-due', addDays(DUE, 5)])
  })

  test('of the instalment before is none of this one', () => {
    const own = ladder(step('r', -3, 'reminder'), step('a', 5, '1'))
    const reminded = (late: number) => [contact(late, { level: 'reminder', step: 'r' })]
    expect(propose(own, -3, reminded(-28), '2026-02-01')).toEqual(['r'])
    expect(propose(own, -1, reminded(-3), '2026-02-01')).toEqual(['not-due', addDays(DUE, 5)])
  })
})

describe('of two steps of one level', () => {
  test('the later one, once done, leaves nothing of the earlier one to do', () => {
    expect(propose(TWO_OF_ONE, 12, [contact(10, { step: 'b' })])).toEqual(['not-due', addDays(DUE, 20)])
  })

  test('the earlier one, done late, leaves the later one to do', () => {
    expect(propose(TWO_OF_ONE, 12, [contact(10, { step: 'a' })])).toEqual(['b'])
  })

  test('a message of one’s own is in place of what was due by then', () => {
    expect(propose(TWO_OF_ONE, 12, [contact(9)])).toEqual(['b'])
    expect(propose(TWO_OF_ONE, 12, [contact(10)])).toEqual(['not-due', addDays(DUE, 20)])
  })

  test('a step done for another debt is still omitted for this one', () => {
    expect(propose(TWO_OF_ONE, 12, [contact(5, { step: 'a', charges: [idOf('z')] })])).toEqual(['b', 'a'])
  })
})

test('the last contact is the latest one, in whatever order they are told', () => {
  expect(lastContact([contact(4), contact(9), contact(1)])).toBe(addDays(DUE, 9))
  expect(lastContact([contact(9), contact(4)])).toBe(addDays(DUE, 9))
  expect(lastContact([])).toBeUndefined()
})

test('a message before the due day that was no reminder counts for the gap, a reminder only for its day', () => {
  const slow = { ...TWO_OF_ONE, minGapDays: 4 }
  expect(freeFrom(slow, DUE, [contact(0)])).toBe(addDays(DUE, 4))
  expect(freeFrom(slow, DUE, [contact(0, { level: 'reminder' })])).toBe(addDays(DUE, 1))
  expect(freeFrom(slow, DUE, [contact(1, { level: 'reminder' })])).toBe(addDays(DUE, 5))
})
