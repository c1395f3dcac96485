import type { DeviceId } from '../domain/ids.ts'
import type { Roster } from '../domain/roster.ts'
import type { Trust as Pinned } from './verdict.ts'

/** Facts that are kept and do not count. A seal that waits for the next one is not among them. */
export interface AsideCounts {
  readonly late: number
  readonly unverified: number
  readonly forbidden: number
  readonly forged: number
  /** Written by a newer app: they count when this one reads them. */
  readonly fromFuture: number
  /** Updates that were refused as a whole. */
  readonly refused: number
}

/** Who this device is, and whom it believes about the others. Implemented by storage/trust.ts, in a worker in the app. */
export interface Trust {
  /** This device's name and public key (SPKI, base64), made when they are first asked for. @throws NotSavedError */
  identity(): Promise<{ readonly device: DeviceId; readonly publicKey: string }>
  /**
   * Begins the list of devices with this one, as its owner. Everything that counts in the books goes on counting: what
   * other devices recorded, and a backup brought, is vouched for. Nothing happens where there is a list already.
   * @throws NotSavedError
   */
  found(name: string): Promise<void>
  /**
   * Believes this founder from now on: on being added. What counts is judged anew by the next `settle`.
   * @throws RangeError when somebody else is believed already
   * @throws NotSavedError
   */
  pin(founder: DeviceId, founderKey: string): Promise<void>
  /**
   * A new name and key, by which this installation can prove itself to an owner before it goes on under them. Only the
   * last one is kept. @throws NotSavedError
   */
  candidate(): Promise<{ readonly device: DeviceId; readonly publicKey: string }>
  /**
   * Goes on under a new name and key: who was removed is removed for good, and comes back as another device. What it
   * recorded until now is signed first, and judged anew by the next `settle`.
   * @param as the candidate; another one unless given
   * @throws RangeError when that is not the candidate any more
   * @throws NotSavedError
   */
  renew(as?: DeviceId): Promise<void>
  /** `undefined` in books of one device. */
  trust(): Promise<Pinned | undefined>
  /** The list as of the last `settle`. */
  roster(): Promise<Roster | undefined>
  counts(): Promise<AsideCounts>
  /** Signs with this device's key, or its candidate's. 64 bytes, r and s. @throws RangeError when `as` is neither */
  sign(bytes: Uint8Array, as?: DeviceId): Promise<Uint8Array>
  /** Another device recorded with a time more than a day ahead of this one's clock: one of both is wrong. */
  clockOff(): Promise<boolean>
}
