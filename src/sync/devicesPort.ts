import type { ChangesFileError, DevicesState, MeetingError, NoFile } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { Arrival, Refusal } from '../ledger/replica.ts'
import type { BooksHere, HasBooks } from './devicesJoin.ts'
import type { MetDevice, ScannedDevice, ShowingDevice } from './devicesMeeting.ts'
import type { InvitedDevice } from './devicesPairing.ts'
import type { OpenedChanges } from './file/openChanges.ts'
import type { PreparedChanges } from './file/prepareChanges.ts'

/** Everything a person can do about their other devices; commands/devicesControl.ts says what each of it promises. */
export interface Devices {
  readonly state: () => DevicesState
  readonly watch: (onChange: () => void) => () => void
  readonly invite: () => Promise<Result<ShowingDevice, MeetingError | NotSaved>>
  readonly approve: (meeting: MetDevice, invited: InvitedDevice) => Promise<Result<null, MeetingError | NotSaved>>
  readonly reject: (meeting: MetDevice) => void
  /** @param booksHere `leave` is the business of whoever opens the books: these here are new ones then */
  readonly join: (
    text: string,
    booksHere: BooksHere,
  ) => Promise<Result<ScannedDevice, MeetingError | NotSaved | HasBooks>>
  readonly joined: (meeting: MetDevice) => Promise<Result<null, MeetingError | NotSaved>>
  readonly connect: () => Promise<Result<ShowingDevice, MeetingError>>
  readonly readCode: (text: string) => Result<'invitation' | 'connect-offer' | 'answer', MeetingError>
  readonly answerConnect: (text: string) => Promise<Result<ScannedDevice, MeetingError>>
  readonly disconnect: (device: DeviceId) => void
  readonly prepareFile: (
    to: DeviceId | 'anyone',
    what: { readonly complete: boolean; readonly photos: boolean },
  ) => Promise<Result<PreparedChanges, NotSaved | NoFile>>
  readonly openFile: (
    file: Blob,
  ) => Promise<Result<OpenedChanges & { readonly fromName: string }, ChangesFileError | NotSaved>>
  readonly rename: (device: DeviceId, name: string) => Promise<Result<null, NotSaved>>
  readonly promote: (device: DeviceId) => Promise<Result<null, NotSaved>>
  readonly remove: (device: DeviceId) => Promise<Result<null, NotSaved | { readonly type: 'last-owner' }>>
  readonly accept: (rows: readonly string[]) => Promise<Result<null, NotSaved>>
  readonly rendezvous: () => string
  readonly setRendezvous: (url: string) => Promise<Result<null, { readonly type: 'not-an-address' | 'not-secure' }>>
  /** The latest first. */
  readonly arrivals: () => Promise<readonly Arrival[]>
  readonly refusals: () => Promise<readonly Refusal[]>
  /** Leaves every device, and these books. */
  readonly stop: () => void
}
