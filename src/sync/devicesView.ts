import type { DevicesState, MeetingState, OtherDevice, Parting, ThisDevice } from '../domain/deviceStatus.ts'
import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { Roster } from '../domain/roster.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import type { AsideCounts } from '../ledger/trust.ts'
import type { Acknowledged } from './acknowledged.ts'
import { byName } from './acknowledgedStored.ts'
import type { DevicesCore } from './devicesCore.ts'
import { readJoining, type Joining } from './devicesJoining.ts'
import type { ExchangeState } from './exchangeView.ts'

/** What the tab with the connections says of them to all tabs. */
export interface Connections {
  readonly sessions: readonly { readonly peer: DeviceId; readonly state: ExchangeState }[]
  readonly isSearching: boolean
  /** How the last session with each ended. */
  readonly partings: readonly { readonly peer: DeviceId; readonly why: Parting }[]
}

/** What is read from the disk for the screen of the devices. */
export interface KnownDevices {
  readonly self?: ThisDevice
  readonly others: readonly Omit<OtherDevice, 'meeting'>[]
  readonly counts: AsideCounts
  readonly clockOff: boolean
}

export const NO_CONNECTIONS: Connections = { sessions: [], isSearching: false, partings: [] }
const NOTHING_ASIDE: AsideCounts = { late: 0, unverified: 0, forbidden: 0, forged: 0, fromFuture: 0, refused: 0 }
export const KNOWN_ALONE: KnownDevices = { others: [], counts: NOTHING_ASIDE, clockOff: false }

/** Reads who is on the list, and how it stood with each when last met. @throws NotSavedError */
export async function readKnown(
  { replica, store, trust }: Pick<DevicesCore, 'replica' | 'store' | 'trust'>,
  acknowledged: Acknowledged,
): Promise<KnownDevices> {
  const roster = await trust.roster()
  const joining = await readJoining({ store, trust })
  if (!roster && !joining) return KNOWN_ALONE
  const [{ device }, counts, clockOff] = await Promise.all([trust.identity(), trust.counts(), trust.clockOff()])
  const heads = byName(await replica.heads())
  const listed = listOf(device, roster, joining)
  const others = await Promise.all(listed.others.map((other) => withLast(other, acknowledged, heads)))
  return { ...listed, others, counts, clockOff }
}

interface Listed {
  readonly self?: ThisDevice
  readonly others: readonly Omit<OtherDevice, 'meeting' | 'pending'>[]
}

/** The list, or before it has come, what the device that added this one said. */
function listOf(device: DeviceId, roster: Roster | undefined, joining: Joining | undefined): Listed {
  const own = roster?.devices.get(device)
  if (!own && joining) {
    const { name, role, by } = joining
    return {
      self: { id: device, name, role, removed: false, awaitsBooks: true },
      others: [{ id: by.device, name: by.name, role: 'owner' }],
    }
  }
  const all = [...(roster?.devices.values() ?? [])]
  const others = all
    .filter(({ id }) => id !== device)
    .map(({ id, name, role, cut }) => ({ id, name, role, ...(cut && { removed: true }) }))
  // Not on the list that it has, and nobody said that it is about to be: it was taken off under another name.
  if (!own) return { self: { id: device, name: '', role: 'seller', removed: true }, others }
  return { self: { id: device, name: own.name, role: own.role, removed: own.cut !== undefined }, others }
}

async function withLast(
  other: Omit<OtherDevice, 'meeting' | 'pending'>,
  acknowledged: Acknowledged,
  heads: ReadonlyMap<SegmentId, SegmentHead>,
): Promise<Omit<OtherDevice, 'meeting'>> {
  const { verifiedAt } = await acknowledged.of(other.id)
  const pending = other.removed === true ? 0 : await acknowledged.pending(other.id, heads)
  return { ...other, pending, ...(verifiedAt !== undefined && { verifiedAt }) }
}

/** What a connection has proven stays known when it is gone, before it is read from the disk again. */
export function withProven(known: KnownDevices, { sessions }: Connections): KnownDevices {
  if (sessions.length === 0) return known
  const states = new Map(sessions.map(({ peer, state }) => [peer, state]))
  const others = known.others.map((other) => {
    const state = states.get(other.id)
    if (!state) return other
    const { meeting, pending } = state
    return { ...other, pending, ...(meeting.type === 'together' && { verifiedAt: meeting.verifiedAt }) }
  })
  return { ...known, others }
}

/** What a screen can show. @param known of `withProven` @param elsewhere another tab has the connections */
export function viewOf(known: KnownDevices, connections: Connections, elsewhere: boolean): DevicesState {
  const { sessions, isSearching, partings } = connections
  const states = new Map(sessions.map(({ peer, state }) => [peer, state]))
  const apart: MeetingState = { type: isSearching ? 'searching' : 'apart' }
  const others = known.others.map((other): OtherDevice => {
    const state = states.get(other.id)
    const parted = partings.find(({ peer }) => peer === other.id)?.why
    if (!state && other.removed === true) return { ...other, meeting: { type: 'apart' } }
    if (!state) return { ...other, meeting: apart, ...(parted && { parted }) }
    return { ...other, meeting: state.meeting }
  })
  const { late, unverified, forbidden, forged, refused } = known.counts
  return {
    ...(known.self && { self: known.self }),
    others,
    late,
    // For the owner to look at, whatever the reason: the screen of what was kept out tells them apart.
    unverified: unverified + forbidden + forged,
    refused,
    clockOff: known.clockOff || sessions.some(({ state }) => state.clockOff),
    newerApp: known.counts.fromFuture > 0 || sessions.some(({ state }) => state.newerApp),
    elsewhere: elsewhere && sessions.length > 0,
  }
}
