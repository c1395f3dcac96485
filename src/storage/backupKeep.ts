import type { BackupLock } from '../domain/backupLock.ts'
import { toHex } from '../ledger/hex.ts'
import type { BackupKeep } from '../ledger/backupKeep.ts'
import type { BooksDatabase } from './database.ts'
import { notSavedUnlessWritten } from './notSaved.ts'

/** Where they are in `local`. */
export const BACKUP_LOCK = 'backup/lock'
export const BACKUP_FOLDER = 'backup/folder'

/** What the device keeps for backups, beside the books. */
export function backupKeepOf(db: BooksDatabase, random: (bytes: number) => Uint8Array): BackupKeep {
  const get = (key: string): Promise<unknown> => notSavedUnlessWritten(async () => (await db.local.get(key))?.value)
  const set = (key: string, value: unknown): Promise<void> =>
    notSavedUnlessWritten(async () => {
      if (value === undefined) await db.local.delete(key)
      else await db.local.put({ key, value })
    })
  const newSalt = (): string => toHex(random(16))
  return {
    async lock() {
      const lock = (await get(BACKUP_LOCK)) as BackupLock | undefined
      return lock && { ...lock, file: newSalt() }
    },
    newSalt,
    setLock: (lock) => set(BACKUP_LOCK, lock),
    folder: async () => (await get(BACKUP_FOLDER)) as FileSystemDirectoryHandle | undefined,
    setFolder: (folder) => set(BACKUP_FOLDER, folder),
  }
}
