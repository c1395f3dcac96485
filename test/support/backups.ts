import type { BackupAbout, BackupBlob, BackupSegment } from '../../src/interchange/backup.ts'
import { readBackup, type Backup, type ReadBackupOptions } from '../../src/interchange/readBackup.ts'

/** Everything that a backup says, at once. */
export interface BackupContent extends BackupAbout {
  readonly segments: readonly BackupSegment[]
  readonly blobs: readonly BackupBlob[]
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** @throws Error with the reason for which the file is not taken */
export async function openedBackup(file: Blob, options: ReadBackupOptions = {}): Promise<Backup> {
  const backup = await readBackup(file, options)
  if (!backup.ok) throw new Error(backup.error.type)
  return backup.value
}

/** What is in a backup, read to its end. */
export async function contentOf(backup: Backup): Promise<BackupContent> {
  const { segments, photoBytes, segmentCount: _count, photoHeads: _heads, isLocked: _locked, ...about } = backup
  return { ...about, segments: await all(segments()), blobs: await all(photoBytes()) }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve()
    yield item
  }
}

/** A backup of this content, as if it had been read from a file. */
export function backupWith({ segments, blobs, ...about }: BackupContent): Backup {
  return {
    ...about,
    segmentCount: segments.length,
    photoHeads: blobs.map(({ hash, type }) => ({ hash, type })),
    isLocked: false,
    segments: () => each(segments),
    photoBytes: () => each(blobs),
  }
}
