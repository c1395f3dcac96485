import type { Role } from './fact.ts'
import type { DeviceId } from './ids.ts'

/*
 * What is true of the owner's devices and of the meeting with each, in values that a screen can show. "verified" is a
 * proof (both ends compared digests of everything they hold), never a guess of a library.
 */

/** How it stands with one other device now. */
export type MeetingState =
  /** No connection. What is recorded here is safe here. */
  | { readonly type: 'apart' }
  /** A code is shown, or scanned, or a rendezvous is being asked. */
  | { readonly type: 'searching' }
  /** Connected; who it is is being proven. */
  | { readonly type: 'checking' }
  /** Bytes; `total` is what both directions together will be, as far as is known. */
  | { readonly type: 'exchanging'; readonly received: number; readonly sent: number; readonly total: number }
  /** Making rows of what came in: facts. */
  | { readonly type: 'writing'; readonly done: number; readonly total: number }
  /** Both hold the same, proven at that instant (milliseconds since 1970), and are still connected. */
  | { readonly type: 'together'; readonly verifiedAt: number }
  /** Connected; something recorded here or there has not been confirmed by the other yet. */
  | { readonly type: 'unconfirmed' }
  /** Nothing is under way and the digests differ all the same: a full copy mends it. */
  | { readonly type: 'different' }

/** Why a connection ended, where that is for a person to mend. Every one has a sentence. */
export type Parting =
  /** What came could not be written: on this device, or on the other. */
  | 'full-here'
  | 'full-there'
  /** The other's app is newer than this one, or older. */
  | 'newer-app'
  | 'older-app'
  /** One of both did what no device of ours does, or too much of it. */
  | 'misbehaved'

export interface OtherDevice {
  readonly id: DeviceId
  readonly name: string
  readonly role: Role
  readonly meeting: MeetingState
  /** When both were last proven equal, milliseconds since 1970. */
  readonly verifiedAt?: number
  /** Facts recorded here that it is not known to have. */
  readonly pending: number
  /** Why the last connection ended, until there is another. */
  readonly parted?: Parting
  /** Taken off the list: by whom. Its facts up to then stay. */
  readonly removed?: boolean
}

/** This device among the owner's devices. */
export interface ThisDevice {
  readonly id: DeviceId
  readonly name: string
  readonly role: Role
  /** Somebody took it off the list: it receives and sends nothing any more. */
  readonly removed: boolean
  /** It has the key, and neither the books nor its place on the list have come yet: it can take a file in, and send none. */
  readonly awaitsBooks?: boolean
}

export interface DevicesState {
  /** Absent until the first device is added: books of one device have no list of devices. */
  readonly self?: ThisDevice
  readonly others: readonly OtherDevice[]
  /** Kept and not counted, for the owner to look at. */
  readonly late: number
  readonly unverified: number
  readonly refused: number
  /** Another device's clock differs from this one's by more than a day. */
  readonly clockOff: boolean
  /** Another device writes what this app cannot read yet: totals here are incomplete. */
  readonly newerApp: boolean
  /** Another tab of this device holds the connection. */
  readonly elsewhere: boolean
}

/** Why a meeting did not come about. Every type has a sentence. */
export type MeetingError =
  | { readonly type: 'not-our-code' }
  | { readonly type: 'expired-code' }
  | { readonly type: 'used-code' }
  | { readonly type: 'wrong-turn' }
  | { readonly type: 'no-webrtc' }
  | { readonly type: 'no-network' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'not-authorised' }
  | { readonly type: 'other-business' }
  | { readonly type: 'not-approved' }
  | { readonly type: 'digits-differ' }
  | { readonly type: 'closed' }
  | { readonly type: 'newer-app' }
  /** Something was recorded after the copy was made of the books that were to be left. */
  | { readonly type: 'copy-again' }

/** Why no file of changes was made. Every type has a sentence. */
export type NoFile =
  /** The other one is not known to lack anything. */
  | { readonly type: 'nothing-new' }
  /** This device was added, and the books have not come yet: it is to open a file, not to send one. */
  | { readonly type: 'no-books-yet' }
  /** This device was taken off the list. */
  | { readonly type: 'not-listed' }

/** Why a file of changes was not taken in. */
export type ChangesFileError =
  | { readonly type: 'not-our-file' }
  | { readonly type: 'damaged-file' }
  | { readonly type: 'other-business' }
  | { readonly type: 'not-authorised' }
  | { readonly type: 'missing-before' }
  | { readonly type: 'newer-app' }
