import type { DeviceId } from '../../domain/ids.ts'

/** What files are encrypted under: made of the business key of one epoch (keys.ts, `deriveKeys`). */
export interface FileKey {
  /** Names the key: 8 bytes. */
  readonly tag: Uint8Array
  /** 32 bytes, of which the key of each file is made. */
  readonly file: Uint8Array
}

export interface FileKeys {
  /** The key to write with. */
  readonly current: () => Promise<FileKey>
  /** Today's key, or one of those before it; `undefined` for a business that this device does not belong to. */
  readonly byTag: (tag: Uint8Array) => Promise<FileKey | undefined>
}

/** Who writes files, and whose files are taken. */
export interface FileAuthor {
  readonly device: DeviceId
  /** This device's signature: 64 bytes, r and s. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
  /** True when the device is on today's list of devices and the signature is its own. */
  readonly isBy: (device: DeviceId, signature: Uint8Array, bytes: Uint8Array) => Promise<boolean>
}
