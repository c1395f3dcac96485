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
 */

export interface BackupSegment {
  readonly segment: SegmentId
  readonly update: Uint8Array
}

/** What the file says of itself, for the preview of a restore. */
export interface BackupAbout {
  readonly created: Day
  /** Version of the app that wrote it. */
  readonly app: string
  readonly business: string
}

export interface BackupContent extends BackupAbout {
  readonly segments: readonly BackupSegment[]
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

export const BACKUP_VERSION = 1
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
    await writer.write(frame(encoder.encode(JSON.stringify({ segments: count }))))
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => undefined)
    await body.catch(() => undefined)
    throw error
  }
  return body
}

/**
 * Packs the segments into one file, streaming: one segment at a time is in memory beside the packed result.
 * @throws what reading the segments throws
 */
export async function writeBackup(
  segments: AsyncIterable<BackupSegment> | Iterable<BackupSegment>,
  about: BackupAbout,
): Promise<Result<Blob, BackupError>> {
  if (!isSupported()) return err({ type: 'backup-unsupported' })
  const body = new Uint8Array(await (await packed(segments, about)).arrayBuffer())
  const header: BackupHeader = {
    format: 'al-dia-backup',
    version: BACKUP_VERSION,
    cipher: 'none',
    kdf: 'none',
    compression: 'gzip',
  }
  return ok(new Blob([await sealed(header, body)], { type: 'application/octet-stream' }))
}

function contentOf(frames: readonly Uint8Array[]): Result<BackupContent, BackupError> {
  const about = json(frames[0])
  const end = json(frames.at(-1))
  const segments: BackupSegment[] = []
  const names = new Set<string>()
  for (let i = 1; i + 1 < frames.length - 1; i += 2) {
    const segment = new TextDecoder().decode(frames[i]) as SegmentId
    const update = frames[i + 1]
    if (!/^[0-9A-Z]{6}$/.test(segment) || !update || names.has(segment)) return err({ type: 'backup-damaged' })
    names.add(segment)
    segments.push({ segment, update })
  }
  const { created, app, business } = about
  const whole = frames.length === segments.length * 2 + 2 && end['segments'] === segments.length
  if (!whole || typeof created !== 'string' || typeof app !== 'string' || typeof business !== 'string') {
    return err({ type: 'backup-damaged' })
  }
  return ok({ created: created as Day, app, business, segments })
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
