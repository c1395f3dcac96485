import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ChangesFileError, DevicesState, MeetingError, NoFile } from '../domain/deviceStatus.ts'
import type { Role } from '../domain/fact.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { Result } from '../domain/result.ts'
import type { Arrival, Refusal } from '../ledger/replica.ts'
import type { NotSaved } from '../ledger/ledger.ts'

export type { Arrival, Refusal } from '../ledger/replica.ts'
export type { NotSaved } from '../ledger/ledger.ts'

/** One side of bringing two devices together by two codes. The codes are text: shown as a QR, copied, or typed. */
export interface ShownCode {
  /** The page's own address with the code behind `#/v/`: a camera app opens it. */
  readonly text: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Connected and proven. For a new device both screens show the same digits before anything is handed over. */
export interface Meeting {
  readonly peer: DeviceId
  /** Six digits, only while a device is being added. */
  readonly digits?: string
}

/** The side that shows first. */
export interface Showing {
  readonly code: ShownCode
  /** Takes the other's code, and resolves when the connection stands. */
  answer(text: string): Promise<Result<Meeting, MeetingError>>
  cancel(): void
}

/** The side that scans first and shows its code second. */
export interface Scanned {
  readonly code: ShownCode
  /** Resolves when the other has taken the code in and the connection stands. */
  readonly connected: Promise<Result<Meeting, MeetingError>>
  cancel(): void
}

export type BooksHere = 'ask' | 'together' | 'leave' | 'again'

export interface Invited {
  readonly name: string
  readonly role: Role
}

/** What a file of changes brought. */
export interface FileReport {
  readonly from: DeviceId
  readonly fromName: string
  readonly added: number
  readonly known: number
  /** Photos that were missing here. */
  readonly photos: number
  /** Months of which the file's part was not clean: nothing of those was taken. */
  readonly refused: number
  /** The sender lacks something that is here: offer to send it back. */
  readonly owesBack: boolean
  /** The sender has more that this file did not bring, besides what was refused: a complete copy does. */
  readonly isPartial: boolean
}

/** What goes into a file. */
export interface FileContent {
  readonly complete: boolean
  /** The photos that its facts show. */
  readonly photos: boolean
}

export interface ChangesFile {
  readonly blob: Blob
  readonly name: string
  readonly facts: number
  readonly photos: number
}

/** Everything a person can do about their other devices. Implemented by sync/, joined in main.tsx. */
export interface DevicesControl {
  /** The same object until something of it changes. */
  readonly state: () => DevicesState
  /** @returns stops listening */
  readonly watch: (onChange: () => void) => () => void

  /** Owner: begins to add a device. The books get their list of devices, and their key, with the first one. */
  invite(): Promise<Result<Showing, MeetingError | NotSaved>>
  /** Owner, after the digits were compared: writes the device on the list, hands over the key and begins to copy. */
  approve(meeting: Meeting, invited: Invited): Promise<Result<null, MeetingError | NotSaved>>
  /** Owner: the digits differ. Nothing was handed over. */
  reject(meeting: Meeting): void
  /**
   * New device: answers an invitation.
   * @param booksHere what to do with books of its own: refuse when there are any, put them together, or leave them for the
   * other's. `again`: this device is in that business already, and its owner may have taken it off the list while it was
   * away; it goes on as a new one of it, once the owner has said yes and the business is the same.
   */
  join(
    text: string,
    booksHere: BooksHere,
  ): Promise<Result<Scanned, MeetingError | NotSaved | { readonly type: 'has-books'; readonly customers: number }>>
  /** New device: the copy, from the key to proven equal. */
  readonly joined: (meeting: Meeting) => Promise<Result<null, MeetingError | NotSaved>>

  /** Known devices: shows a code to meet again. */
  connect(): Promise<Result<Showing, MeetingError>>
  /** What a scanned or pasted text is, before anything is done with it. */
  readonly readCode: (text: string) => Result<'invitation' | 'connect-offer' | 'answer', MeetingError>
  /** Known devices: answers a code that another one shows. */
  answerConnect(text: string): Promise<Result<Scanned, MeetingError>>
  disconnect(device: DeviceId): void

  /** What this device has beyond what the other last acknowledged, encrypted; `complete` for everything. */
  prepareFile(to: DeviceId | 'anyone', what: FileContent): Promise<Result<ChangesFile, NotSaved | NoFile>>
  openFile(file: Blob): Promise<Result<FileReport, ChangesFileError | NotSaved>>

  rename(device: DeviceId, name: string): Promise<Result<null, NotSaved>>
  /** A seller becomes an owner. There is no way back but removing and adding again. */
  promote(device: DeviceId): Promise<Result<null, NotSaved>>
  /** Takes a device off the list and changes the key. */
  remove(device: DeviceId): Promise<Result<null, NotSaved | { readonly type: 'last-owner' }>>
  /** Owner: facts that came late, or unsigned, count after all. @param rows as queries/useKeptOut.ts names them */
  accept(rows: readonly string[]): Promise<Result<null, NotSaved>>

  /** The signalling address, '' while switched off. This device only. */
  readonly rendezvous: () => string
  setRendezvous(url: string): Promise<Result<null, { readonly type: 'not-an-address' | 'not-secure' }>>

  arrivals(): Promise<readonly Arrival[]>
  refusals(): Promise<readonly Refusal[]>
}

/** The devices, once what they need is here. */
export const DevicesContext = createContext<DevicesControl | null>(null)

/** Fetches what meeting others needs, and fills `DevicesContext`. @throws when it cannot be fetched or the books not be read */
export const NeedDevicesContext = createContext<(() => Promise<void>) | null>(null)

export function useDevicesControl(): DevicesControl {
  const control = useContext(DevicesContext)
  if (!control) throw new Error('DevicesContext is missing')
  return control
}

const ALONE: DevicesState = {
  others: [],
  late: 0,
  unverified: 0,
  refused: 0,
  clockOff: false,
  newerApp: false,
  elsewhere: false,
}
const alone = (): DevicesState => ALONE
const never = (): (() => void) => () => {}

/** What is true of the devices now. Where there is no way to others (the sample), it is that of one device alone. */
export function useDevicesState(): DevicesState {
  const control = useContext(DevicesContext)
  return useSyncExternalStore(control?.watch ?? never, control?.state ?? alone)
}
