import { expect } from 'vitest'
import { addDays, day, type Day } from '../../../src/domain/day.ts'
import type { Channel, ReminderLevel } from '../../../src/domain/fact.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import type { Ladder } from '../../../src/domain/ladder.ts'
import { proposeStep, type LadderContact, type LadderHold } from '../../../src/domain/ladderStep.ts'
import type { RunCase } from '../caseFile.ts'

const CHARGE = 'charge' as FactId
const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']

interface GivenCheck {
  readonly asOf: string
  readonly done?: readonly { readonly step: string; readonly on: string; readonly channel?: Channel }[]
  readonly hold?: LadderHold
  readonly paid?: boolean
  readonly pending: string | null
  /** Our own cases. */
  readonly skipped?: readonly string[]
  readonly why?: string
  readonly until?: string
}

export interface LadderGiven {
  readonly due: string
  readonly steps: readonly { readonly id: string; readonly day: number; readonly level: number | string }[]
  readonly minGapDays: number
  readonly checks: readonly GivenCheck[]
}

export const runLadder: RunCase<LadderGiven, { readonly all: true }> = ({ given }) => {
  const ladder: Ladder = {
    id: 'case',
    minGapDays: given.minGapDays,
    steps: given.steps.map((step) => ({
      id: step.id,
      day: step.day,
      level: levelOf(step.level),
      channels: ['whatsapp'],
    })),
  }
  const due = day(given.due)
  const answers = given.checks.map((check) => answerTo(check, ladder, due))
  expect(answers).toEqual(
    given.checks.map(({ asOf, pending, skipped, why, until }) => ({
      asOf,
      pending,
      ...(skipped === undefined ? {} : { skipped }),
      ...(why === undefined ? {} : { why }),
      ...(until === undefined ? {} : { until }),
    })),
  )
}

/** The step of each check, and those details that the check asks for. */
function answerTo(check: GivenCheck, ladder: Ladder, due: Day): Record<string, unknown> {
  const answer = proposeStep({
    ladder,
    debt: check.paid === true ? undefined : { charge: CHARGE, due },
    contacts: (check.done ?? []).map((done) => contactOf(done, ladder)),
    asOf: day(check.asOf),
    ...(check.hold === undefined ? {} : { hold: check.hold }),
  })
  const proposed = answer.type === 'step'
  return {
    asOf: check.asOf,
    pending: proposed ? answer.step.id : null,
    ...(check.skipped === undefined ? {} : { skipped: proposed ? answer.skipped : undefined }),
    ...(check.why === undefined ? {} : { why: answer.type }),
    ...(check.until === undefined ? {} : { until: 'until' in answer ? answer.until : undefined }),
  }
}

function contactOf(done: NonNullable<GivenCheck['done']>[number], ladder: Ladder): LadderContact {
  const step = ladder.steps.find((candidate) => candidate.id === done.step)
  if (!step) throw new Error(`no such step: ${done.step}`)
  return { on: day(done.on), channel: done.channel ?? 'whatsapp', level: step.level, step: step.id, charges: [CHARGE] }
}

function levelOf(level: number | string): ReminderLevel {
  const found = typeof level === 'number' ? LEVELS[level] : LEVELS.find((name) => name === level)
  if (!found) throw new Error(`no such level: ${level}`)
  return found
}

export const runLadderDates: RunCase<
  { readonly due: string; readonly steps: readonly number[] },
  { readonly on: readonly string[] }
> = ({ given, expect: expected }) => {
  // The first day on which each step, alone on its ladder, is proposed.
  const on = given.steps.map((offset) => {
    const step = { id: 'step', day: offset, level: offset < 0 ? 'reminder' : '1', channels: ['whatsapp'] } as const
    const ladder: Ladder = { id: 'case', minGapDays: 0, steps: [step] }
    const debt = { charge: CHARGE, due: day(given.due) }
    const answerOn = (asOf: Day) => proposeStep({ ladder, debt, contacts: [], asOf })
    const waiting = answerOn(addDays(debt.due, offset - 30))
    const first = waiting.type === 'not-due' ? waiting.until : undefined
    expect(first && answerOn(first).type).toBe('step')
    return first
  })
  expect(on).toEqual(expected.on)
}
