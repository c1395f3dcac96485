import type { Day } from '../../domain/day.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { NotSaved } from '../../ledger/ledger.ts'
import type { Blobs } from '../../ledger/blobs.ts'
import type { Replica, SegmentHead } from '../../ledger/replica.ts'
import { FACT_VERSION } from '../../ledger/upcast.ts'
import type { Clock } from '../../platform/clock.ts'
import { gzip } from '../../platform/gzip.ts'
import type { Later } from '../../platform/later.ts'
import { sha256 } from '../../platform/subtle.ts'
import type { Acknowledged } from '../acknowledged.ts'
import { writeMessage } from '../messages.ts'
import { MAX_UPDATE } from '../messagesFields.ts'
import { toBase64 } from './base64Text.ts'
import { inParts, newHeader, sealFile, type FileHeader } from './container.ts'
import { framed, signedBytes, writeAuthor, writePhoto, writeSignature } from './fileMessages.ts'
import { writePart, type FilePart } from './filePart.ts'
import { packPhotos, photosIn, type NamedPhoto } from './filePhotos.ts'
import type { FileAuthor, FileKeys } from './filePorts.ts'
import { notSavedOf } from './notSavedOf.ts'

export interface PrepareDeps {
  readonly replica: Pick<Replica, 'heads' | 'stateVector' | 'difference' | 'parts'>
  readonly acknowledged: Pick<Acknowledged, 'lacking' | 'offered'>
  readonly blobs: Pick<Blobs, 'held' | 'read'>
  readonly keys: FileKeys
  readonly author: FileAuthor
  readonly clock: Clock
  readonly today: () => Day
  readonly random: (bytes: number) => Uint8Array
  readonly later: Later
  /** Bytes of a month that go into one message; as much as every app reads, unless told otherwise. */
  readonly mostInOne?: number
}

export interface PrepareOptions {
  /** Everything, whatever the receiver is known to have. For anyone, it always is. */
  readonly complete?: boolean
  /** Also when there is nothing new for the receiver: it says what is here, so that the next file from there is short. */
  readonly receipt?: boolean
  /** The photos that go with it, as far as they are here. */
  readonly photos?: boolean
  /** As bytes; as text otherwise, which every messenger takes. */
  readonly raw?: boolean
}

/** A file to hand over. */
export interface PreparedChanges {
  readonly blob: Blob
  readonly name: string
  /** How many facts are in it. */
  readonly facts: number
  /** How many photos. */
  readonly photos: number
}

type Piece = Omit<FilePart, 'updates'> & { readonly facts: number }

const NOTHING = Uint8Array.of(0)

/** Writes what another device is not known to have into an encrypted file. Nothing is taken for received by sending it. */
export async function prepareChanges(
  deps: PrepareDeps,
  to: DeviceId | 'anyone',
  options: PrepareOptions = {},
): Promise<Result<PreparedChanges, NotSaved | { readonly type: 'nothing-new' }>> {
  try {
    const heads = (await deps.replica.heads()).toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
    const isComplete = options.complete === true || to === 'anyone'
    const pieces = isComplete ? await everything(deps, heads) : await deps.acknowledged.lacking(to, heads)
    if (pieces.length === 0 && !isComplete && options.receipt !== true) return err({ type: 'nothing-new' })
    const inside = new Set(pieces.map((piece) => piece.segment))
    await deps.acknowledged.offered(heads.filter((head) => inside.has(head.segment)))
    const key = await deps.keys.current()
    const header = newHeader(key, deps.random)
    const content: Content = { header, heads, pieces, isComplete, withPhotos: options.photos === true, photos: 0 }
    const packed = await gzip(messagesOf(deps, content))
    const bytes = await sealFile(key, content.header, packed)
    const facts = pieces.reduce((sum, piece) => sum + piece.facts, 0)
    return ok({ ...(await formOf(deps, bytes, options.raw === true)), facts, photos: content.photos })
  } catch (error) {
    const notSaved = notSavedOf(error)
    if (notSaved) return err(notSaved)
    throw error
  }
}

async function everything({ replica }: PrepareDeps, heads: readonly SegmentHead[]): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const { segment, count } of heads) {
    pieces.push({ segment, base: NOTHING, vector: await replica.stateVector(segment), facts: count })
  }
  return pieces
}

/** What goes into a file. */
interface Content {
  /** Until all is read: a month in parts makes it another version's. */
  header: FileHeader
  readonly heads: readonly SegmentHead[]
  readonly pieces: readonly Piece[]
  readonly isComplete: boolean
  readonly withPhotos: boolean
  /** How many went in. */
  photos: number
}

async function* messagesOf(deps: PrepareDeps, content: Content): AsyncGenerator<Uint8Array> {
  const { blobs, author, clock } = deps
  const { heads, pieces, isComplete, withPhotos } = content
  const hashes: Uint8Array[] = []
  const shown: NamedPhoto[] = []
  const next = async (message: Uint8Array): Promise<Uint8Array> => {
    hashes.push(await sha256(message))
    return framed(message)
  }
  yield next(writeAuthor(author.device))
  const wallMs = clock.now()
  yield next(writeMessage({ type: 'heads', number: 1, answered: 0, factVersion: FACT_VERSION, wallMs, heads }))
  for (const piece of pieces) {
    const updates = await updatesOf(deps, piece)
    if (updates.length > 1) content.header = inParts(content.header)
    if (withPhotos && !isComplete) shown.push(...updates.flatMap((update) => photosIn(piece.segment, update)))
    for (const message of writePart({ ...piece, updates })) yield next(message)
  }
  const named = withPhotos && isComplete ? await heldPhotos(blobs) : shown
  for await (const photo of packPhotos(blobs, named)) {
    content.photos += 1
    yield next(writePhoto(photo))
  }
  yield framed(writeSignature(await author.sign(signedBytes(content.header.bytes, hashes))))
}

async function heldPhotos(blobs: PrepareDeps['blobs']): Promise<readonly NamedPhoto[]> {
  return (await blobs.held()).map(({ hash, size }) => ({ sha256: hash, size }))
}

/** What the segment has beyond the base. A month that is too large for one message goes in the parts that a link takes. */
async function updatesOf(
  { replica, mostInOne = MAX_UPDATE }: PrepareDeps,
  { segment, base }: Piece,
): Promise<readonly Uint8Array[]> {
  const update = await replica.difference(segment, base)
  if (!update) return []
  return update.length <= mostInOne ? [update] : ((await replica.parts(segment, base)) ?? [])
}

async function formOf(
  { today, later }: PrepareDeps,
  bytes: Uint8Array,
  isRaw: boolean,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const name = `aldia-${today()}`
  if (isRaw) {
    return {
      blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
      name: `${name}.aldia`,
    }
  }
  return { blob: new Blob(await toBase64(bytes, later), { type: 'text/plain' }), name: `${name}.txt` }
}
