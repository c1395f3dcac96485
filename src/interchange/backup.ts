import type { FileLock } from '../domain/backupLock.ts'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { frame } from './backupFrames.ts'
import { headerBytes, sealed, type BackupHeader, type LockedHeader } from './backupHeader.ts'
import { sealedPieces, sealerOf } from './backupLock.ts'
import { blobOf, gzipped } from './byteStreams.ts'

/*
 * One file of everything. backupHeader.ts says how it is framed and sealed; the body is a gzip of length-prefixed
 * frames: about (JSON), then id and Yjs update of each segment, then counts (JSON). Names of people are in the body
 * only: it is what a passphrase locks. It is written and read as a stream (readBackup.ts), one segment or photo at a time.
 *
 * Version 2 has photos: between segments and counts, what each is (JSON) and its bytes. A file without photos is still
 * written as version 1, which every app reads. Version 3 is locked. Of a version that an app does not know it says that it
 * is too new, and touches nothing.
 */

export interface BackupSegment {
  readonly segment: SegmentId
  readonly update: Uint8Array
}

/** A photo or paper that was attached. */
export interface BackupBlob {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The photos that the device had: in the file, or left out of it. */
export interface BackupPhotos {
  readonly count: number
  readonly bytes: number
  readonly included: boolean
}

/** What the file says of itself, for the preview of a restore. */
export interface BackupAbout {
  readonly created: Day
  /** Version of the app that wrote it. */
  readonly app: string
  readonly business: string
  /** Absent where there were none, and in files of before there were any. */
  readonly photos?: BackupPhotos
}

/** This browser, or a page that did not come over https, cannot pack, lock or open the file. */
export interface BackupUnsupported {
  readonly type: 'backup-unsupported'
}

export type BackupError =
  /** Not a backup of this app: a picture, a list, a page. */
  | { readonly type: 'backup-foreign' }
  /** The end is missing: a copy that broke off. */
  | { readonly type: 'backup-truncated' }
  /** Some of it was changed: nothing of it is taken. */
  | { readonly type: 'backup-damaged' }
  /** Written by a newer app. */
  | { readonly type: 'backup-newer' }
  /** Whole, and another passphrase opens it. */
  | { readonly type: 'backup-passphrase' }
  | { readonly type: 'backup-too-large'; readonly maxBytes: number }
  | BackupUnsupported

const WITHOUT_PHOTOS = 1
const WITH_PHOTOS = 2
export const LOCKED = 3
/** Unpacked: more than a phone's books and their photos can be. */
export const MAX_BACKUP_BYTES = 512 * 1024 * 1024

const encoder = new TextEncoder()

/** Whether this browser can pack and unpack. */
export function canPack(): boolean {
  return 'CompressionStream' in globalThis
}

async function* framesFor(
  segments: AsyncIterable<BackupSegment> | Iterable<BackupSegment>,
  about: BackupAbout,
  blobs: AsyncIterable<BackupBlob> | Iterable<BackupBlob>,
): AsyncGenerator<Uint8Array> {
  yield frame(encoder.encode(JSON.stringify(about)))
  let count = 0
  for await (const { segment, update } of segments) {
    yield frame(encoder.encode(segment))
    yield frame(update)
    count++
  }
  let photos = 0
  for await (const { hash, type, bytes } of blobs) {
    yield frame(encoder.encode(JSON.stringify({ hash, type })))
    yield frame(bytes)
    photos++
  }
  const counts = { segments: count, ...(photos > 0 ? { blobs: photos } : {}) }
  yield frame(encoder.encode(JSON.stringify(counts)))
}

/**
 * Packs the segments, and photos where `about` says that they are included, into one file, streaming: one of them at a
 * time is in memory beside the packed result.
 * @param lock of a passphrase; without it whoever has the file can read it
 * @throws what reading the segments or photos throws
 */
export async function writeBackup(
  segments: AsyncIterable<BackupSegment> | Iterable<BackupSegment>,
  about: BackupAbout,
  blobs: AsyncIterable<BackupBlob> | Iterable<BackupBlob> = [],
  lock?: FileLock,
): Promise<Result<Blob, BackupUnsupported>> {
  if (!canPack()) return err({ type: 'backup-unsupported' })
  const hasPhotos = about.photos?.included === true
  const packed = gzipped(framesFor(segments, about, hasPhotos ? blobs : []))
  const common = { format: 'al-dia-backup', compression: 'gzip' } as const
  if (!lock) {
    const version = hasPhotos ? WITH_PHOTOS : WITHOUT_PHOTOS
    const header: BackupHeader = { ...common, version, cipher: 'none', kdf: 'none' }
    return ok(await sealed(headerBytes(header), await blobOf(packed)))
  }
  const locked: LockedHeader = {
    ...common,
    version: LOCKED,
    cipher: 'aes-256-gcm',
    kdf: 'scrypt',
    ...lock.kdf,
    file: lock.file,
  }
  const header = headerBytes(locked)
  const sealer = await sealerOf(lock, header)
  return ok(await sealed(header, await blobOf(sealedPieces(sealer, packed))))
}
