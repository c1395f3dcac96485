import { err, ok, type Result } from '../domain/result.ts'
import { BackupChangedError, type Backup } from '../interchange/readBackup.ts'
import { NotSavedError, type ImportProgress } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { previewRestore, type RestoreError } from './restoreBackup.ts'
import type { BlobDeps } from './blobDeps.ts'

/** What a backup would be worth if it were needed today. */
export interface BackupCheck {
  /** Facts of this device that are not in it. */
  readonly lacks: number
  /** Facts in it that are not here. */
  readonly more: number
  /** Facts that are in both. */
  readonly both: number
}

/** How many facts there are here, counted as a backup counts them. */
async function countHere(deps: CommandDeps): Promise<number> {
  let all = 0
  for await (const { segment, update } of deps.ledger.exportSegments()) {
    const { known } = await deps.ledger.inspectSegment(segment, update)
    all += known
  }
  return all
}

/** Holds a backup that was read against what is here, fact by fact, writing nothing. */
export function checkBackup(deps: BlobDeps) {
  return async (
    backup: Backup,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<BackupCheck, RestoreError>> => {
    const looked = await previewRestore(deps)(backup, options)
    if (!looked.ok) return looked
    try {
      const { added, known } = looked.value
      return ok({ more: added, both: known, lacks: (await countHere(deps)) - known })
    } catch (error) {
      if (error instanceof NotSavedError) return err({ type: 'not-saved', cause: error.reason })
      if (error instanceof BackupChangedError) return err({ type: 'backup-changed' })
      throw error
    }
  }
}
