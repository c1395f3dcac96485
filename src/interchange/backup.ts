import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { frame, framesOf } from './backupFrames.ts'
import { parseHeader, sealed, unsealed, type BackupHeader } from './backupHeader.ts'
import { inflate } from './inflate.ts'

/*
 * One file of everything. backupHeader.ts says how it is framed and sealed; the body is a gzip of length-prefixed
 * frames: about (JSON), then id and Yjs update of each segment, then counts (JSON). Names of people are in the body
 * only, so that the body alone needs encrypting later.
 *
 * Version 2 has photos: between segments and counts, what each is (JSON) and its bytes. A file without photos is still
 * written as version 1, which every app reads; of version 2 an older app says that it is too new, and touches nothing.
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

export interface BackupContent extends BackupAbout {
  readonly segments: readonly BackupSegment[]
  readonly blobs: readonly BackupBlob[]
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
  | { readonly type: 'backup-too-large'; readonly maxBytes: number }
  /** This browser, or a page that did not come over https, cannot pack or check the file. */
  | { readonly type: 'backup-unsupported' }

export const BACKUP_VERSION = 2
const WITHOUT_PHOTOS = 1
/** Unpacked: as much as a phone can hold, and far above 100,000 invoices. */
export const MAX_BACKUP_BYTES = 512 * 1024 * 1024

const encoder = new TextEncoder()

function isSupported(): boolean {
  return 'CompressionStream' in globalThis && 'crypto' in globalThis && 'subtle' in globalThis.crypto
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function json(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  const value: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined
  return isObject(value) ? value : {}
}

async function packed(
  segments: AsyncIterable<BackupSegment> | Iterable<BackupSegment>,
  about: BackupAbout,
  blobs: AsyncIterable<BackupBlob> | Iterable<BackupBlob>,
): Promise<Blob> {
  const stream = new CompressionStream('gzip')
  const writer = stream.writable.getWriter()
  const body = new Response(stream.readable).blob()
  try {
    await writer.write(frame(encoder.encode(JSON.stringify(about))))
    let count = 0
    for await (const { segment, update } of segments) {
      await writer.write(frame(encoder.encode(segment)))
      await writer.write(frame(update))
      count++
    }
    let photos = 0
    for await (const { hash, type, bytes } of blobs) {
      await writer.write(frame(encoder.encode(JSON.stringify({ hash, type }))))
      await writer.write(frame(bytes))
      photos++
    }
    const counts = { segments: count, ...(photos > 0 ? { blobs: photos } : {}) }
    await writer.write(frame(encoder.encode(JSON.stringify(counts))))
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => undefined)
    await body.catch(() => undefined)
    throw error
  }
  return body
}

/**
 * Packs the segments, and photos where `about` says that they are included, into one file, streaming: one of them at a
 * time is in memory beside the packed result.
 * @throws what reading the segments or photos throws
 */
export async function writeBackup(
  segments: AsyncIterable<BackupSegment> | Iterable<BackupSegment>,
  about: BackupAbout,
  blobs: AsyncIterable<BackupBlob> | Iterable<BackupBlob> = [],
): Promise<Result<Blob, BackupError>> {
  if (!isSupported()) return err({ type: 'backup-unsupported' })
  const hasPhotos = about.photos?.included === true
  const body = new Uint8Array(await (await packed(segments, about, hasPhotos ? blobs : [])).arrayBuffer())
  const header: BackupHeader = {
    format: 'al-dia-backup',
    version: hasPhotos ? BACKUP_VERSION : WITHOUT_PHOTOS,
    cipher: 'none',
    kdf: 'none',
    compression: 'gzip',
  }
  return ok(new Blob([await sealed(header, body)], { type: 'application/octet-stream' }))
}

function contentOf(frames: readonly Uint8Array[]): Result<BackupContent, BackupError> {
  const about = json(frames[0])
  const end = json(frames.at(-1))
  const counts = [end['segments'], end['blobs'] ?? 0]
  const [segmentCount, blobCount] = counts.map((count) => (Number.isSafeInteger(count) ? (count as number) : -1))
  const pairs = Array.from(
    { length: Math.floor((frames.length - 2) / 2) },
    (_, i) => [frames[1 + i * 2] ?? new Uint8Array(), frames[2 + i * 2] ?? new Uint8Array()] as const,
  )
  const whole =
    segmentCount !== undefined &&
    blobCount !== undefined &&
    segmentCount >= 0 &&
    blobCount >= 0 &&
    frames.length === (segmentCount + blobCount) * 2 + 2
  const segments = pairs.slice(0, segmentCount).map(([name, update]) => ({
    segment: new TextDecoder().decode(name) as SegmentId,
    update,
  }))
  const blobs = pairs.slice(segmentCount).map(([what, bytes]) => ({ ...json(what), bytes }))
  const { created, app, business, photos } = about
  if (!whole || typeof created !== 'string' || typeof app !== 'string' || typeof business !== 'string') {
    return err({ type: 'backup-damaged' })
  }
  const named = segments.every(({ segment }) => /^[0-9A-Z]{6}$/.test(segment))
  const isOnce = new Set(segments.map(({ segment }) => segment)).size === segments.length
  if (!named || !isOnce || !blobs.every(isBlob)) return err({ type: 'backup-damaged' })
  return ok({
    created: created as Day,
    app,
    business,
    ...(isPhotos(photos) ? { photos } : {}),
    segments,
    blobs,
  })
}

function isBlob(value: Partial<BackupBlob>): value is BackupBlob {
  return /^[0-9a-f]{64}$/.test(String(value.hash)) && typeof value.type === 'string'
}

function isPhotos(value: unknown): value is BackupPhotos {
  return (
    isObject(value) &&
    Number.isSafeInteger(value['count']) &&
    Number.isSafeInteger(value['bytes']) &&
    typeof value['included'] === 'boolean'
  )
}

/** Checks a file from end to end and gives its content, or says why it is not taken. All of it or nothing. */
export async function readBackup(
  bytes: Uint8Array,
  maxBytes = MAX_BACKUP_BYTES,
): Promise<Result<BackupContent, BackupError>> {
  if (!isSupported()) return err({ type: 'backup-unsupported' })
  const parsed = parseHeader(bytes)
  if (!parsed.ok) return parsed
  const { header, body } = parsed.value
  // A newer file may be sealed in another way, so this comes before the check of the seal.
  if (header.version > BACKUP_VERSION || header.cipher !== 'none' || header.kdf !== 'none')
    return err({ type: 'backup-newer' })
  if (!(await unsealed(bytes))) return err({ type: 'backup-damaged' })
  const content = await inflate(body, 'gzip', maxBytes)
  if (content === 'too-large') return err({ type: 'backup-too-large', maxBytes })
  if (content === 'damaged') return err({ type: 'backup-damaged' })
  const frames = framesOf(content)
  try {
    return frames ? contentOf(frames) : err({ type: 'backup-damaged' })
  } catch {
    return err({ type: 'backup-damaged' })
  }
}
