import { useState } from 'react'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { rememberFirstLock } from '../../commands/rememberLock.ts'
import { previewRestore, restoreBackup, type RestoreError, type RestoreReport } from '../../commands/restoreBackup.ts'
import type { BackupError } from '../../interchange/backup.ts'
import type { Backup } from '../../interchange/readBackup.ts'
import type { BackupLock } from '../../domain/backupLock.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useOpenBackup, type OpenBackup } from './useOpenBackup.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

export type RestoreProblem = BackupError | RestoreError | { readonly type: 'file-unreadable' }

type Restoring =
  | { readonly step: 'choose'; readonly problem: RestoreProblem | null }
  | { readonly step: 'checking'; readonly progress: Progress }
  | { readonly step: 'preview'; readonly backup: Backup; readonly report: RestoreReport }
  | { readonly step: 'writing'; readonly progress: Progress }
  | { readonly step: 'done'; readonly report: RestoreReport }

export interface Restore {
  readonly restoring: Restoring
  /** The file on its way from the picker to here. */
  readonly opening: OpenBackup
  readonly confirm: () => void
  readonly leave: () => void
}

const NO_PROGRESS: Progress = { done: 0, total: 0 }

/** A backup file is checked whole, opened, shown, and merged once it is confirmed. */
export function useRestore(): Restore {
  const deps = useBackupDeps()
  const [restoring, setRestoring] = useState<Restoring>({ step: 'choose', problem: null })
  const [lock, setLock] = useState<BackupLock>()

  const look = async (backup: Backup) => {
    const onProgress = (progress: Progress) => setRestoring({ step: 'checking', progress })
    const report = await previewRestore(deps)(backup, { onProgress })
    if (report.ok) setRestoring({ step: 'preview', backup, report: report.value })
    else setRestoring({ step: 'choose', problem: report.error })
  }
  const opening = useOpenBackup((result, used) => {
    setLock(used)
    if (result.ok) void look(result.value)
    else setRestoring({ step: 'choose', problem: result.error })
  })
  const write = async (backup: Backup) => {
    setRestoring({ step: 'writing', progress: NO_PROGRESS })
    const onProgress = (progress: Progress) => setRestoring({ step: 'writing', progress })
    const report = await restoreBackup(deps)(backup, { onProgress })
    if (report.ok) {
      void askToPersist()
      // What comes next is locked with the passphrase that was just typed.
      if (lock) await rememberFirstLock(deps)(lock)
    }
    setRestoring(report.ok ? { step: 'done', report: report.value } : { step: 'choose', problem: report.error })
  }
  return {
    restoring,
    opening,
    confirm: () => {
      if (restoring.step === 'preview') void write(restoring.backup)
    },
    leave: () => setRestoring({ step: 'choose', problem: null }),
  }
}
