import type { BackupLock, FileLock } from '../domain/backupLock.ts'

/**
 * What this device keeps for the next backup: the key that its passphrase made, and the folder into which copies go by
 * themselves. Neither leaves the device; both go when the books are deleted. Implemented by storage/backupKeep.ts.
 */
export interface BackupKeep {
  /** The kept lock, for the next file: never for two. @throws NotSavedError */
  lock(): Promise<FileLock | undefined>
  /** 16 random bytes, hex. */
  newSalt(): string
  /** @throws NotSavedError */
  setLock(lock: BackupLock | undefined): Promise<void>
  /** @throws NotSavedError */
  folder(): Promise<FileSystemDirectoryHandle | undefined>
  /** @throws NotSavedError */
  setFolder(folder: FileSystemDirectoryHandle | undefined): Promise<void>
}
