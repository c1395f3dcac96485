import { scryptAsync } from '@noble/hashes/scrypt.js'
import { canonicalPassphrase, type BackupKdf, type BackupLock, type FileLock } from '../domain/backupLock.ts'
import { joined } from './inflate.ts'

/*
 * How a backup is locked with a passphrase. scrypt (RFC 7914) makes a master key of it, slowly, so that guessing is dear; HKDF
 * (RFC 5869) makes of that one key a file; AES-256-GCM seals the body in pieces, each numbered and the last one marked (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), with the file's header as associated data: no piece can be
 * changed, left out, moved, or taken from another file.
 */

/** Plain bytes of a piece. */
export const LOCK_PIECE = 256 * 1024
const TAG = 16
const IV = 12

/** What a file may ask of this device: enough for stronger settings to come, too little to bring it down. */
const MAX_MEMORY = 256 * 1024 * 1024
const MAX_PASSES = 16

/** Whether this device can lock and open: pages that did not come over https cannot. */
export function canLock(): boolean {
  return 'crypto' in globalThis && 'subtle' in globalThis.crypto
}

/**
 * The lock of a passphrase; takes seconds on a phone, and lets the screen answer meanwhile.
 * @param kdf of a file that is to be opened, or `KDF_COST` with a new salt
 * @param onProgress from 0 to 1
 */
export async function makeLock(
  passphrase: string,
  kdf: BackupKdf,
  onProgress?: (part: number) => void,
): Promise<BackupLock> {
  const { n, r, p } = kdf
  const options = { N: n, r, p, dkLen: 32, asyncTick: 8, maxmem: 2 * MAX_MEMORY, ...(onProgress && { onProgress }) }
  const bytes = await scryptAsync(new TextEncoder().encode(canonicalPassphrase(passphrase)), bytesOf(kdf.salt), options)
  const key = bytes as Uint8Array<ArrayBuffer>
  const master = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey'])
  bytes.fill(0)
  return { kdf, master }
}

/** What a header says of the key, if this app can make it: powers of two, and no more memory than a phone has. */
export function kdfOf(value: Readonly<Record<string, unknown>>): BackupKdf | undefined {
  const { salt, n, r, p } = value
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt) || !isCount(n) || !isCount(r) || !isCount(p))
    return undefined
  const fits = n >= 2 ** 10 && Number.isInteger(Math.log2(n)) && 128 * n * r <= MAX_MEMORY && p <= MAX_PASSES
  return fits ? { salt, n, r, p } : undefined
}

/** Seals one body: give it all pieces in order, the last one marked. */
export interface Sealer {
  /** @returns the sealed piece, 16 bytes longer; undefined when it does not open: another key, or changed bytes */
  readonly seal: (piece: Uint8Array, isLast: boolean) => Promise<Uint8Array>
  readonly open: (piece: Uint8Array, isLast: boolean) => Promise<Uint8Array | undefined>
}

/** @param header bytes of the file's header: no piece of another file fits under it */
export async function sealerOf(lock: FileLock, header: Uint8Array): Promise<Sealer> {
  const info = new TextEncoder().encode('al-dia-backup body')
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(lock.file), info },
    lock.master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  let count = 0
  const parameters = (isLast: boolean): AesGcmParams => {
    const iv = new Uint8Array(IV)
    new DataView(iv.buffer).setUint32(IV - 5, count++)
    iv[IV - 1] = isLast ? 1 : 0
    return { name: 'AES-GCM', iv, additionalData: header as Uint8Array<ArrayBuffer> }
  }
  return {
    seal: async (piece, isLast) =>
      new Uint8Array(await crypto.subtle.encrypt(parameters(isLast), key, piece as Uint8Array<ArrayBuffer>)),
    open: async (piece, isLast) => {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(parameters(isLast), key, piece as Uint8Array<ArrayBuffer>))
      } catch {
        return undefined
      }
    },
  }
}

/** Cuts a stream of bytes into pieces of one size; the last may be shorter, or empty when there was nothing. */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    // One piece stays behind until it is known that more comes.
    if (length <= size) continue
    let all: Uint8Array = joined(held)
    while (all.length > size) {
      yield { piece: all.subarray(0, size), isLast: false }
      all = all.subarray(size)
    }
    held = [all]
    length = all.length
  }
  yield { piece: joined(held), isLast: true }
}

/** The body as it is written. */
export async function* sealedPieces(sealer: Sealer, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const { piece, isLast } of piecesOf(chunks, LOCK_PIECE)) yield await sealer.seal(piece, isLast)
}

/** A piece does not open. */
export class NotOpenedError extends Error {
  readonly first: boolean
  /** @param first whether it was the first piece: then the passphrase is another one */
  constructor(first: boolean) {
    super('piece does not open')
    this.first = first
  }
}

/** The body as it was before. @throws NotOpenedError */
export async function* openedPieces(sealer: Sealer, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const { piece, isLast } of piecesOf(chunks, LOCK_PIECE + TAG)) {
    const plain = await sealer.open(piece, isLast)
    if (plain === undefined) throw new NotOpenedError(first)
    first = false
    yield plain
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
