import type { BackupKdf } from '../../../domain/backupLock.ts'
import type { SealedBytes } from '../../../commands/keysControl.ts'
import { lockChoice } from '../../../platform/lockChoice.ts'

/** The master key, sealed under one of the keys that open the lock. Hex, as all bytes in the record. */
interface SealedMaster {
  readonly iv: string
  readonly sealed: string
}

/** The lock as this device keeps it: nothing in it opens anything without PIN or passkey. */
export interface LockRecord {
  readonly version: 1
  /** Minutes in the background after which it locks; 0: only when the app is opened. */
  readonly minutes: number
  readonly pin: SealedMaster & { readonly kdf: BackupKdf }
  readonly passkey?: SealedMaster & { readonly id: string; readonly salt: string }
  /** Wrong PINs since the last right one, and when the last of them was, in milliseconds since 1970. */
  readonly wrong: number
  readonly wrongAt: number
}

/** @returns undefined without a lock, and for what this app did not write */
export function readLock(text = lockChoice().read()): LockRecord | undefined {
  if (text === null || text === '') return undefined
  try {
    const record = JSON.parse(text) as LockRecord
    return (record as { readonly version: number }).version === 1 ? record : undefined
  } catch {
    return undefined
  }
}

export function writeLock(record: LockRecord | undefined): void {
  lockChoice().write(record ? JSON.stringify(record) : '')
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function sealedMaster({ iv, sealed }: SealedBytes): SealedMaster {
  return { iv: hexOf(iv), sealed: hexOf(sealed) }
}
