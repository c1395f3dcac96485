import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaOf } from '../../src/domain/agenda.ts'
import { agreementOn } from '../../src/domain/agreement.ts'
import { addDays, daysBetween, type Day } from '../../src/domain/day.ts'
import { holdThatStops } from '../../src/domain/hold.ts'
import type { LadderContact } from '../../src/domain/ladderStep.ts'
import { gateFlags, level3Gate } from '../../src/domain/level3Gate.ts'
import { situationOn, type Action, type Situation } from '../../src/domain/nextAction.ts'
import type { Position } from '../../src/domain/position.ts'
import { promiseStateOn } from '../../src/domain/promise.ts'
import { stretchOn } from '../../src/domain/stretch.ts'
import { chargesOf, PLAYED, positionIn, someProcess, type SomeProcess } from './someProcess.ts'

interface Visit {
  readonly on: Day
  readonly position: Position
  readonly situation: Situation
  readonly action: Action | undefined
}

/** Somebody who opens the app on these days and is in touch with the customer whenever it says so. */
function follow(process: SomeProcess, visits: readonly number[], called: boolean): Visit[] {
  const contacts: LadderContact[] = []
  return [...new Set(visits)]
    .toSorted((a, b) => a - b)
    .flatMap((visit): Visit[] => {
      const on = PLAYED[visit % PLAYED.length]
      if (on === undefined) return []
      const position = positionIn(process, [...contacts], on)
      const situation = situationOn(position, on)
      const action = situation.actions.find(({ contactFrom }) => contactFrom !== undefined && contactFrom <= on)
      if (action) {
        const { proposal } = situation
        const isStep = action.kind === 'ladder-step' && proposal.type === 'step'
        const step = isStep && proposal.level === proposal.step.level ? proposal : undefined
        contacts.push({
          on,
          channel: called && action.level !== '3' ? 'call' : action.level === '3' ? 'letter' : 'whatsapp',
          level: action.level ?? '1',
          charges: chargesOf(position),
          ...(step ? { step: step.step.id, skipped: step.skipped } : {}),
        })
      }
      return [{ on, position, situation, action }]
    })
}

const someVisits = fc.array(fc.nat(PLAYED.length - 1), { minLength: 1, maxLength: 60 })

test('nobody is to be contacted twice inside the gap, whatever was promised, agreed and broken meanwhile', () => {
  fc.assert(
    fc.property(someProcess, someVisits, fc.boolean(), (process, visits, called) => {
      const done = follow(process, visits, called).filter(({ action }) => action !== undefined)
      for (const [i, visit] of done.entries()) {
        const before = done[i - 1]
        if (!before) continue
        const gap = before.action?.level === 'reminder' ? 1 : process.rest.ladder.minGapDays
        expect(daysBetween(visit.on, before.on)).toBeGreaterThanOrEqual(gap)
      }
    }),
    { numRuns: 300 },
  )
})

test('nothing is to be said while a hold, a promise, or a day that was put off to stops it', () => {
  fc.assert(
    fc.property(someProcess, someVisits, (process, visits) => {
      for (const { on, position, situation } of follow(process, visits, false)) {
        const says = situation.actions.filter(({ contactFrom }) => contactFrom !== undefined)
        if (holdThatStops('chasing', position.holds, on)) expect(situation.actions).toEqual([])
        if (position.promises.some((each) => each.fact.on <= on && promiseStateOn(each, on) === 'open')) {
          expect(says).toEqual([])
        }
        const chased = situation.chased
        if (chased === undefined) continue
        expect(holdThatStops('chasing', position.holds, on, chased.charge)).toBeUndefined()
        expect(chased.agreement).toBeUndefined()
        const whole = position.agreements.filter((each) => agreementOn(each, on)?.state === 'kept')
        const covered = whole.flatMap(({ fact }) => fact.debts)
        if (covered.length === 0) continue
        // What the ladder stands on is more than the agreements took over.
        const taken = covered.filter((debt) => debt.charge === chased.charge && debt.instalment === chased.instalment)
        const own = position.open.find((item) => item.charge === chased.charge && item.instalment === chased.instalment)
        if (taken.length === 1 && whole.length === 1) expect(own?.open).toBeGreaterThan(taken[0]?.amount ?? 0)
      }
    }),
    { numRuns: 300 },
  )
})

test('an ultimatum is never proposed while its gate is shut', () => {
  fc.assert(
    fc.property(someProcess, someVisits, fc.boolean(), (process, visits, called) => {
      for (const { on, position, situation } of follow(process, visits, called)) {
        const step = situation.actions.find(({ level }) => level === '3')
        if (!step || !situation.chased) continue
        const answer = level3Gate({
          ...position,
          channel: 'letter',
          charge: situation.chased.charge,
          asOf: on,
          ...gateFlags(position, on),
          firmDate: addDays(on, 30),
          intent: true,
        })
        expect(answer.type).toBe('allowed')
      }
    }),
    { numRuns: 300 },
  )
})

test('what was foreseen on a day is what is to do on every later day, while nothing more happens', () => {
  fc.assert(
    fc.property(someProcess, someVisits, fc.nat(60), (process, visits, at) => {
      const asOf = PLAYED[at] as Day
      const before = follow(process, visits, false).filter(({ on, action }) => on <= asOf && action !== undefined)
      const contacts = before.map(({ on }): LadderContact => ({ on, channel: 'whatsapp', level: '1', charges: [] }))
      const position = positionIn(process, contacts, asOf)
      const { stretches, actDay } = agendaOf(position, asOf)
      for (const on of PLAYED.filter((each) => each >= asOf)) {
        const { actions } = situationOn(position, on)
        expect([on, stretchOn(stretches, on)?.actions ?? []]).toEqual([on, actions])
        if (actions.length > 0) expect(actDay !== undefined && actDay <= on).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('ultimatums are proposed at all, and broken promises told: the histories are not empty', () => {
  const seen = new Set<string>()
  const days = PLAYED.map((_, i) => i)
  fc.assert(
    fc.property(someProcess, (process) => {
      for (const { situation } of follow(process, days, false)) {
        for (const { kind, level } of situation.actions) seen.add(kind).add(`level ${level}`)
      }
    }),
    { numRuns: 60, seed: 7 },
  )
  expect([...seen]).toEqual(
    expect.arrayContaining(['broken-promise', 'instalment-due', 'next-contact', 'handover', 'level 3', 'level close']),
  )
}, 60_000)
