import type { Day } from './day.ts'

/** How well a figure is known: read in the law itself, in the reports of others, or written down from memory. */
export const READINGS = ['text', 'report', 'memory'] as const
export type Reading = (typeof READINGS)[number]

/** What every figure of law carries. Not legal advice: shown with "verifica con tu asesor". */
export interface Sourced {
  /** Law and article, or who publishes the figure. */
  readonly source: string
  /** Day of the text that was read; where none was, the day on which the figure was written down. */
  readonly asOf: Day
  readonly read: Reading
  readonly verify: true
}
