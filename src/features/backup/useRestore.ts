import { useState } from 'react'
import { useBlobDeps } from '../../commands/blobDeps.ts'
import { previewRestore, restoreBackup, type RestoreError, type RestoreReport } from '../../commands/restoreBackup.ts'
import { err } from '../../domain/result.ts'
import { MAX_BACKUP_BYTES, readBackup, type BackupContent, type BackupError } from '../../interchange/backup.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

export type RestoreProblem = BackupError | RestoreError | { readonly type: 'file-unreadable' }

type Restoring =
  | { readonly step: 'choose'; readonly problem: RestoreProblem | null }
  | { readonly step: 'checking'; readonly progress: Progress }
  | { readonly step: 'preview'; readonly content: BackupContent; readonly report: RestoreReport }
  | { readonly step: 'writing'; readonly progress: Progress }
  | { readonly step: 'done'; readonly report: RestoreReport }

export interface Restore {
  readonly restoring: Restoring
  readonly open: (file: File) => void
  readonly confirm: () => void
  readonly leave: () => void
}

const NO_PROGRESS: Progress = { done: 0, total: 0 }

async function contentOf(file: File) {
  if (file.size > MAX_BACKUP_BYTES) return err({ type: 'backup-too-large', maxBytes: MAX_BACKUP_BYTES })
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null ? err({ type: 'file-unreadable' }) : readBackup(new Uint8Array(bytes))
}

/** A backup file is checked whole, shown, and merged once it is confirmed. */
export function useRestore(): Restore {
  const deps = useBlobDeps()
  const [restoring, setRestoring] = useState<Restoring>({ step: 'choose', problem: null })

  const open = async (file: File) => {
    setRestoring({ step: 'checking', progress: NO_PROGRESS })
    const content = await contentOf(file)
    if (!content.ok) {
      setRestoring({ step: 'choose', problem: content.error })
      return
    }
    const onProgress = (progress: Progress) => setRestoring({ step: 'checking', progress })
    const report = await previewRestore(deps)(content.value, { onProgress })
    if (report.ok) setRestoring({ step: 'preview', content: content.value, report: report.value })
    else setRestoring({ step: 'choose', problem: report.error })
  }
  const write = async (content: BackupContent) => {
    setRestoring({ step: 'writing', progress: NO_PROGRESS })
    const onProgress = (progress: Progress) => setRestoring({ step: 'writing', progress })
    const report = await restoreBackup(deps)(content, { onProgress })
    if (report.ok) void askToPersist()
    setRestoring(report.ok ? { step: 'done', report: report.value } : { step: 'choose', problem: report.error })
  }
  return {
    restoring,
    open: (file) => void open(file),
    confirm: () => {
      if (restoring.step === 'preview') void write(restoring.content)
    },
    leave: () => setRestoring({ step: 'choose', problem: null }),
  }
}
