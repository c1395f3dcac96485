import type { AcceptedFact, DeviceAddedFact, DeviceRemovedFact, Fact, KeyRotatedFact, Role, SealFact } from './fact.ts'
import type { DeviceId, FactId } from './ids.ts'
import type { HoldKind } from './processFacts.ts'

/** What is said about the devices themselves. Only an owner's word is heard. */
export type RosterFact =
  | DeviceAddedFact
  | DeviceRemovedFact
  | KeyRotatedFact
  | AcceptedFact
  | (SealFact & { readonly of: DeviceId })

/** A point in a device's chain, by its number and hash (hex). */
export interface ChainPoint {
  readonly upTo: number
  readonly hash: string
}

/** Where a removed device's facts end. */
export interface Cut {
  readonly by: DeviceId
  readonly removal: FactId
  /** Last of its facts that stands. */
  readonly lastSeq: number
  /** What the remover knew of its chain: another history up to there does not stand. */
  readonly pin?: ChainPoint
}

export interface RosterDevice {
  readonly id: DeviceId
  /** SPKI, base64. */
  readonly publicKey: string
  readonly name: string
  readonly role: Role
  /** Smaller is more senior; owners come first. */
  readonly rank: number
  /** It was removed, for good: a device that comes back comes back under another id. */
  readonly cut?: Cut
}

/** The owner's word for the chain of a device. */
export interface Vouch extends ChainPoint {
  readonly by: DeviceId
  /** Marks of the last facts up to there (ledger/sealMarks.ts). */
  readonly marks?: string
}

/** The devices of a business as its owners' facts have them. Made by rosterOf.ts. */
export interface Roster {
  readonly founder: DeviceId
  /** Everybody who was ever added, the founder first; removed ones too. */
  readonly devices: ReadonlyMap<DeviceId, RosterDevice>
  /** By device, also of devices that nobody added. */
  readonly cuts: ReadonlyMap<DeviceId, Cut>
  readonly vouched: ReadonlyMap<DeviceId, readonly Vouch[]>
  /** The current key: the greatest (epoch, hash). */
  readonly rotation?: { readonly epoch: number; readonly hash: string }
  /** Ids that an owner let in, with the item hashes (hex) that were meant, where that was said. */
  readonly accepted: ReadonlyMap<FactId, ReadonlySet<string> | 'any'>
  /** Names of the roster facts that are heard, as whoever handed them in called them. */
  readonly heard: ReadonlySet<string>
}

const OWNERS_KINDS: readonly Fact['kind'][] = [
  'business',
  'deviceAdded',
  'deviceRemoved',
  'keyRotated',
  'accepted',
  'forget',
  'agreement',
  'holdEnded',
  'setting',
  'interestWaived',
  'agencyFee',
  'sending',
  'negotiation',
  'negotiationStep',
]

/** What whoever hears it writes down at once; what is decided about a customer is the owner's. */
const SELLERS_HOLDS: readonly HoldKind[] = ['dispute', 'paused', 'no-contact', 'insolvent', 'deceased']

/** What is said about the devices, in whatever kind. */
export function isRosterFact(fact: Fact): fact is RosterFact {
  if (fact.kind === 'seal') return fact.of !== undefined
  return ['deviceAdded', 'deviceRemoved', 'keyRotated', 'accepted'].includes(fact.kind)
}

/**
 * Whether an owner can let it in although nothing proves it. What is said about the devices an owner says anew, and a
 * seal says nothing that is worth letting in.
 */
export function canBeLetIn(fact: Fact): boolean {
  return fact.kind !== 'seal' && !isRosterFact(fact)
}

/**
 * Whether a device of this role may say that. Sellers sell: settings, debts written off or forgiven, agreements,
 * the list of devices and what is forgotten are the owner's.
 */
export function mayRecord(role: Role, fact: Fact): boolean {
  if (role === 'owner') return true
  if (OWNERS_KINDS.includes(fact.kind) || isRosterFact(fact)) return false
  if (fact.kind === 'hold') return SELLERS_HOLDS.includes(fact.holdKind)
  return fact.kind !== 'credit' || (fact.creditKind !== 'write-off' && fact.creditKind !== 'forgiveness')
}

/** What cannot be taken back by a reversal: who, and how, everybody is; words; settings; what is said of the devices. */
const NEVER_TAKEN_BACK: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'business',
  'customer',
  'customerEdit',
  'person',
  'personText',
  'setting',
  'seal',
  'deviceAdded',
  'deviceRemoved',
  'keyRotated',
  'accepted',
  'forget',
  'booksChecked',
  'reversal',
])

/** Whether a reversal of it would say anything. A reversal's own is about what that one takes back. */
export function canBeTakenBack(fact: Fact): boolean {
  return !NEVER_TAKEN_BACK.has(fact.kind)
}

/** What the list says of a device, removed or not; undefined for one that nobody added. */
export function rosterDevice(roster: Roster, id: DeviceId): RosterDevice | undefined {
  return roster.devices.get(id)
}

/** True for a device that was added and not removed. */
export function isOnRoster(roster: Roster, id: DeviceId): boolean {
  const device = roster.devices.get(id)
  return device !== undefined && device.cut === undefined
}

/** Number of the current key: 1 from the founding on. */
export function currentEpoch(roster: Roster): number {
  return roster.rotation?.epoch ?? 1
}

/**
 * Whose word goes before whose: smaller is more senior. A device that is on no list comes right after the owner who
 * vouches for it; nobody's device comes last.
 */
export function seniorityOf(roster: Roster, id: DeviceId): number {
  const device = roster.devices.get(id)
  if (device) return device.rank
  const vouchers = (roster.vouched.get(id) ?? []).map(({ by }) => roster.devices.get(by)?.rank ?? Infinity)
  return Math.min(Infinity, ...vouchers) + 0.5
}
