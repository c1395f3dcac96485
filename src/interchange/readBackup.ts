import type { BackupKdf, BackupLock } from '../domain/backupLock.ts'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  canPack,
  LOCKED,
  MAX_BACKUP_BYTES,
  type BackupAbout,
  type BackupBlob,
  type BackupError,
  type BackupPhotos,
  type BackupSegment,
} from './backup.ts'
import { FramesError, framesOf } from './backupFrames.ts'
import { parseHeader, unsealed, type ParsedBackup } from './backupHeader.ts'
import { canLock, NotOpenedError, openedPieces, sealerOf } from './backupLock.ts'
import { chunksOf, gunzipped } from './byteStreams.ts'

/** A backup that was checked from end to end. What is in it is read from the file again, one piece at a time. */
export interface Backup extends BackupAbout {
  readonly segmentCount: number
  /** The photos that are in it, without their bytes. */
  readonly photoHeads: readonly Omit<BackupBlob, 'bytes'>[]
  /** Whether a passphrase locks it. */
  readonly isLocked: boolean
  /** @throws BackupChangedError when the file is no longer what was checked */
  readonly segments: () => AsyncGenerator<BackupSegment>
  /** @throws BackupChangedError */
  readonly photoBytes: () => AsyncGenerator<BackupBlob>
}

/** Whole, and locked: it wants its passphrase. */
export interface BackupLocked {
  readonly type: 'backup-locked'
  readonly kdf: BackupKdf
}

/** The file was changed or taken away after it was checked. */
export class BackupChangedError extends Error {}

export interface ReadBackupOptions {
  /** Made of the passphrase, for a locked file. */
  readonly lock?: BackupLock
  readonly maxBytes?: number
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void
}

interface Frames {
  readonly parsed: ParsedBackup
  readonly lock: BackupLock | undefined
  readonly maxBytes: number
}

async function* frames({ parsed, lock, maxBytes }: Frames): AsyncGenerator<Uint8Array> {
  const bytes = chunksOf(parsed.body.stream())
  const opened =
    parsed.lock && lock
      ? openedPieces(await sealerOf({ ...lock, file: parsed.lock.file }, parsed.header), bytes)
      : bytes
  yield* framesOf(gunzipped(opened), maxBytes)
}

/** What stands before each content: the first frame, and the odd ones; the last of them counts. */
async function headsOf(from: Frames, onProgress: (bytes: number) => void): Promise<readonly Uint8Array[]> {
  const heads: Uint8Array[] = []
  let at = 0
  for await (const each of frames(from)) {
    if (at === 0 || at % 2 === 1) heads.push(each.length > MAX_HEAD ? new Uint8Array() : each)
    onProgress(each.length)
    at++
  }
  if (at < 2 || at % 2 !== 0) throw new FramesError('damaged')
  return heads
}

/** Of the JSON before a content. */
const MAX_HEAD = 64 * 1024

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function json(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  const value: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined
  return isObject(value) ? value : {}
}

function isPhotos(value: unknown): value is BackupPhotos {
  return (
    isObject(value) &&
    Number.isSafeInteger(value['count']) &&
    Number.isSafeInteger(value['bytes']) &&
    typeof value['included'] === 'boolean'
  )
}

function isPhotoHead(value: Partial<BackupBlob>): value is Omit<BackupBlob, 'bytes'> {
  return /^[0-9a-f]{64}$/.test(String(value.hash)) && typeof value.type === 'string'
}

interface Index extends BackupAbout {
  readonly segmentNames: readonly SegmentId[]
  readonly photoHeads: readonly Omit<BackupBlob, 'bytes'>[]
}

