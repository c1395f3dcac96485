import type { BackupKdf } from '../domain/backupLock.ts'

/** What the worker is asked: the key of a PIN. It answers with 32 bytes. */
export interface PinRequest {
  readonly pin: string
  readonly kdf: BackupKdf
}
