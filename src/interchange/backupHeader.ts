import { sha256 } from '@noble/hashes/sha2.js'
import { err, ok, type Result } from '../domain/result.ts'
import type { BackupError } from './backup.ts'
import type { BackupKdf } from '../domain/backupLock.ts'
import { kdfOf } from './backupLock.ts'
import { chunksOf } from './byteStreams.ts'

/*
 * Layout of a backup file:
 *   6 bytes  "ALDIA1"
 *   4 bytes  length of the header, big end first
 *   8 bytes  length of the body
 *   header   JSON: what is needed to open the body
 *   body     packed, and locked where the header says so (backupLock.ts)
 *   32 bytes SHA-256 of all that comes before
 */

export interface BackupHeader {
  readonly format: 'al-dia-backup'
  readonly version: number
  readonly cipher: 'none' | 'aes-256-gcm'
  readonly kdf: 'none' | 'scrypt'
  readonly compression: 'gzip'
}

/** Of a locked file: besides, how its key is made. */
export interface LockedHeader extends BackupHeader, BackupKdf {
  readonly cipher: 'aes-256-gcm'
  readonly kdf: 'scrypt'
  /** 16 bytes of this file alone, hex. */
  readonly file: string
}

export interface ParsedBackup {
  readonly version: number
  readonly header: Uint8Array<ArrayBuffer>
  readonly body: Blob
  /** How it is locked; undefined when it is not. */
  readonly lock?: { readonly kdf: BackupKdf; readonly file: string }
}

const MAGIC = new TextEncoder().encode('ALDIA1')
/** Magic and lengths. */
const HEADER_START = 18
const DIGEST = 32
const MAX_HEADER = 64 * 1024

async function digestOf(file: Blob, onProgress?: (part: number) => void): Promise<Uint8Array> {
  const hash = sha256.create()
  let done = 0
  for await (const chunk of chunksOf(file.stream())) {
    hash.update(chunk)
    done += chunk.length
    onProgress?.(done / file.size)
  }
  return hash.digest()
}

/** The header as bytes, as the body's lock knows it. */
export function headerBytes(header: BackupHeader): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(header))
}

/** The whole file: header and body behind their lengths, and the digest of it all at the end. */
export async function sealed(header: Uint8Array<ArrayBuffer>, body: Blob): Promise<Blob> {
  const start = new Uint8Array(HEADER_START)
  start.set(MAGIC)
  const view = new DataView(start.buffer)
  view.setUint32(6, header.length)
  view.setBigUint64(10, BigInt(body.size))
  const content = new Blob([start, header, body])
  const digest = (await digestOf(content)) as Uint8Array<ArrayBuffer>
  return new Blob([content, digest], { type: 'application/octet-stream' })
}

/** @returns whether the digest at the end is that of everything before it */
export async function unsealed(file: Blob, onProgress?: (part: number) => void): Promise<boolean> {
  const end = new Uint8Array(await file.slice(-DIGEST).arrayBuffer())
  const digest = await digestOf(file.slice(0, -DIGEST), onProgress)
  return digest.every((byte, i) => byte === end[i])
}

/** Reads header and lengths. Trusts nothing of it: the seal is checked afterwards. */
export async function parseHeader(file: Blob, newest: number): Promise<Result<ParsedBackup, BackupError>> {
  const bytes = new Uint8Array(await file.slice(0, HEADER_START + MAX_HEADER).arrayBuffer())
  const same = Math.min(bytes.length, MAGIC.length)
  if (same === 0 || !MAGIC.subarray(0, same).every((byte, i) => byte === bytes[i]))
    return err({ type: 'backup-foreign' })
  if (bytes.length < HEADER_START) return err({ type: 'backup-truncated' })
  const view = new DataView(bytes.buffer)
  const headerSize = view.getUint32(6)
  const bodySize = Number(view.getBigUint64(10))
  if (headerSize > MAX_HEADER) return err({ type: 'backup-damaged' })
  const bodyAt = HEADER_START + headerSize
  const expected = bodyAt + bodySize + DIGEST
  if (file.size < expected) return err({ type: 'backup-truncated' })
  if (file.size > expected) return err({ type: 'backup-damaged' })
  const header = bytes.slice(HEADER_START, bodyAt)
  const body = file.slice(bodyAt, bodyAt + bodySize)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(header))
    if (!isHeader(value)) return err({ type: 'backup-damaged' })
    const { version, cipher, kdf } = value
    // A newer file may be sealed in another way, so this comes before the check of the seal.
    if (version > newest) return err({ type: 'backup-newer' })
    if (cipher === 'none' && kdf === 'none') return ok({ version, header, body })
    const made = kdfOf(value)
    const { file: salt } = value
    const known = cipher === 'aes-256-gcm' && kdf === 'scrypt' && made !== undefined
    if (!known || typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt)) return err({ type: 'backup-newer' })
    return ok({ version, header, body, lock: { kdf: made, file: salt } })
  } catch {
    return err({ type: 'backup-damaged' })
  }
}

function isHeader(
  value: unknown,
): value is Readonly<Record<string, unknown>> & { version: number; cipher: string; kdf: string } {
  if (typeof value !== 'object' || value === null) return false
  const { format, version, cipher, kdf } = value as Record<string, unknown>
  return (
    format === 'al-dia-backup' && typeof version === 'number' && typeof cipher === 'string' && typeof kdf === 'string'
  )
}
