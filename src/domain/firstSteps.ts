import { daysBetween, type Day } from './day.ts'

/** What a new user does in the first five minutes, in this order. */
export const FIRST_STEPS = ['customer', 'sale', 'payment', 'reminder', 'safe'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** Days after the business was set up in which its owner is shown how to begin. */
const NEW_DAYS = 14

export interface FirstFacts {
  readonly customer: boolean
  readonly sale: boolean
  readonly payment: boolean
  /** Somebody was written to, or the message was looked at. */
  readonly reminder: boolean
  /** A backup was made, or the app stands on the home screen. */
  readonly safe: boolean
}

/** The steps that are done, told by what is in the books and on the device, and by nothing else. */
export function stepsDone(facts: FirstFacts): readonly FirstStep[] {
  return FIRST_STEPS.filter((step) => facts[step])
}

export interface BooksBegun {
  /** The day on which the business was set up. */
  readonly on: Day | undefined
  /** Something came out of a file, a bank's statement or another device. */
  readonly brought: boolean
}

/** Whether books are those of somebody who begins: young, and written by hand. */
export function areNew({ on, brought }: BooksBegun, today: Day): boolean {
  return on !== undefined && !brought && daysBetween(today, on) <= NEW_DAYS
}
