import { PHOTO_BUDGET_BYTES } from '../domain/attachment.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { BackupSegment } from '../interchange/backup.ts'
import { BackupChangedError, type Backup } from '../interchange/readBackup.ts'
import { hexOf, sha256 } from '../interchange/sha256.ts'
import type { Blobs } from '../ledger/blobs.ts'
import { NotSavedError, type ImportProgress, type MergeReport, type NotSaved } from '../ledger/ledger.ts'
import type { BlobDeps } from './blobDeps.ts'
import { orNotSaved } from './saved.ts'

/** Facts that a restore brings, or would bring. */
export interface RestoreReport {
  readonly added: number
  readonly known: number
  /** Written by a newer app: kept, left out of totals. */
  readonly fromFuture: number
  readonly malformed: number
  /** Photos that came, or would come: those that were not here. */
  readonly photos: number
  /** Photos for which this device has no room: they are left in the file. */
  readonly photosLeft: number
  /** Photos that are not what their hash says, or nothing that can be attached: left out. */
  readonly photosBad: number
}

/** `backup-damaged`: the file is whole, but what is in it is no ledger of this app. Nothing was touched. */
export type RestoreError =
  | NotSaved
  | { readonly type: 'backup-damaged' }
  /** The file is no longer what was checked. */
  | { readonly type: 'backup-changed' }

const NOTHING: RestoreReport = {
  added: 0,
  known: 0,
  fromFuture: 0,
  malformed: 0,
  photos: 0,
  photosLeft: 0,
  photosBad: 0,
}

type Step = (segment: BackupSegment) => Promise<MergeReport>

async function overAll(
  backup: Backup,
  step: Step,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Result<RestoreReport, RestoreError>> {
  let report = NOTHING
  const total = backup.segmentCount
  let done = 0
  try {
    for await (const segment of backup.segments()) {
      const { added, known, fromFuture, malformed } = await step(segment)
      report = {
        ...report,
        added: report.added + added,
        known: report.known + known,
        fromFuture: report.fromFuture + fromFuture,
        malformed: report.malformed + malformed,
      }
      done += 1
      onProgress?.({ done, total })
    }
  } catch (error) {
    if (error instanceof NotSavedError) return err({ type: 'not-saved', cause: error.reason })
    if (error instanceof BackupChangedError) return err({ type: 'backup-changed' })
    if (error instanceof RangeError) return err({ type: 'backup-damaged' })
    throw error
  }
  return ok(report)
}

/** What restoring this backup would add. Looks at every segment and writes nothing. */
export function previewRestore(deps: BlobDeps) {
  return async (
    backup: Backup,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<RestoreReport, RestoreError>> => {
    const looked = await overAll(
      backup,
      ({ segment, update }) => deps.ledger.inspectSegment(segment, update),
      options.onProgress,
    )
    if (!looked.ok) return looked
    const fresh = await orNotSaved(() => newBlobs(deps.blobs, backup))
    return fresh.ok ? ok({ ...looked.value, photos: fresh.value.size }) : fresh
  }
}

/**
 * Merges a backup into the ledger, and puts its photos back. Every segment is looked at before the first is merged, so
 * that a bad one stops all of it. What is known stays as it is: a restore can only add.
 */
export function restoreBackup(deps: BlobDeps) {
  return async (
    backup: Backup,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<RestoreReport, RestoreError>> => {
    const preview = await previewRestore(deps)(backup)
    if (!preview.ok) return preview
    const merged = await overAll(
      backup,
      ({ segment, update }) => deps.ledger.mergeSegment(segment, update),
      options.onProgress,
    )
    if (!merged.ok) return merged
    try {
      const photos = await orNotSaved(() => putBack(deps.blobs, backup))
      return photos.ok ? ok({ ...merged.value, ...photos.value }) : photos
    } catch (error) {
      if (error instanceof BackupChangedError) return err({ type: 'backup-changed' })
      throw error
    }
  }
}

async function newBlobs(blobs: Blobs, backup: Backup): Promise<ReadonlySet<string>> {
  if (backup.photoHeads.length === 0) return new Set()
  const hashes = new Set(backup.photoHeads.map(({ hash }) => hash))
  for (const hash of await blobs.has([...hashes])) hashes.delete(hash)
  return hashes
}

/** Each under the hash of its bytes: one that is named otherwise is nobody's photo. */
async function putBack(
  blobs: Blobs,
  backup: Backup,
): Promise<Pick<RestoreReport, 'photos' | 'photosLeft' | 'photosBad'>> {
  const report = { photos: 0, photosLeft: 0, photosBad: 0 }
  const fresh = await newBlobs(blobs, backup)
  if (fresh.size === 0) return report
  let used = await blobs.size()
  for await (const { hash, type, bytes } of backup.photoBytes()) {
    if (!fresh.has(hash)) continue
    if (hexOf(sha256(bytes)) !== hash) report.photosBad += 1
    else if (used + bytes.length > PHOTO_BUDGET_BYTES) report.photosLeft += 1
    // One at a time, and each is on the disk before the next.
    else if ((await blobs.put(bytes, type)).ok) {
      used += bytes.length
      report.photos += 1
    } else report.photosBad += 1
  }
  return report
}
