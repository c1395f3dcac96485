import { createContext, useContext, useMemo } from 'react'
import type { BackupKeep } from '../ledger/backupKeep.ts'
import { useBlobDeps, type BlobDeps } from './blobDeps.ts'

/** What commands about backups are handed. */
export interface BackupDeps extends BlobDeps {
  readonly keep: BackupKeep
}

export const BackupKeepContext = createContext<BackupKeep | null>(null)

/** The dependencies of commands about backups, for forms. */
export function useBackupDeps(): BackupDeps {
  const deps = useBlobDeps()
  const keep = useContext(BackupKeepContext)
  if (!keep) throw new Error('BackupKeepContext is missing')
  return useMemo(() => ({ ...deps, keep }), [deps, keep])
}
