import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { chasedDebt } from '../../src/domain/chasedDebt.ts'
import { addDays, day, daysBetween } from '../../src/domain/day.ts'
import type { Channel } from '../../src/domain/fact.ts'
import { heightOf } from '../../src/domain/ladder.ts'
import { proposeStep, type LadderContact } from '../../src/domain/ladderStep.ts'
import { ladderById, LADDERS } from '../../src/domain/presets/ladders.ts'
import { charge, idOf, item, MXN, payment } from './entries.ts'

const DUE = day('2026-03-01')
const CHARGE = idOf('a')
const debt = { charge: CHARGE, due: DUE }
const someLadder = fc.constantFrom(...LADDERS)
const someChannel: fc.Arbitrary<Channel> = fc.constantFrom('whatsapp', 'whatsapp', 'letter', 'call')
/** On which days the person opens the app and does what it proposes. */
const someVisits = fc.uniqueArray(fc.integer({ min: -10, max: 90 }), { minLength: 1, maxLength: 40 })

interface Done extends LadderContact {
  readonly skipped: readonly string[]
}

function follow(ladder: (typeof LADDERS)[number], visits: readonly number[], channel: Channel): Done[] {
  const done: Done[] = []
  for (const visit of visits.toSorted((a, b) => a - b)) {
    const asOf = addDays(DUE, visit)
    // Asked twice on one day, the answer is at most one contact.
    for (let again = 0; again < 2; again += 1) {
      const answer = proposeStep({ ladder, debt, contacts: done, asOf })
      if (answer.type !== 'step') continue
      const { step, level, skipped } = answer
      done.push({ on: asOf, channel, level, step: step.id, skipped, charges: [CHARGE] })
    }
  }
  return done
}

describe('somebody who does all that is proposed', () => {
  test('never contacts a customer twice inside the gap, nor twice on a day', () => {
    fc.assert(
      fc.property(someLadder, someVisits, someChannel, (ladder, visits, channel) => {
        const done = follow(ladder, visits, channel)
        for (const [i, contact] of done.entries()) {
          const before = done[i - 1]
          if (!before) continue
          const gap = before.level === 'reminder' && before.on <= DUE ? 1 : ladder.minGapDays
          expect(daysBetween(contact.on, before.on)).toBeGreaterThanOrEqual(gap)
        }
      }),
    )
  })

  test('never steps down a level, nor does or omits a step twice', () => {
    fc.assert(
      fc.property(someLadder, someVisits, (ladder, visits) => {
        const done = follow(ladder, visits, 'whatsapp')
        const heights = done.map((contact) => heightOf(contact.level))
        expect(heights).toEqual(heights.toSorted((a, b) => a - b))
        const steps = done.flatMap((contact) => [...contact.skipped, contact.step])
        expect(new Set(steps).size).toBe(steps.length)
      }),
    )
  })

  test('never leaves a level out, however seldom the app is opened', () => {
    fc.assert(
      fc.property(someLadder, someVisits, (ladder, visits) => {
        const climbed = follow(ladder, visits, 'whatsapp').map((contact) => heightOf(contact.level))
        const levels = ladder.steps.map((step) => heightOf(step.level)).filter((height) => height > 0)
        const highest = Math.max(0, ...climbed)
        expect(levels.filter((level) => level < highest && !climbed.includes(level))).toEqual([])
      }),
    )
  })

  test('never sends a reminder after the due day', () => {
    fc.assert(
      fc.property(someLadder, someVisits, (ladder, visits) => {
        const late = follow(ladder, visits, 'whatsapp').filter((contact) => contact.on > DUE)
        expect(late.some((contact) => contact.level === 'reminder')).toBe(false)
      }),
    )
  })
})

const ladder = ladderById('default')
function contact(on: string, level: LadderContact['level'], rest: Partial<LadderContact> = {}): LadderContact {
  return { on: day(on), channel: 'whatsapp', level, charges: [CHARGE], ...rest }
}
function proposed(contacts: readonly LadderContact[], asOf: string, chased = debt): string | undefined {
  const answer = proposeStep({ ladder, debt: chased, contacts, asOf: day(asOf) })
  return answer.type === 'step' ? answer.step.id : undefined
}

test('the reason is told with the step: days late, and days since the last contact', () => {
  const answer = proposeStep({
    ladder,
    debt,
    contacts: [contact('2026-03-04', '1', { step: 'd+3' })],
    asOf: day('2026-03-13'),
  })
  expect(answer).toMatchObject({ type: 'step', level: '1', daysLate: 12, daysSinceContact: 9, skipped: [] })
})

test('a message about another debt counts for the gap, not for this debt’s steps', () => {
  const other = contact('2026-03-10', '2', { step: 'd+20', charges: [idOf('b')] })
  expect(proposed([other], '2026-03-12')).toBeUndefined()
  expect(proposed([other], '2026-03-15')).toBe('d+10')
})

test('a level-2 message outside the ladder climbs it all the same', () => {
  expect(proposed([contact('2026-03-05', '2')], '2026-03-12')).toBeUndefined()
  expect(proposed([contact('2026-03-05', '2')], '2026-03-21')).toBe('d+20')
  expect(proposed([contact('2026-03-22', '2')], '2026-03-31')).toBe('d+30')
})

test('a visit or call restarts the gap and raises no letter level', () => {
  const call = contact('2026-03-22', '2', { channel: 'call', step: 'd+20' })
  expect(proposed([call], '2026-03-24')).toBeUndefined()
  expect(proposed([call], '2026-03-27')).toBe('d+10')
})

test('a contact of tomorrow is not known today', () => {
  expect(proposed([contact('2026-03-20', '1', { step: 'd+10' })], '2026-03-12')).toBe('d+10')
})

test('a new instalment of the same charge starts at the bottom of the ladder', () => {
  const plan = charge('a', '2026-01-15', ['2026-02-01', 50], ['2026-03-01', 50])
  const paid = payment('p', '2026-02-20', 50, [item('a', 50)])
  const chased = chasedDebt(accountOf([plan, paid], MXN, day('2026-03-05')))
  expect(chased).toEqual({ charge: CHARGE, due: DUE, since: '2026-02-01' })
  const aboutTheFirst = [
    contact('2026-01-30', 'reminder', { step: 'd-3' }),
    contact('2026-02-15', '2', { step: 'd+20' }),
  ]
  expect(proposed(aboutTheFirst, '2026-02-26', chased ?? debt)).toBe('d-3')
  expect(proposed(aboutTheFirst, '2026-03-05', chased ?? debt)).toBe('d+3')
})

test('the ladder stands on the oldest overdue debt, and on nothing when all is paid', () => {
  const facts = [charge('b', '2026-01-01', ['2026-03-10', 50]), charge('a', '2026-01-01', ['2026-03-01', 50])]
  expect(chasedDebt(accountOf(facts, MXN, day('2026-04-01')))).toEqual(debt)
  const paid = [...facts, payment('p', '2026-03-02', 100, [item('a', 50), item('b', 50)])]
  expect(chasedDebt(accountOf(paid, MXN, day('2026-04-01')))).toBeUndefined()
})

test('every profile climbs, has ids of its own, and an unknown one is the default', () => {
  for (const { steps } of LADDERS) {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
    const days = steps.map((step) => step.day)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    const heights = steps.map((step) => heightOf(step.level))
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  }
  expect(ladderById('fiado').minGapDays).toBe(3)
  expect(ladderById('of a later version').id).toBe('default')
})
