import { err, ok, type Result } from '../domain/result.ts'
import type { BackupError } from './backup.ts'
import { joined } from './inflate.ts'

/*
 * Layout of a backup file:
 *   6 bytes  "ALDIA1"
 *   4 bytes  length of the header, big end first
 *   8 bytes  length of the body
 *   header   JSON: what is needed to open the body
 *   body     packed, and encrypted one day
 *   32 bytes SHA-256 of all that comes before
 */

export interface BackupHeader {
  readonly format: 'al-dia-backup'
  readonly version: number
  /** How the body is encrypted, and how the key is made of a passphrase: later versions name them here. */
  readonly cipher: string
  readonly kdf: string
  readonly compression: 'gzip'
}

const MAGIC = new TextEncoder().encode('ALDIA1')
/** Magic and lengths. */
const HEADER_START = 18
const DIGEST = 32
const MAX_HEADER = 64 * 1024

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
}

/** The whole file: header and body behind their lengths, and the digest of it all at the end. */
export async function sealed(header: BackupHeader, body: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(HEADER_START)
  start.set(MAGIC)
  const view = new DataView(start.buffer)
  view.setUint32(6, text.length)
  view.setBigUint64(10, BigInt(body.length))
  const content = joined([start, text, body])
  return joined([content, await sha256(content)])
}

/** @returns whether the digest at the end is that of everything before it */
export async function unsealed(bytes: Uint8Array): Promise<boolean> {
  const digest = await sha256(bytes.subarray(0, bytes.length - DIGEST))
  return digest.every((byte, i) => byte === bytes[bytes.length - DIGEST + i])
}

/** Reads header and lengths. Trusts nothing of it: the seal is checked afterwards. */
export function parseHeader(
  bytes: Uint8Array,
): Result<{ readonly header: BackupHeader; readonly body: Uint8Array }, BackupError> {
  const same = Math.min(bytes.length, MAGIC.length)
  if (same === 0 || !MAGIC.subarray(0, same).every((byte, i) => byte === bytes[i]))
    return err({ type: 'backup-foreign' })
  if (bytes.length < HEADER_START) return err({ type: 'backup-truncated' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerSize = view.getUint32(6)
  const bodySize = Number(view.getBigUint64(10))
  if (headerSize > MAX_HEADER) return err({ type: 'backup-damaged' })
  const bodyAt = HEADER_START + headerSize
  const expected = bodyAt + bodySize + DIGEST
  if (bytes.length < expected) return err({ type: 'backup-truncated' })
  if (bytes.length > expected) return err({ type: 'backup-damaged' })
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_START, bodyAt)))
    if (!isHeader(header)) return err({ type: 'backup-damaged' })
    return ok({ header, body: bytes.subarray(bodyAt, bodyAt + bodySize) })
  } catch {
    return err({ type: 'backup-damaged' })
  }
}

function isHeader(value: unknown): value is BackupHeader {
  if (typeof value !== 'object' || value === null) return false
  const { format, version, cipher, kdf } = value as Record<string, unknown>
  return (
    format === 'al-dia-backup' && typeof version === 'number' && typeof cipher === 'string' && typeof kdf === 'string'
  )
}
