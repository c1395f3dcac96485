import { useState } from 'react'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { makeBackup, type MakeBackupError } from '../../commands/makeBackup.ts'
import { rememberLock } from '../../commands/rememberLock.ts'
import { orNotSaved } from '../../commands/saved.ts'
import { KDF_COST, type FileLock } from '../../domain/backupLock.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { makeLock } from '../../interchange/backupLock.ts'
import { backupName } from '../../interchange/backupName.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles, type ShareOutcome } from '../../platform/share.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

/** Chrome hands over text files and refuses others, so what is shared calls itself one. */
interface ReadyBackup {
  readonly file: Blob
  readonly name: string
  readonly text: File
  readonly canShare: boolean
}

type Making =
  | { readonly step: 'idle'; readonly error: MakeBackupError | null }
  /** The key is being made of a new passphrase: from 0 to 1. */
  | { readonly step: 'locking'; readonly part: number }
  | { readonly step: 'making'; readonly progress: Progress }
  | { readonly step: 'ready'; readonly backup: ReadyBackup; readonly handed: 'not-yet' | 'downloaded' | ShareOutcome }

export interface BackupWish {
  /** Whether they go into it. */
  readonly photos: boolean
  /** A new passphrase; the key that is kept; or neither. */
  readonly lock: { readonly passphrase: string } | 'kept' | 'none'
}

export interface MakeBackup {
  readonly making: Making
  readonly make: (wish: BackupWish) => void
  readonly save: () => void
  readonly share: () => void
}

/**
 * Makes the file; where it cannot be shared it goes to the downloads at once.
 * @param onKept is told when the file was handed to the downloads or to the share sheet
 */
export function useMakeBackup(business: string, onKept: () => void): MakeBackup {
  const deps = useBackupDeps()
  const [making, setMaking] = useState<Making>({ step: 'idle', error: null })

  const keep = (backup: ReadyBackup) => {
    download(backup.file, `${backup.name}.aldia`)
    setMaking({ step: 'ready', backup, handed: 'downloaded' })
    onKept()
  }
  /** Undefined for none; never for one that was wished for. */
  const lockOf = async ({ lock }: BackupWish): Promise<Result<FileLock | undefined, MakeBackupError>> => {
    if (lock === 'none') return ok(undefined)
    if (lock === 'kept') {
      const kept = await orNotSaved(() => deps.keep.lock())
      return !kept.ok || kept.value ? kept : err({ type: 'not-saved', cause: 'refused' })
    }
    setMaking({ step: 'locking', part: 0 })
    const kdf = { salt: deps.keep.newSalt(), ...KDF_COST }
    const made = await makeLock(lock.passphrase, kdf, (part) => setMaking({ step: 'locking', part })).catch(() => null)
    // No memory for the key.
    if (!made) return err({ type: 'backup-unsupported' })
    // So that the next one, and copies that make themselves, need not ask.
    await rememberLock(deps)(made)
    return ok({ ...made, file: deps.keep.newSalt() })
  }
  const make = async (wish: BackupWish) => {
    const lock = await lockOf(wish)
    if (!lock.ok) {
      setMaking({ step: 'idle', error: lock.error })
      return
    }
    const { photos } = wish
    setMaking({ step: 'making', progress: { done: 0, total: 0 } })
    const onProgress = (progress: Progress) => setMaking({ step: 'making', progress })
    const result = await makeBackup(deps)(business, { photos, lock: lock.value, onProgress })
    if (!result.ok) {
      setMaking({ step: 'idle', error: result.error })
      return
    }
    const name = backupName(business, deps.today())
    const text = new File([result.value], `${name}.txt`, { type: 'text/plain' })
    const backup = { file: result.value, name, text, canShare: canShareFiles([text]) }
    if (backup.canShare) setMaking({ step: 'ready', backup, handed: 'not-yet' })
    else keep(backup)
  }
  const share = async (backup: ReadyBackup) => {
    const outcome = await shareFiles([backup.text])
    if (outcome === 'shared') onKept()
    if (outcome !== 'cancelled') setMaking({ step: 'ready', backup, handed: outcome })
  }
  const ready = making.step === 'ready' ? making.backup : null
  return {
    making,
    make: (wish) => void make(wish),
    save: () => {
      if (ready) keep(ready)
    },
    share: () => {
      if (ready) void share(ready)
    },
  }
}
