import type { Channel } from './fact.ts'
import { heightOf, type Ladder, type LadderStep } from './ladder.ts'

export const MOST_STEPS = 24
export const MOST_GAP_DAYS = 60
const EARLIEST = -90
const LATEST = 1095

/** What is wrong with an edited ladder; `step` is the id of the step to change. */
export type LadderProblem =
  | { readonly type: 'ladder-empty' }
  | { readonly type: 'ladder-too-long'; readonly max: number }
  | { readonly type: 'ladder-gap'; readonly max: number }
  | { readonly type: 'step-day'; readonly step: string; readonly min: number; readonly max: number }
  /** Two steps cannot be told apart, and done ones are recorded by their id. */
  | { readonly type: 'step-same-id'; readonly step: string }
  | { readonly type: 'step-same-day'; readonly step: string; readonly other: string; readonly day: number }
  /** Less insistent than a step before it. */
  | { readonly type: 'step-level-falls'; readonly step: string; readonly other: string }
  /** "Remember to pay" is for before the due day, and for the day itself. */
  | { readonly type: 'step-reminder-late'; readonly step: string; readonly day: number }
  /** "You forgot" cannot be said while there is time. */
  | { readonly type: 'step-too-early'; readonly step: string; readonly day: number }
  | { readonly type: 'step-no-channel'; readonly step: string }
  /** The ultimatum is a letter (R59). */
  | { readonly type: 'step-letter-only'; readonly step: string; readonly channel: Channel }

/** Steps in order of day, and of level where two share a day. */
export function stepsInOrder(ladder: Ladder): LadderStep[] {
  return ladder.steps.toSorted((a, b) => a.day - b.day || heightOf(a.level) - heightOf(b.level))
}

/** Everything that is wrong with an edited ladder, first what concerns all of it, then step by step; empty when it is fine. */
export function ladderProblems(ladder: Ladder): LadderProblem[] {
  const { steps, minGapDays } = ladder
  const problems: LadderProblem[] = []
  if (steps.length === 0) problems.push({ type: 'ladder-empty' })
  if (steps.length > MOST_STEPS) problems.push({ type: 'ladder-too-long', max: MOST_STEPS })
  if (!isWhole(minGapDays, 0, MOST_GAP_DAYS)) problems.push({ type: 'ladder-gap', max: MOST_GAP_DAYS })
  const inOrder = stepsInOrder(ladder)
  for (const [i, step] of inOrder.entries()) problems.push(...problemsOf(step, inOrder.slice(0, i)))
  return problems
}

function problemsOf(step: LadderStep, before: readonly LadderStep[]): LadderProblem[] {
  const { id, day, level, channels } = step
  const problems: LadderProblem[] = []
  if (!isWhole(day, EARLIEST, LATEST)) problems.push({ type: 'step-day', step: id, min: EARLIEST, max: LATEST })
  if (id === '' || before.some((other) => other.id === id)) problems.push({ type: 'step-same-id', step: id })
  const sameDay = before.find((other) => other.day === day)
  if (sameDay) problems.push({ type: 'step-same-day', step: id, other: sameDay.id, day })
  const higher = before.findLast((other) => heightOf(other.level) > heightOf(level))
  if (higher) problems.push({ type: 'step-level-falls', step: id, other: higher.id })
  if (level === 'reminder' && day > 0) problems.push({ type: 'step-reminder-late', step: id, day })
  if (level !== 'reminder' && day < 1) problems.push({ type: 'step-too-early', step: id, day })
  if (channels.length === 0) problems.push({ type: 'step-no-channel', step: id })
  const spoken = level === '3' ? channels.find((channel) => channel !== 'letter') : undefined
  if (spoken) problems.push({ type: 'step-letter-only', step: id, channel: spoken })
  return problems
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
