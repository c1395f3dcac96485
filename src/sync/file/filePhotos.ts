import { MAX_BLOB_BYTES, PHOTO_BUDGET_BYTES } from '../../domain/attachment.ts'
import type { SegmentId } from '../../domain/ids.ts'
import type { Blobs } from '../../ledger/blobs.ts'
import { toHex } from '../../ledger/hex.ts'
import { contentOf, itemsOf } from '../../ledger/segmentContent.ts'
import { sha256 } from '../../platform/subtle.ts'

/** A photo as it goes along in a file. */
export interface FilePhoto {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What is known of a photo before its bytes are read. */
export interface NamedPhoto {
  readonly sha256: string
  readonly size: number
}

/**
 * Photos of one file, in bytes: a cheap telephone holds file, content and text of it in memory at once. Those that do not
 * fit come by the next connection.
 */
const MOST_PHOTO_BYTES = 24_000_000
/** Larger updates are copies, which take along whatever is here: reading them would stop the screen. */
const MOST_READ = 512 * 1024

/** The photos that the facts of an update show. */
export function photosIn(segment: SegmentId, update: Uint8Array): readonly NamedPhoto[] {
  if (update.length > MOST_READ) return []
  const { facts } = contentOf(segment, itemsOf([update]))
  return facts.flatMap((fact) => (fact.kind === 'attachment' ? [fact.ref] : []))
}

/** Those of the photos whose bytes are here, each once, as many as fit. @throws NotSavedError when storage cannot be read */
export async function* packPhotos(blobs: Pick<Blobs, 'read'>, named: Iterable<NamedPhoto>): AsyncGenerator<FilePhoto> {
  const taken = new Set<string>()
  let room = MOST_PHOTO_BYTES
  for (const { sha256: name, size } of named) {
    if (taken.has(name) || size > room) continue
    const held = await blobs.read(name)
    if (!held) continue
    taken.add(name)
    room -= held.bytes.length
    yield { sha256: name, bytes: held.bytes }
  }
}

/**
 * Keeps of these photos what a fact that counts names and this device lacks, where its bytes are what the name says.
 * @returns how many. @throws NotSavedError
 */
export async function keepPhotos(
  blobs: Pick<Blobs, 'missing' | 'put' | 'size'>,
  photos: readonly FilePhoto[],
): Promise<number> {
  if (photos.length === 0) return 0
  const missing = new Map((await blobs.missing(Infinity)).map((ref) => [ref.sha256, ref]))
  let room = PHOTO_BUDGET_BYTES - (await blobs.size())
  let kept = 0
  for (const photo of photos) {
    const ref = missing.get(photo.sha256)
    const { length } = photo.bytes
    if (!ref || length > MAX_BLOB_BYTES || length > room || toHex(await sha256(photo.bytes)) !== ref.sha256) continue
    // A copy of its own: the view would keep all of the file with it.
    const put = await blobs.put(photo.bytes.slice(), ref.type)
    if (!put.ok) continue
    missing.delete(photo.sha256)
    room -= length
    kept += 1
  }
  return kept
}
