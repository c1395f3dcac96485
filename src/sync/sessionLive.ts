import type { DeviceId, FactId } from '../domain/ids.ts'
import type { Arrival, Replica, SegmentUpdate } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import { createBudget } from './exchangeBudget.ts'
import { PeerError } from './exchangeEnd.ts'
import type { SplitLink } from './sessionSplit.ts'
import type { Live, LiveDeps, LiveSeat } from './wire/liveDoc.ts'
import { isLiveSegment } from './wire/liveUpdate.ts'

export interface LiveHubDeps {
  readonly replica: Replica
  readonly clock: Clock
  readonly later: Later
  readonly random: (bytes: number) => Uint8Array
  readonly createLive: (deps: LiveDeps) => Promise<Live>
  /** Something came, and counts where it may. */
  readonly onArrived: (arrival: Arrival) => void
  /** What came was looked at: other devices do not know of it yet, and the list of devices may be another one. */
  readonly onSettled: () => void
  /** Something did not come through: this device and that one must compare heads. */
  readonly onGap: (peer: DeviceId) => void
}

/** Carries what is recorded while devices are connected, at once. */
export interface LiveHub {
  /** The books, for the exchange: what it brings goes on to the other connected devices. */
  readonly replica: Replica
  /**
   * A device was proven equal: from now on each hears what the other records.
   * @param onFlood it says more than a device of ours does, and is not listened to any more
   * @returns leaves
   */
  join(peer: DeviceId, live: SplitLink['live'], onFlood: (error: PeerError) => void): () => void
}

/** What a person does is signed at once: unsigned it counts nowhere else. What follows so soon is signed together. */
const SEAL_MS = 30
const SETTLE_MS = 10
/** A disk that could not be written may be written a while later. */
const AGAIN_MS = 5_000
/** What comes from one device in a while is one arrival, and not one a fact. */
const ARRIVAL_MS = 5_000
/** The open months: this one, and the one before it around its end. */
const OPEN_SEGMENTS = 2
/** A month of more values would stop the screen while it is put into a document: the exchange carries it. */
const MOST_LIVE = 40_000
const MOST_IDS = 100

export function createLiveHub(deps: LiveHubDeps): LiveHub {
  const { replica, later } = deps
  let live: Promise<Live> | undefined
  let seats = 0
  const arrivals = createArrivals(deps)
  const seal = atOnce(later, SEAL_MS, () => void replica.heads().catch(() => undefined))
  const settle = once(later, SETTLE_MS, () => {
    // It waits on the disk, and nothing else might look at it again: both ends hold the same.
    replica.settle().then(deps.onSettled, () => later(AGAIN_MS, settle))
  })

  const fill = async (): Promise<readonly SegmentUpdate[]> => {
    const heads = await replica.heads()
    const open = heads.flatMap(({ segment, count }) => (isLiveSegment(segment) && count <= MOST_LIVE ? segment : []))
    const updates = open
      .toSorted()
      .slice(-OPEN_SEGMENTS)
      .map(async (segment): Promise<SegmentUpdate[]> => {
        const update = await replica.difference(segment, NOTHING)
        return update ? [{ segment, update }] : []
      })
    return (await Promise.all(updates)).flat()
  }
  const stored = async ({ segment, update }: SegmentUpdate, from: DeviceId): Promise<void> => {
    const { added, seals, ids } = await replica.merge(segment, update, from)
    if (added === 0) return
    if (added > seals) arrivals.add(from, added - seals, ids)
    settle()
  }
  const begin = (): Promise<Live> =>
    deps.createLive({
      roomName: Array.from(deps.random(16), (byte) => byte.toString(36)).join(''),
      fill,
      stored,
      onGap: deps.onGap,
    })
  const hand = (update: SegmentUpdate): void => {
    void live?.then((open) => open.applyLocal(update)).catch(() => undefined)
  }
  replica.onAppended((update) => {
    if (!live) return
    hand(update)
    seal()
  })

  return {
    replica: {
      ...replica,
      async merge(segment, update, from, bulk) {
        const report = await replica.merge(segment, update, from, bulk)
        if (report.added > 0) hand({ segment, update })
        return report
      },
      async mergeAll(updates, from, bulk) {
        const merged = await replica.mergeAll(updates, from, bulk)
        for (const [i, { segment, update }] of updates.entries()) {
          const outcome = merged[i]
          if (outcome?.type === 'merged' && outcome.report.added > 0) hand({ segment, update })
        }
        return merged
      },
    },
    join(peer, wire, onFlood) {
      seats += 1
      live ??= begin()
      const opened = live
      let seat: LiveSeat | undefined
      let isGone = false
      const seated = opened.then((open) => {
        if (!isGone) seat = open.join({ device: peer, send: (message) => wire.send(message) })
      })
      // Without it the exchange finds the same a moment later.
      const settled = seated.catch(() => undefined)
      const spend = liveBudget(deps.clock)
      let isFlood = false
      wire.onMessage(async (message) => {
        if (isFlood) return
        try {
          spend(message.length)
        } catch (error) {
          if (!(error instanceof PeerError)) throw error
          isFlood = true
          return onFlood(error)
        }
        await settled
        await seat?.receive(message)
      })
      return () => {
        if (isGone) return
        isGone = true
        seat?.leave()
        seats -= 1
        if (seats > 0) return
        live = undefined
        void opened.then((open) => open.close()).catch(() => undefined)
      }
    },
  }
}

const NOTHING = Uint8Array.of(0)

/** Ten people who record as fast as they type say less; a month that both had to fill anew is 4 MB at most. */
function liveBudget(clock: Clock): (bytes: number) => void {
  const spendMessage = createBudget(clock, 'live messages', 20, () => 1_000)
  const spendBytes = createBudget(clock, 'live bytes', 100_000, () => 16_000_000)
  return (bytes) => {
    spendMessage()
    spendBytes(bytes)
  }
}

interface Arrivals {
  add(from: DeviceId, facts: number, ids: readonly FactId[]): void
}

function createArrivals({ clock, later, onArrived }: Pick<LiveHubDeps, 'clock' | 'later' | 'onArrived'>): Arrivals {
  const waiting = new Map<DeviceId, { whole: Arrival }>()
  return {
    add(from, facts, ids) {
      const known = waiting.get(from)
      if (known) {
        const { whole } = known
        known.whole = { ...whole, facts: whole.facts + facts, ids: [...whole.ids, ...ids].slice(0, MOST_IDS) }
        return
      }
      const begun: { whole: Arrival } = {
        whole: { at: clock.now(), from, by: 'link', facts, ids: ids.slice(0, MOST_IDS) },
      }
      waiting.set(from, begun)
      later(ARRIVAL_MS, () => {
        waiting.delete(from)
        onArrived(begun.whole)
      })
    },
  }
}

/** Runs something when it is asked for, and once more a while later where it was asked for meanwhile. */
function atOnce(later: Later, ms: number, run: () => void): () => void {
  let isResting = false
  let isAsked = false
  const go = (): void => {
    isResting = true
    run()
    later(ms, () => {
      isResting = false
      if (!isAsked) return
      isAsked = false
      go()
    })
  }
  return () => {
    if (isResting) isAsked = true
    else go()
  }
}

/** Runs something a while after it was first asked for, once for all who asked meanwhile. */
function once(later: Later, ms: number, run: () => void): () => void {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    later(ms, () => {
      isAsked = false
      run()
    })
  }
}
