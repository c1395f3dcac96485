import { err, ok, type Result } from '../domain/result.ts'
import type { BackupContent } from '../interchange/backup.ts'
import { NotSavedError, type ImportProgress, type MergeReport, type NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'

/** Facts that a restore brings, or would bring. */
export interface RestoreReport {
  readonly added: number
  readonly known: number
  /** Written by a newer app: kept, left out of totals. */
  readonly fromFuture: number
  readonly malformed: number
}

/** The file is whole, but what is in it is no ledger of this app. Nothing was touched. */
export type RestoreError = NotSaved | { readonly type: 'backup-damaged' }

const NOTHING: RestoreReport = { added: 0, known: 0, fromFuture: 0, malformed: 0 }

type Step = (segment: BackupContent['segments'][number]) => Promise<MergeReport>

async function overAll(
  backup: BackupContent,
  step: Step,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Result<RestoreReport, RestoreError>> {
  let report = NOTHING
  const total = backup.segments.length
  try {
    for (const [i, segment] of backup.segments.entries()) {
      const { added, known, fromFuture, malformed } = await step(segment)
      report = {
        added: report.added + added,
        known: report.known + known,
        fromFuture: report.fromFuture + fromFuture,
        malformed: report.malformed + malformed,
      }
      onProgress?.({ done: i + 1, total })
    }
  } catch (error) {
    if (error instanceof NotSavedError) return err({ type: 'not-saved', cause: error.reason })
    if (error instanceof RangeError) return err({ type: 'backup-damaged' })
    throw error
  }
  return ok(report)
}

/** What restoring this backup would add. Looks at every segment and writes nothing. */
export function previewRestore(deps: CommandDeps) {
  return (
    backup: BackupContent,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<RestoreReport, RestoreError>> =>
    overAll(backup, ({ segment, update }) => deps.ledger.inspectSegment(segment, update), options.onProgress)
}

/**
 * Merges a backup into the ledger. Every segment is looked at before the first is merged, so that a bad one stops all
 * of it. What is known stays as it is: a restore can only add.
 */
export function restoreBackup(deps: CommandDeps) {
  return async (
    backup: BackupContent,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<RestoreReport, RestoreError>> => {
    const preview = await previewRestore(deps)(backup)
    if (!preview.ok) return preview
    return overAll(backup, ({ segment, update }) => deps.ledger.mergeSegment(segment, update), options.onProgress)
  }
}
