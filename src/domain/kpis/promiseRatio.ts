import { addDays, type Day } from '../day.ts'
import type { MinorUnits } from '../money.ts'
import { figure, noFigure, quotient, type Figure } from './figure.ts'

/** A promise as it stands; cancelled: taken back by the business, so that it says nothing of the customer. */
export interface PromiseStanding {
  readonly due: Day
  readonly amount: MinorUnits
  readonly state: 'open' | 'kept' | 'partly' | 'broken' | 'cancelled'
}

export interface PromiseUsed {
  readonly kept: number
  readonly partly: number
  readonly broken: number
  /** All three together: the promises whose day, and one day more, has passed. */
  readonly passed: number
}

export interface PromiseRatio {
  readonly count: Figure<PromiseUsed>
  /** Of the money promised, in whole minor units. */
  readonly amount: Figure<PromiseUsed>
}

/**
 * Promises kept ÷ promises whose day has passed, by number and by money promised, in one currency. One kept in part is
 * not kept; it is told apart in what was used. One day of grace: a promise for Friday is looked at on Sunday.
 * @returns ratios, 0 to 1
 */
export function promiseKeptRatio(promises: Iterable<PromiseStanding>, asOf: Day): PromiseRatio {
  const count = { kept: 0n, partly: 0n, broken: 0n }
  const money = { kept: 0n, partly: 0n, broken: 0n }
  for (const { due, amount, state } of promises) {
    if (state === 'open' || state === 'cancelled' || asOf <= addDays(due, 1)) continue
    count[state] += 1n
    money[state] += BigInt(amount)
  }
  return { count: ratio(count), amount: ratio(money) }
}

function ratio({ kept, partly, broken }: Record<'kept' | 'partly' | 'broken', bigint>): Figure<PromiseUsed> {
  const passed = kept + partly + broken
  const used = { kept: Number(kept), partly: Number(partly), broken: Number(broken), passed: Number(passed) }
  return passed > 0n ? figure(quotient(kept, passed), used) : noFigure('no-promise-passed', used)
}
