import type { Arrival, Replica } from '../../src/ledger/replica.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import { createExchange, type Exchange } from '../../src/sync/exchange.ts'
import type { ExchangeEnd } from '../../src/sync/exchangeEnd.ts'
import type { ExchangeState } from '../../src/sync/exchangeView.ts'
import type { Link } from '../../src/sync/link.ts'
import { createMemoryStore } from './memoryStore.ts'
import { createTestLater, type TestLater } from './testLater.ts'

/** One device's end of an exchange, and all that it said. */
export interface ExchangeEndpoint {
  readonly exchange: Exchange
  readonly acknowledged: Acknowledged
  readonly waits: TestLater
  readonly states: ExchangeState[]
  readonly arrivals: Arrival[]
  readonly ends: ExchangeEnd[]
  /** The last state. */
  readonly state: () => ExchangeState | undefined
  /** Resolves as soon as it is so, now or after a change. */
  readonly until: (isSo: (endpoint: ExchangeEndpoint) => boolean) => Promise<void>
}

export interface EndpointOptions {
  readonly acknowledged?: Acknowledged
  readonly now?: () => number
  readonly onArrived?: () => void
}

/** Starts an exchange on a link. */
export function openEndpoint(replica: Replica, link: Link, options: EndpointOptions = {}): ExchangeEndpoint {
  const watchers = new Set<() => void>()
  const waits = createTestLater()
  const acknowledged = options.acknowledged ?? createAcknowledged(createMemoryStore(), replica)
  const changed = (): void => {
    for (const watcher of watchers) watcher()
  }
  const states: ExchangeState[] = []
  const arrivals: Arrival[] = []
  const ends: ExchangeEnd[] = []
  const exchange = createExchange({
    replica,
    link,
    acknowledged,
    clock: { now: options.now ?? (() => 1_800_000_000_000) },
    later: waits.later,
    onState(state) {
      states.push(state)
      changed()
    },
    onArrived(arrival) {
      arrivals.push(arrival)
      options.onArrived?.()
      changed()
    },
    onEnd(end) {
      ends.push(end)
      changed()
    },
  })
  const endpoint: ExchangeEndpoint = {
    exchange,
    acknowledged,
    waits,
    states,
    arrivals,
    ends,
    state: () => states.at(-1),
    until: (isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isSo(endpoint)) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
  }
  return endpoint
}

/** Resolves when neither end has anything to do: both have come to the same word, or the link is gone. */
export async function untilQuiet(ends: readonly [ExchangeEndpoint, ExchangeEndpoint]): Promise<void> {
  const isDone = (end: ExchangeEndpoint): boolean =>
    end.ends.length > 0 || ['together', 'different'].includes(end.state()?.meeting.type ?? '')
  while (!ends.every(isDone)) {
    for (const end of ends) await end.until(isDone)
    // A state that goes to and fro ends a test at its time, and not never.
    await new Promise((resolve) => setTimeout(resolve))
  }
}
