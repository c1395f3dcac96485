import { canBeKept, isBlobType, MAX_BLOB_BYTES } from '../domain/attachment.ts'
import type { Day } from '../domain/day.ts'
import type { AttachmentRef } from '../domain/fact.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { BlobRefusal, Blobs, HeldBlob } from '../ledger/blobs.ts'
import { contentHash } from '../ledger/contentHash.ts'
import { toHex } from '../ledger/hex.ts'
import { hasSubtle, sha256 } from '../platform/subtle.ts'
import type { BooksDatabase } from './database.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import type { ProcessRow } from './processRows.ts'

/** Photos and papers of these books, for whoever may not know storage. */
export function blobsOf(db: BooksDatabase): Blobs {
  return {
    put: (bytes, type) => putBlob(db, bytes, type),
    read: (hash) => readBlob(db, hash),
    has: (hashes) => hasBlobs(db, hashes),
    missing: (limit) => missingBlobs(db, limit),
    held: () => heldBlobs(db),
    size: () => blobsSize(db),
    makeRoom: () => notSavedUnlessWritten(() => dropTakenBack(db)),
  }
}

/** Keeps these bytes under their hash; the same ones twice are one. @throws NotSavedError */
export async function putBlob(
  db: BooksDatabase,
  bytes: Uint8Array,
  type: string,
): Promise<Result<HeldBlob, BlobRefusal>> {
  if (!isBlobType(type)) return err({ type: 'blob-type-unknown' })
  const size = bytes.length
  if (size > MAX_BLOB_BYTES) return err({ type: 'blob-too-large', max: MAX_BLOB_BYTES })
  const hash = await hashOf(bytes)
  await notSavedUnlessWritten(() =>
    db.transaction('rw', db.blobs, async () => {
      if ((await db.blobs.where('hash').equals(hash).count()) === 0) await db.blobs.add({ hash, size, type, bytes })
    }),
  )
  return ok({ hash, size })
}

/** @throws NotSavedError when storage cannot be read */
export async function readBlob(
  db: BooksDatabase,
  hash: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  const row = await notSavedUnlessWritten(() => db.blobs.get(hash))
  return row && { bytes: row.bytes, type: row.type }
}

/** Those of the hashes whose bytes are here. @throws NotSavedError when storage cannot be read */
export async function hasBlobs(db: BooksDatabase, hashes: readonly string[]): Promise<Set<string>> {
  return new Set(await notSavedUnlessWritten(() => db.blobs.where('hash').anyOf(hashes).primaryKeys()))
}

/**
 * What is to be fetched: attachments that nobody took back and whose bytes are not here, the latest first, each once.
 * What could not be kept if it came is left out.
 * @throws NotSavedError when storage cannot be read
 */
export async function missingBlobs(db: BooksDatabase, limit: number): Promise<AttachmentRef[]> {
  const [rows, held] = await notSavedUnlessWritten(() =>
    Promise.all([attachmentRows(db), db.blobs.toCollection().primaryKeys()]),
  )
  const seen = new Set(held)
  const missing: AttachmentRef[] = []
  for (const { ref } of rows.toSorted((a, b) => b.at - a.at)) {
    if (missing.length >= limit) break
    if (seen.has(ref.sha256) || !canBeKept(ref)) continue
    seen.add(ref.sha256)
    missing.push(ref)
  }
  return missing
}

/** Everything that is here, without reading it. @throws NotSavedError when storage cannot be read */
export async function heldBlobs(db: BooksDatabase): Promise<HeldBlob[]> {
  const keys = await notSavedUnlessWritten(() => db.blobs.orderBy('[hash+size]').keys())
  return (keys as unknown as (readonly [string, number])[]).map(([hash, size]) => ({ hash, size }))
}

/** Bytes of all that is here. @throws NotSavedError when storage cannot be read */
export async function blobsSize(db: BooksDatabase): Promise<number> {
  return (await heldBlobs(db)).reduce((sum, { size }) => sum + size, 0)
}

/**
 * Makes room: deletes the bytes of what was taken back and nobody else shows. What no fact names stays: its fact may still
 * be on the way.
 * @param before only what was taken back before this day; until then it may be put back
 */
export async function dropTakenBack(db: BooksDatabase, before?: Day): Promise<void> {
  await db.transaction('rw', db.blobs, db.process, db.forgotten, async () => {
    const rows = await db.process.orderBy('blob').toArray()
    const forgotten = await forgottenOf(db, rows)
    await db.blobs.bulkDelete([...takenBack(rows, before, forgotten)])
  })
}

/**
 * Hashes that were shown once, and are by nobody any more.
 * @param before only if they were taken back before this day
 * @param forgotten customers whose photos go at once
 */
export function takenBack(
  rows: readonly ProcessRow[],
  before?: Day,
  forgotten: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const isGone = ({ reversedOn, customerId }: ProcessRow): boolean =>
    forgotten.has(customerId) || (reversedOn !== undefined && (before === undefined || reversedOn < before))
  const shown = new Set(rows.flatMap((row) => (isGone(row) ? [] : [row.blob])))
  return new Set(rows.flatMap(({ blob }) => (blob === undefined || shown.has(blob) ? [] : [blob])))
}

async function attachmentRows(db: BooksDatabase) {
  const rows = await db.process.orderBy('blob').toArray()
  const forgotten = await forgottenOf(db, rows)
  return rows.flatMap(({ fact, at, reversedOn, customerId }) =>
    fact.kind === 'attachment' && reversedOn === undefined && !forgotten.has(customerId) ? [{ at, ref: fact.ref }] : [],
  )
}

/** Those of the rows' customers that were forgotten. */
async function forgottenOf(db: BooksDatabase, rows: readonly ProcessRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap(({ customerId }) => (customerId === '' ? [] : [customerId])))]
  return new Set((await db.forgotten.bulkGet(ids)).flatMap((row) => (row ? [row.id] : [])))
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  return hasSubtle() ? toHex(await sha256(bytes)) : contentHash(bytes)
}
