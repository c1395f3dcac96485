import type { SegmentId } from '../domain/ids.ts'
import type { Replica } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import { createBudget } from './exchangeBudget.ts'
import { PeerError } from './exchangeEnd.ts'
import type { Part, RefusedReason, Want } from './messages.ts'
import type { Tally } from './progress.ts'

/** Gives the other what it asks for, as fast as it takes it. */
export interface Serve {
  /** @throws PeerError for what was never offered, or asked for too often */
  readonly want: (want: Want) => void
  readonly isBusy: () => boolean
}

type Refused = { readonly type: 'refused'; readonly segment: SegmentId; readonly reason: RefusedReason }

interface ServeDeps {
  readonly replica: Pick<Replica, 'parts'>
  readonly clock: Clock
  readonly tally: Tally
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
  readonly updates: readonly Uint8Array[] | undefined
}

export function createServe({ replica, clock, tally, send, lacking, offered, onChange, onError }: ServeDeps): Serve {
  const queue = new Map<SegmentId, Want & { readonly facts: number }>()
  let factsLeft = 0
  const spend = createBudget(clock, 'segments asked for', 20, () => 2 * offered() + 200)
  let isBusy = false

  const dequeue = (segment: SegmentId): void => {
    factsLeft -= queue.get(segment)?.facts ?? 0
    queue.delete(segment)
  }
  const next = (): Promise<Ready> | undefined => {
    const [first] = queue.values()
    if (first === undefined) return undefined
    const { segment, stateVector, facts } = first
    dequeue(segment)
    const made = replica.parts(segment, stateVector).then((updates) => ({ segment, facts, updates }))
    // It is awaited after the one before it was sent; until then nobody hears of a failure.
    made.catch(() => undefined)
    return made
  }
  const answer = async ({ segment, facts, updates }: Ready): Promise<void> => {
    if (updates === undefined) return send({ type: 'refused', segment, reason: 'absent' })
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
    want({ segment, stateVector }) {
      spend()
      const facts = lacking(segment)
      if (facts === undefined) throw new PeerError('protocol', 'a segment that was not offered')
      dequeue(segment)
      queue.set(segment, { type: 'want', segment, stateVector, facts: Math.max(1, facts) })
      factsLeft += Math.max(1, facts)
      if (!isBusy) work().catch(onError)
    },
    isBusy: () => isBusy,
  }
}
