import type { ChangesFileError } from '../../domain/deviceStatus.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { toHex } from '../../ledger/hex.ts'
import { decrypt, encrypt, hkdf } from '../../platform/subtle.ts'
import { concat, textBytes } from '../bytes.ts'
import type { FileKey } from './filePorts.ts'

/*
 * ALDIA2 | key tag 8 | salt 16 | iv 12 | AES-256-GCM: all before it is the additional data, so that nothing of the file
 * can be changed. Each file has a key of its own, of the business's file key and the salt.
 *
 * Version 3 has a month in several parts. A file without one is still written as version 2, which every app reads; of a
 * version that an app does not know it says that it is of a newer app, and takes nothing.
 */

const MAGIC = 'ALDIA'
const VERSION = '2'
const IN_PARTS = '3'
const TAG = 8
const SALT = 16
const IV = 12
const START = MAGIC.length + 1
export const HEADER_BYTES = START + TAG + SALT + IV
/** What the cipher adds. */
const SEAL = 16

/** What stands before the encrypted part. */
export interface FileHeader {
  readonly bytes: Uint8Array
  readonly tag: Uint8Array
  readonly salt: Uint8Array
  readonly iv: Uint8Array
}

/** What the first bytes say. */
export function formatOf(start: Uint8Array): 'ours' | 'newer' | undefined {
  const text = String.fromCharCode(...start.subarray(0, START))
  if (!text.startsWith(MAGIC)) return undefined
  const version = text.slice(MAGIC.length)
  if (version === VERSION || version === IN_PARTS) return 'ours'
  return version > IN_PARTS && version <= '9' ? 'newer' : undefined
}

/** A header for a new file. */
export function newHeader({ tag }: FileKey, random: (bytes: number) => Uint8Array): FileHeader {
  const salt = random(SALT)
  const iv = random(IV)
  return { bytes: concat(textBytes(MAGIC + VERSION), tag, salt, iv), tag, salt, iv }
}

/** The same header for a file in which a month is in parts. */
export function inParts({ bytes, ...rest }: FileHeader): FileHeader {
  return { ...rest, bytes: concat(textBytes(MAGIC + IN_PARTS), bytes.subarray(START)) }
}

/** Takes the header off a file. */
export function readHeader(
  file: Uint8Array,
): Result<{ readonly header: FileHeader; readonly body: Uint8Array }, ChangesFileError> {
  const format = formatOf(file)
  if (format === undefined) return err({ type: 'not-our-file' })
  if (format === 'newer') return err({ type: 'newer-app' })
  if (file.length < HEADER_BYTES + SEAL) return err({ type: 'damaged-file' })
  const bytes = file.slice(0, HEADER_BYTES)
  const tag = bytes.slice(START, START + TAG)
  const salt = bytes.slice(START + TAG, START + TAG + SALT)
  const iv = bytes.slice(START + TAG + SALT)
  return ok({ header: { bytes, tag, salt, iv }, body: file.subarray(HEADER_BYTES) })
}

/** The file: its header, and the content that only the business can read. */
export async function sealFile(key: FileKey, header: FileHeader, content: Uint8Array): Promise<Uint8Array> {
  const body = await encrypt(await keyOf(key, header), header.iv, header.bytes, content)
  return concat(header.bytes, body)
}

/** @returns undefined when anything of the file was changed, or is missing */
export async function openFile(key: FileKey, header: FileHeader, body: Uint8Array): Promise<Uint8Array | undefined> {
  return decrypt(await keyOf(key, header), header.iv, header.bytes, body)
}

function keyOf({ file }: FileKey, { salt }: FileHeader): Promise<Uint8Array> {
  return hkdf(file, toHex(salt), 'al-dia/file/2', 32)
}
