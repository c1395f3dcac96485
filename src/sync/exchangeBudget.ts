import type { Clock } from '../platform/clock.ts'
import { PeerError } from './exchangeEnd.ts'

/**
 * Limits what the other end may ask for. @returns counts one, or as many as it is told. It throws PeerError ('flood') when there are too many
 * @param burst asked each time, because more segments may be asked for when there are more
 */
export function createBudget(
  clock: Clock,
  what: string,
  perSecond: number,
  burst: () => number,
): (weight?: number) => void {
  let used = 0
  let last = clock.now()
  return (weight = 1) => {
    const now = clock.now()
    // A clock that was put back gives nothing.
    used = Math.max(0, used - (Math.max(0, now - last) / 1000) * perSecond) + weight
    last = now
    if (used > burst()) throw new PeerError('flood', `too many ${what}`)
  }
}

/** What is bounded by what was asked for, or offered. */
const PAID_ELSEWHERE: ReadonlySet<string> = new Set(['part', 'more', 'want', 'wantBeyond'])

/** A budget of the messages that nobody asked for, by their type. */
export function createMessageBudget(clock: Clock): (type: string) => void {
  const spend = createBudget(clock, 'messages', 5, () => 100)
  return (type) => {
    if (!PAID_ELSEWHERE.has(type)) spend()
  }
}
