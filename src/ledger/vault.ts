/** Bytes that only whoever unlocks this device can open. */
export interface SealedBytes {
  /** 12 bytes, never twice. */
  readonly iv: Uint8Array
  /** AES-256-GCM. */
  readonly sealed: Uint8Array
}

/** What the lock of the app keeps keys under. There while the app is unlocked, in memory alone. */
export interface Vault {
  seal(bytes: Uint8Array): Promise<SealedBytes>
  /** @returns undefined for what another vault sealed */
  open(sealed: SealedBytes): Promise<Uint8Array | undefined>
}