/** @throws SyntaxError when a head is no JSON */
function indexOf(heads: readonly Uint8Array[]): Index | undefined {
  const { created, app, business, photos } = json(heads[0])
  const end = json(heads.at(-1))
  const names = heads.slice(1, -1)
  const [segmentCount = -1, blobCount = -1] = [end['segments'], end['blobs'] ?? 0].map((count) =>
    Number.isSafeInteger(count) ? (count as number) : -1,
  )
  if (segmentCount < 0 || blobCount < 0 || names.length !== segmentCount + blobCount) return undefined
  if (typeof created !== 'string' || typeof app !== 'string' || typeof business !== 'string') return undefined
  const segmentNames = names.slice(0, segmentCount).map((name) => new TextDecoder().decode(name) as SegmentId)
  const photoHeads = names.slice(segmentCount).map((name): Partial<BackupBlob> => json(name))
  const isNamed = segmentNames.every((name) => /^[0-9A-Z]{6}$/.test(name))
  if (!isNamed || new Set(segmentNames).size !== segmentCount || !photoHeads.every(isPhotoHead)) return undefined
  const told = isPhotos(photos) ? { photos } : {}
  return { created: created as Day, app, business, ...told, segmentNames, photoHeads }
}

function reasonOf(error: unknown, maxBytes: number): BackupError {
  if (error instanceof NotOpenedError && error.first) return { type: 'backup-passphrase' }
  if (error instanceof FramesError && error.reason === 'too-large') return { type: 'backup-too-large', maxBytes }
  return { type: 'backup-damaged' }
}

/** The contents of the file in order, from the given one on. */
async function* contents(from: Frames, first: number, end: number): AsyncGenerator<readonly [number, Uint8Array]> {
  let at = 0
  try {
    for await (const each of frames(from)) {
      const index = at / 2 - 1
      if (index >= end) return
      if (at > 0 && at % 2 === 0 && index >= first) yield [index, each]
      at++
    }
  } catch (error) {
    throw new BackupChangedError(String(error))
  }
  if (at / 2 - 1 < end) throw new BackupChangedError('cut')
}

/**
 * Checks a file from end to end: seal, lock, packing, frames, counts. All of it or nothing, before anything is touched.
 * Of a locked one, without its lock, says how the lock is made.
 */
export async function readBackup(
  file: Blob,
  options: ReadBackupOptions = {},
): Promise<Result<Backup, BackupError | BackupLocked>> {
  const { lock, maxBytes = MAX_BACKUP_BYTES, onProgress } = options
  if (!canPack()) return err({ type: 'backup-unsupported' })
  const header = await parseHeader(file, LOCKED)
  if (!header.ok) return header
  const parsed = header.value
  if (!(await unsealed(file, (part) => onProgress?.(part / 2)))) return err({ type: 'backup-damaged' })
  if (parsed.lock && !canLock()) return err({ type: 'backup-unsupported' })
  if (parsed.lock && !lock) return err({ type: 'backup-locked', kdf: parsed.lock.kdf })
  const from = { parsed, lock, maxBytes }
  let read = 0
  let index: Index | undefined
  try {
    const heads = await headsOf(from, (bytes) => {
      read += bytes
      // Packed to a third or less; photos not at all.
      onProgress?.(Math.min(1, 0.5 + read / (2 * Math.max(parsed.body.size, read))))
    })
    index = indexOf(heads)
  } catch (error) {
    return err(reasonOf(error, maxBytes))
  }
  if (!index) return err({ type: 'backup-damaged' })
  const { segmentNames, photoHeads, ...about } = index
  const segmentCount = segmentNames.length
  return ok({
    ...about,
    segmentCount,
    photoHeads,
    isLocked: parsed.lock !== undefined,
    async *segments() {
      for await (const [i, update] of contents(from, 0, segmentCount)) {
        const segment = segmentNames[i]
        if (segment !== undefined) yield { segment, update }
      }
    },
    async *photoBytes() {
      if (photoHeads.length === 0) return
      for await (const [i, bytes] of contents(from, segmentCount, segmentCount + photoHeads.length)) {
        const head = photoHeads[i - segmentCount]
        if (head) yield { ...head, bytes }
      }
    },
  })
}
