import type { Channel, ReminderLevel } from './fact.ts'

/** One step of the escalera de cobranza. */
export interface LadderStep {
  readonly id: string
  /** Days after the due day; negative before it. */
  readonly day: number
  readonly level: ReminderLevel
  /** The first one is preferred. */
  readonly channels: readonly Channel[]
}

export interface Ladder {
  readonly id: string
  /** In order of day, and so of level. */
  readonly steps: readonly LadderStep[]
  /** Days between two contacts with one customer, over all channels. */
  readonly minGapDays: number
}

const RUNGS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']

/** How high a level is: 0 for the reminder, which is no rung, 1 to 4 for the rungs. */
export function heightOf(level: ReminderLevel): number {
  return RUNGS.indexOf(level)
}

const SPOKEN: readonly Channel[] = ['call', 'visit']

/** Calls and visits do not raise the letter level; they do restart the gap. */
export function isWritten(channel: Channel): boolean {
  return !SPOKEN.includes(channel)
}
