import type { DeviceId, FactId } from '../domain/ids.ts'

/** Rows that this device keeps for meeting others. They are about this device alone and are never sent. */
export type SyncKey = `sync/${string}`

/** Whom this device believes about the list of devices: pinned at the founding, or when it was added. */
export interface TrustAnchor {
  readonly founder: DeviceId
  /** SPKI, base64. */
  readonly founderKey: string
}

/** This device's own key. The private half cannot be read out, not even by the app. */
export interface DeviceIdentity {
  readonly keys: CryptoKeyPair
  /** SPKI, base64. */
  readonly publicKey: string
}

/** What the verdicts on signatures are kept by: seals that were looked at, and whether each is genuine. */
export type CheckedSeals = Readonly<Record<FactId, boolean>>

/** Small values beside the facts, of the names in `SyncKey`. Implemented by storage/syncStore.ts. */
export interface SyncStore {
  /** @returns undefined when nothing was put; the reader checks what it is */
  get(key: SyncKey): Promise<unknown>
  /** On disk when it resolves; `undefined` takes the row away. @throws NotSavedError */
  put(key: SyncKey, value: unknown): Promise<void>
  /** Adds to the end of a list, of which the last `most` stay. Tabs that add at the same time both count. @throws NotSavedError */
  add(key: SyncKey, item: unknown, most: number): Promise<void>
}
