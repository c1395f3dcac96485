import type { SegmentId } from '../domain/ids.ts'
import type { Replica } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import { createBudget } from './exchangeBudget.ts'
import { PeerError } from './exchangeEnd.ts'
import type { Wants } from './exchangeWants.ts'
import type { Part, RefusedReason, Want, WantBeyond } from './messages.ts'
import type { Tally } from './progress.ts'

/** Gives the other what it asks for, as fast as it takes it. */
export interface Serve {
  /** @throws PeerError for what was never offered, or asked for too often */
  readonly want: (want: Want | WantBeyond) => void
  readonly isBusy: () => boolean
}

type Refused = { readonly type: 'refused'; readonly segment: SegmentId; readonly reason: RefusedReason }

interface ServeDeps {
  readonly replica: Pick<Replica, 'parts'>
  readonly clock: Clock
  readonly tally: Tally
  readonly vectorOf: Wants['vectorOf']
  /** Resolves when it has left: the next update is made meanwhile, and no more than that. */
  readonly send: (message: Part | Refused) => Promise<void>
  /** Facts of a segment that the other lacks, as far as the heads tell; `undefined` for a segment that was not offered. */
  readonly lacking: (segment: SegmentId) => number | undefined
  /** How many segments were offered. */
  readonly offered: () => number
  readonly onChange: () => void
  readonly onError: (error: unknown) => void
}

interface Ready {
  readonly segment: SegmentId
  readonly facts: number
  /** Several of a month that is too large for one message. */
  readonly updates: readonly Uint8Array[] | RefusedReason
}

export function createServe(deps: ServeDeps): Serve {
  const { replica, clock, tally, vectorOf, send, lacking, offered, onChange, onError } = deps
  const queue = new Map<SegmentId, { readonly want: Want | WantBeyond; readonly facts: number }>()
  let factsLeft = 0
  const spend = createBudget(clock, 'segments asked for', 20, () => 2 * offered() + 200)
  let isBusy = false

  const dequeue = (segment: SegmentId): void => {
    factsLeft -= queue.get(segment)?.facts ?? 0
    queue.delete(segment)
  }
  const make = async (want: Want | WantBeyond): Promise<Ready['updates']> => {
    const stateVector = await vectorOf(want)
    if (stateVector === undefined) return 'unknown-base'
    return (await replica.parts(want.segment, stateVector)) ?? 'absent'
  }
  const next = (): Promise<Ready> | undefined => {
    const [first] = queue.values()
    if (first === undefined) return undefined
    const { want, facts } = first
    dequeue(want.segment)
    const made = make(want).then((updates) => ({ segment: want.segment, facts, updates }))
    // It is awaited after the one before it was sent; until then nobody hears of a failure.
    made.catch(() => undefined)
    return made
  }
  const answer = async ({ segment, facts, updates }: Ready): Promise<void> => {
    if (typeof updates === 'string') return send({ type: 'refused', segment, reason: updates })
    for (const [i, update] of updates.entries()) {
      const isLast = i === updates.length - 1
      tally.sent(update.length, isLast ? facts : 0)
      onChange()
      await send({ type: isLast ? 'part' : 'more', segment, update })
    }
  }
  const work = async (): Promise<void> => {
    isBusy = true
    try {
      let ready = next()
      while (ready !== undefined) {
        const current = await ready
        tally.expectOut(factsLeft)
        ready = next()
        await answer(current)
        ready ??= next()
      }
    } finally {
      isBusy = false
    }
    onChange()
  }

  return {
    want(want) {
      const { segment } = want
      spend()
      const facts = lacking(segment)
      if (facts === undefined) throw new PeerError('protocol', 'a segment that was not offered')
      dequeue(segment)
      queue.set(segment, { want, facts: Math.max(1, facts) })
      factsLeft += Math.max(1, facts)
      if (!isBusy) work().catch(onError)
    },
    isBusy: () => isBusy,
  }
}
