import type { Parting } from '../domain/deviceStatus.ts'
import { isOnRoster, type Roster } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { Arrival } from '../ledger/replica.ts'
import { createAcknowledged, type Acknowledged } from './acknowledged.ts'
import { createBlobHub } from './blobHub.ts'
import type { DevicesCore, DevicesDeps } from './devicesCore.ts'
import { createAutomaticMeeting, type AutomaticMeeting } from './devicesRendezvous.ts'
import { readKnown, NO_CONNECTIONS, type Connections } from './devicesView.ts'
import { createDevicesWatch, type DevicesWatch } from './devicesWatch.ts'
import { partingOf } from './exchangeEnd.ts'
import { createCodeDesk } from './inviteDesk.ts'
import type { BusinessKey } from './keys.ts'
import { createKeyRing } from './keysRing.ts'
import { createLeader, type Leader } from './leader.ts'
import { createSessionList } from './sessionList.ts'
import { createLiveHub } from './sessionLive.ts'
import { createCodeMeetings } from './sessionMeet.ts'
import { namedBy } from './sessionProof.ts'
import type { Live, LiveDeps } from './wire/liveDoc.ts'

export interface HubOptions extends DevicesDeps {
  readonly createLive: (deps: LiveDeps) => Promise<Live>
}

/** What the tabs of this device ask of each other. */
export type Order =
  | { readonly type: 'roster' }
  | { readonly type: 'rendezvous' }
  | { readonly type: 'arrived' }
  | { readonly type: 'disconnect'; readonly device: DeviceId }

const MOST_ARRIVALS = 200
const TELL_MS = 100

/** What of this device goes on while nobody looks: its connections, its turn among the tabs, the list as it stands. */
export interface DevicesHub {
  readonly core: DevicesCore
  readonly acknowledged: Acknowledged
  readonly automatic: AutomaticMeeting
  readonly leader: Leader<Order>
  readonly watch: DevicesWatch
  readonly onArrived: (arrival: Arrival) => void
  readonly stop: () => void
}

/** @throws NotSavedError when the books cannot be read */
export async function createDevicesHub(options: HubOptions): Promise<DevicesHub> {
  const { clock, later, replica, store, trust } = options
  const acknowledged = createAcknowledged(store, replica)
  const ring = createKeyRing(store)
  const desk = createCodeDesk(clock.now, options.pageUrl())
  let roster: Roster | undefined
  let elsewhere: Connections = NO_CONNECTIONS
  const partings = new Map<DeviceId, Parting>()
  let searches = 0
  let onProbation: readonly BusinessKey[] = []
  let peers = ''
  let isTelling = false

  const connections = (): Connections =>
    leader.leads()
      ? {
          sessions: sessions.all().map((session) => ({ peer: session.peer, state: session.state() })),
          isSearching: searches > 0 || automatic.isLooking(),
          partings: [...partings].map(([peer, why]) => ({ peer, why })),
        }
      : elsewhere
  const connectionsMoved = (): void => {
    watch.connectionsMoved()
    const now = sessions
      .all()
      .map(({ peer }) => peer)
      .join()
    if (now !== peers) automatic.refresh()
    peers = now
    if (isTelling) return
    isTelling = true
    later(TELL_MS, () => {
      isTelling = false
      leader.tell()
    })
  }
  const onArrived = (arrival: Arrival): void => {
    const kept = store.add('sync/arrivals', arrival, MOST_ARRIVALS).then(() => {
      watch.listsMoved()
      leader.order({ type: 'arrived' })
    })
    void kept.catch(() => undefined)
    void rosterMoved().catch(() => undefined)
  }
  const hangUp = async (): Promise<void> => {
    const own = roster?.devices.get((await trust.identity()).device)
    for (const { peer } of sessions.all()) {
      // Before the list has come, only the device that added this one is here.
      if (own?.cut || (own && roster && !isOnRoster(roster, peer))) sessions.stop(peer)
    }
  }
  const rosterMoved = async (isHere = true): Promise<void> => {
    const before = textOf(roster)
    roster = await trust.roster()
    await ring.add(...namedBy(roster, onProbation))
    await watch.read()
    if (textOf(roster) === before) return
    await hangUp()
    automatic.refresh()
    if (isHere) leader.order({ type: 'roster' })
  }

  /**
   * What had come when this app was closed, or killed, before it was judged: nobody may be met for days. Tabs that do it at
   * the same time wait for each other (storage/replica.ts), and the second finds nothing to do.
   */
  const settleRest = async (): Promise<void> => {
    if ((await trust.trust()) === undefined) return
    await replica.settle()
    await rosterMoved()
  }

  const leader = createLeader<Connections, Order>({
    name: options.books,
    locks: options.locks,
    tabs: options.tabs,
    tab: String(options.random(8)),
    state: connections,
    onTurn(leads) {
      if (leads) elsewhere = NO_CONNECTIONS
      else sessions.stopAll()
      automatic.refresh()
      connectionsMoved()
    },
    onState(state) {
      elsewhere = state
      watch.connectionsMoved()
    },
    onOrder(order) {
      if (order.type === 'roster') void rosterMoved(false).catch(() => undefined)
      else if (order.type === 'rendezvous') void automatic.read().catch(() => undefined)
      else if (order.type === 'arrived') watch.listsMoved()
      else sessions.stop(order.device)
    },
  })

  const live = createLiveHub({
    ...options,
    onArrived,
    onSettled() {
      sessions.recheck()
      void rosterMoved().catch(() => undefined)
    },
    onGap: (peer) => sessions.of(peer)?.recheck(),
  })
  const sessions = createSessionList({
    live,
    blobs: createBlobHub(options),
    clock,
    later,
    acknowledged,
    keepAwake: options.keepAwake,
    onChange: () => connectionsMoved(),
    onArrived,
    onEnd(peer, end) {
      const why = partingOf(end)
      if (why) partings.set(peer, why)
      else partings.delete(peer)
      watch.booksMoved()
    },
  })
  const core: DevicesCore = {
    ...options,
    ring,
    desk,
    sessions,
    meetings: createCodeMeetings(options.wire, desk, later),
    roster: () => roster,
    rosterMoved,
    onProbation(keys) {
      onProbation = [...onProbation, ...keys].slice(-MOST_ON_PROBATION)
    },
    lead: () => leader.take(),
    searching() {
      searches += 1
      connectionsMoved()
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        searches -= 1
        connectionsMoved()
      }
    },
  }
  const automatic = createAutomaticMeeting({
    core,
    acknowledged,
    leads: () => leader.leads(),
    onChange: () => watch.connectionsMoved(),
  })
  const watch = createDevicesWatch({
    read: () => readKnown(core, acknowledged),
    connections,
    isElsewhere: () => !leader.leads(),
    later,
  })
  const stopHearing = replica.onAppended(watch.booksMoved)
  const stopWatching = options.watchReturn(() => {
    sessions.recheck()
    watch.booksMoved()
  })
  await rosterMoved(false)
  await automatic.read()
  void settleRest().catch(() => undefined)

  return {
    core,
    acknowledged,
    automatic,
    leader,
    watch,
    onArrived,
    stop() {
      stopHearing()
      stopWatching()
      automatic.stop()
      sessions.stopAll()
      leader.stop()
    },
  }
}

const MOST_ON_PROBATION = 32

/** Of a list, whatever else hangs on. */
function textOf(roster: Roster | undefined): string {
  return JSON.stringify([roster?.rotation, ...(roster?.devices.values() ?? [])])
}
