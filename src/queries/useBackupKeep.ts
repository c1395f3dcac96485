import type { BackupLock } from '../domain/backupLock.ts'
import { BACKUP_FOLDER, BACKUP_LOCK } from '../storage/backupKeep.ts'
import { useRows } from './books.ts'

export interface KeptForBackup {
  readonly lock: BackupLock | undefined
  readonly folder: FileSystemDirectoryHandle | undefined
}

/** What this device keeps for the next backup; undefined while it is read. */
export function useBackupKeep(): KeptForBackup | undefined {
  return useRows(async (db) => {
    const [lock, folder] = await db.local.bulkGet([BACKUP_LOCK, BACKUP_FOLDER])
    return {
      lock: lock?.value as BackupLock | undefined,
      folder: folder?.value as FileSystemDirectoryHandle | undefined,
    }
  }, [])
}
