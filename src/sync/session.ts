import type { DeviceId } from '../domain/ids.ts'
import type { Arrival } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { BlobHub } from './blobHub.ts'
import { createExchange } from './exchange.ts'
import type { ExchangeEnd } from './exchangeEnd.ts'
import type { ExchangeState } from './exchangeView.ts'
import type { Link } from './link.ts'
import type { LiveHub } from './sessionLive.ts'
import { splitLink } from './sessionSplit.ts'

export interface SessionDeps {
  readonly live: LiveHub
  readonly blobs: BlobHub
  readonly clock: Clock
  readonly later: Later
  readonly acknowledged: Acknowledged
}

interface SessionEvents {
  readonly onState: () => void
  readonly onArrived: (arrival: Arrival) => void
  /** Called once. */
  readonly onEnd: (end: ExchangeEnd) => void
}

/** A device that is connected and proven, and what is going on with it. */
export interface Session {
  readonly peer: DeviceId
  readonly state: () => ExchangeState
  readonly recheck: () => void
  /** Says why, and goes. */
  readonly stop: () => void
  /** How it ended; undefined while it lasts. */
  readonly ended: () => ExchangeEnd | undefined
}

const BEGINNING: ExchangeState = {
  meeting: { type: 'checking' },
  pending: 0,
  clockOff: false,
  newerApp: false,
  refused: 0,
}

/** Exchanges with a proven device, and lets it hear what is recorded here, for as long as its link lasts. */
export function openSession(whole: Link, deps: SessionDeps, events: SessionEvents): Session {
  let state = BEGINNING
  let end: ExchangeEnd | undefined
  let leave: (() => void) | undefined
  const { exchange: link, live: wire, blobs: blobWire } = splitLink(whole)
  const { live, blobs, ...rest } = deps
  const lane = blobs.join(blobWire, (error) => exchange.fail(error))
  const exchange = createExchange({
    ...rest,
    link,
    replica: live.replica,
    onArrived: events.onArrived,
    onState(next) {
      state = next
      // Before that, what is recorded at this moment would be the least of what the other lacks.
      if (next.meeting.type === 'together' && end === undefined) {
        leave ??= live.join(link.peer, wire, exchange.fail)
        lane.look()
      }
      events.onState()
    },
    onEnd(how) {
      end = how
      leave?.()
      lane.stop()
      events.onEnd(how)
    },
  })
  return {
    peer: link.peer,
    state: () => state,
    recheck: exchange.recheck,
    stop: exchange.stop,
    ended: () => end,
  }
}
