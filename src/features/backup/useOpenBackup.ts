import { useState } from 'react'
import type { BackupKdf, BackupLock } from '../../domain/backupLock.ts'
import { err, type Result } from '../../domain/result.ts'
import { MAX_BACKUP_BYTES, type BackupError } from '../../interchange/backup.ts'
import { makeLock } from '../../interchange/backupLock.ts'
import { readBackup, type Backup, type BackupLocked } from '../../interchange/readBackup.ts'

export type OpenProblem = BackupError | { readonly type: 'file-unreadable' }

type Opening =
  | { readonly step: 'idle' }
  /** From 0 to 1. */
  | { readonly step: 'reading'; readonly part: number }
  | { readonly step: 'locked'; readonly file: File; readonly kdf: BackupKdf; readonly isWrong: boolean }
  | { readonly step: 'unlocking'; readonly part: number }

export interface OpenBackup {
  readonly opening: Opening
  readonly open: (file: File) => void
  readonly unlock: (passphrase: string) => void
  readonly cancel: () => void
}

/**
 * Reads and checks a backup file, and asks for its passphrase where it is locked.
 * @param onOpened hears what came of it, and with which lock
 */
export function useOpenBackup(
  onOpened: (result: Result<Backup, OpenProblem>, lock: BackupLock | undefined) => void,
): OpenBackup {
  const [opening, setOpening] = useState<Opening>({ step: 'idle' })

  const read = async (file: File, lock?: BackupLock): Promise<Result<Backup, OpenProblem | BackupLocked>> => {
    if (file.size > MAX_BACKUP_BYTES) return err({ type: 'backup-too-large', maxBytes: MAX_BACKUP_BYTES })
    const onProgress = (part: number) => setOpening({ step: 'reading', part })
    try {
      return await readBackup(file, { onProgress, ...(lock && { lock }) })
    } catch {
      // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
      return err({ type: 'file-unreadable' })
    }
  }
  const open = async (file: File, lock?: BackupLock) => {
    setOpening({ step: 'reading', part: 0 })
    const result = await read(file, lock)
    if (!result.ok && result.error.type === 'backup-locked') {
      setOpening({ step: 'locked', file, kdf: result.error.kdf, isWrong: false })
    } else if (!result.ok && result.error.type === 'backup-passphrase' && lock) {
      setOpening({ step: 'locked', file, kdf: lock.kdf, isWrong: true })
    } else {
      setOpening({ step: 'idle' })
      onOpened(result as Result<Backup, OpenProblem>, lock)
    }
  }
  const unlock = async (passphrase: string) => {
    if (opening.step !== 'locked') return
    const { file, kdf } = opening
    setOpening({ step: 'unlocking', part: 0 })
    let lock: BackupLock
    try {
      lock = await makeLock(passphrase, kdf, (part) => setOpening({ step: 'unlocking', part }))
    } catch {
      // No memory for the key.
      setOpening({ step: 'idle' })
      onOpened(err({ type: 'backup-unsupported' }), undefined)
      return
    }
    await open(file, lock)
  }
  return {
    opening,
    open: (file) => void open(file),
    unlock: (passphrase) => void unlock(passphrase),
    cancel: () => setOpening({ step: 'idle' }),
  }
}
