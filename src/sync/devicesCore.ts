import type { DeviceId, FactId } from '../domain/ids.ts'
import type { Roster } from '../domain/roster.ts'
import { err, type Result } from '../domain/result.ts'
import { NotSavedError, type FactDraft, type Ledger, type NotSaved } from '../ledger/ledger.ts'
import type { Blobs } from '../ledger/blobs.ts'
import type { Replica } from '../ledger/replica.ts'
import type { SyncStore } from '../ledger/syncStore.ts'
import type { Trust } from '../ledger/trust.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import type { Locks } from '../platform/locks.ts'
import type { OpenSocket } from '../platform/socket.ts'
import type { CodeDesk } from './inviteDesk.ts'
import type { BusinessKey } from './keys.ts'
import type { KeyRing } from './keysRing.ts'
import type { Tabs } from './leader.ts'
import type { Link, RawChannel } from './link.ts'
import type { SessionList } from './sessionList.ts'
import type { CodeMeetings, Wire } from './sessionMeet.ts'

/** What the meeting of devices is handed; main.tsx joins it. */
export interface DevicesDeps {
  /** Name of the books, by which the tabs that have them open know each other. */
  readonly books: string
  readonly ledger: Pick<Ledger, 'append'>
  readonly newId: () => FactId
  readonly replica: Replica
  readonly trust: Trust
  readonly blobs: Blobs
  readonly store: SyncStore
  readonly clock: Clock
  readonly later: Later
  readonly random: (bytes: number) => Uint8Array
  /** The page's own address. */
  readonly pageUrl: () => string
  readonly wire: Wire
  readonly createLink: (raw: RawChannel, peer: DeviceId) => Link
  readonly locks: Locks
  readonly tabs: Tabs
  readonly openSocket: OpenSocket
  /** @returns stops telling */
  readonly watchReturn: (onReturn: () => void) => () => void
  /** @returns lets the screen go dark */
  readonly keepAwake: () => () => void
  /** How many customers these books have. */
  readonly customers: () => Promise<number>
  /** Of what is kept aside in these rows, in the same order: the fact's id, and the item hash (hex) of just that value. */
  readonly asideItems: (
    rows: readonly string[],
  ) => Promise<readonly ({ readonly id: FactId; readonly hash: string } | undefined)[]>
}

/** What everything about the devices works with: the list as this device knows it, the keys, the connections. */
export interface DevicesCore extends DevicesDeps {
  readonly ring: KeyRing
  /** As last read; `undefined` in books of one device, and before it was read. */
  readonly roster: () => Roster | undefined
  /** Reads the list again, after something about it may have changed; everything that hangs on it follows. */
  readonly rosterMoved: () => Promise<void>
  /** Keys that a seller handed over: kept as soon as the list of devices names them. */
  readonly onProbation: (keys: readonly BusinessKey[]) => void
  readonly desk: CodeDesk
  readonly meetings: CodeMeetings
  readonly sessions: SessionList
  /** Makes this tab the one that holds the connections. */
  readonly lead: () => Promise<void>
  /** Counts one more search for another device. @returns ends it */
  readonly searching: () => () => void
}

/** Storage's one expected failure as a value, for whoever asked. */
export async function unlessNotSaved<T, E extends { readonly type: string }>(
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | NotSaved>> {
  try {
    return await work()
  } catch (error) {
    // Told apart by name: on its way out of a worker an error keeps its name and loses its class.
    if (!(error instanceof Error) || error.name !== 'NotSavedError') throw error
    return err({ type: 'not-saved', cause: error instanceof NotSavedError ? error.reason : causeIn(error.message) })
  }
}

/** Records what is said about the devices, and has it heard here at once. @throws NotSavedError */
export async function sayAboutDevices(core: DevicesCore, drafts: readonly FactDraft[]): Promise<void> {
  await core.ledger.append(drafts)
  // Signs it: unsigned, nobody hears it, and this device neither.
  await core.replica.heads()
  await core.replica.settle()
  await core.rosterMoved()
}

function causeIn(message: string): NotSaved['cause'] {
  return message.includes('full') ? 'full' : 'refused'
}
