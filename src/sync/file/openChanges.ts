import type { ChangesFileError } from '../../domain/deviceStatus.ts'
import type { DeviceId, FactId, SegmentId } from '../../domain/ids.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Blobs } from '../../ledger/blobs.ts'
import type { NotSaved } from '../../ledger/ledger.ts'
import type { Arrival, Replica, SegmentHead } from '../../ledger/replica.ts'
import type { Clock } from '../../platform/clock.ts'
import { gunzip } from '../../platform/gzip.ts'
import type { Later } from '../../platform/later.ts'
import { countBeyond, type Acknowledged } from '../acknowledged.ts'
import { isRangeError } from '../exchangeEnd.ts'
import { openFile, readHeader } from './container.ts'
import { readMessages, type FileMessages } from './fileMessages.ts'
import type { FilePart } from './filePart.ts'
import { keepPhotos } from './filePhotos.ts'
import type { FileAuthor, FileKeys } from './filePorts.ts'
import { notSavedOf } from './notSavedOf.ts'
import { readForm } from './readForm.ts'

export interface OpenDeps {
  readonly replica: Pick<Replica, 'heads' | 'stateVector' | 'merge' | 'settle'>
  readonly acknowledged: Pick<Acknowledged, 'said' | 'has' | 'lacking'>
  readonly blobs: Pick<Blobs, 'missing' | 'put' | 'size'>
  readonly keys: FileKeys
  readonly author: FileAuthor
  readonly clock: Clock
  readonly later: Later
  readonly onArrived: (arrival: Arrival) => void
  readonly onProgress?: (done: number, total: number) => void
}

/** What a file brought. */
export interface OpenedChanges {
  readonly from: DeviceId
  readonly added: number
  readonly known: number
  /** Photos that were missing here. */
  readonly photos: number
  /** Months of which a part was not clean: nothing of that part, nor of what builds on it, was taken. */
  readonly refused: number
  /** The sender lacks something that is here: offer to send it back. */
  readonly owesBack: boolean
  /** The sender has more that this file did not bring, besides what was refused: a complete copy does. */
  readonly isPartial: boolean
}

/** Unpacked: far above the copy of a large business. */
const MOST_BYTES = 256 * 1024 * 1024
/** More facts than this are a copy, whose rows are made at the end. */
const BULK_FACTS = 1_500

/**
 * Takes in a file of changes, of whatever name and form. All of it is checked before any of it is stored; what is known
 * already is nothing new.
 */
export async function openChanges(
  deps: OpenDeps,
  file: Blob,
): Promise<Result<OpenedChanges, ChangesFileError | NotSaved>> {
  try {
    const read = await readChanges(deps, file)
    if (!read.ok) return read
    return ok(await takeIn(deps, read.value))
  } catch (error) {
    const notSaved = notSavedOf(error)
    if (notSaved) return err(notSaved)
    throw error
  }
}

async function readChanges(deps: OpenDeps, file: Blob): Promise<Result<FileMessages, ChangesFileError>> {
  const form = await readForm(file, deps.later)
  if (!form.ok) return form
  const read = readHeader(form.value)
  if (!read.ok) return read
  const { header, body } = read.value
  const key = await deps.keys.byTag(header.tag)
  if (!key) return err({ type: 'other-business' })
  const packed = await openFile(key, header, body)
  const content = packed && (await gunzip(packed, MOST_BYTES))
  if (!content) return err({ type: 'damaged-file' })
  const messages = await messagesOf(header.bytes, content)
  if (!messages.ok) return messages
  const { author, signature, signed, parts } = messages.value
  if (!(await deps.author.isBy(author, signature, signed))) return err({ type: 'not-authorised' })
  for (const part of parts) if (!(await hasBase(deps, part))) return err({ type: 'missing-before' })
  return messages
}

async function messagesOf(header: Uint8Array, content: Uint8Array): Promise<Result<FileMessages, ChangesFileError>> {
  try {
    return ok(await readMessages(header, content))
  } catch (error) {
    if (!isRangeError(error)) throw error
    return err({ type: (error as Error).message.endsWith('newer') ? 'newer-app' : 'damaged-file' })
  }
}

/** What the part builds on is here. Yjs would take it in all the same, and keep it out of sight for ever. */
async function hasBase({ replica }: OpenDeps, { segment, base }: FilePart): Promise<boolean> {
  return base.length <= 1 || countBeyond(base, await replica.stateVector(segment)) === 0
}

async function takeIn(deps: OpenDeps, { author, heads, parts, photos }: FileMessages): Promise<OpenedChanges> {
  const { replica, acknowledged, clock, onArrived, onProgress } = deps
  const isBulk = parts.reduce((sum, { vector, base }) => sum + countBeyond(vector, base), 0) > BULK_FACTS
  let added = 0
  let known = 0
  const refused = new Set<SegmentId>()
  let ids: readonly FactId[] = []
  try {
    for (const { segment, updates } of parts) {
      try {
        for (const update of updates) {
          // A copy of its own: a worker would be sent all of the file with the view.
          const report = await replica.merge(segment, update.slice(), author, isBulk)
          added += report.added - report.seals
          known += report.known
          ids = [...ids, ...report.ids].slice(0, 100)
        }
      } catch (error) {
        if (!isRangeError(error)) throw error
        refused.add(segment)
      }
    }
  } finally {
    // Also what came before the disk was full counts.
    await replica.settle(onProgress)
    if (added > 0) onArrived({ at: clock.now(), from: author, by: 'file', facts: added, ids })
  }
  const kept = await keepPhotos(deps.blobs, photos)
  const here = await replica.heads()
  const from = { from: author, added, known, photos: kept, refused: refused.size }
  // What this device said itself a while ago.
  if (author === deps.author.device) return { ...from, owesBack: false, isPartial: false }
  if (await acknowledged.said(author, heads.heads, { at: heads.wallMs, heardAt: clock.now(), by: 'file' })) {
    for (const { segment, vector } of parts) await acknowledged.has(author, segment, vector)
  }
  const owesBack = (await acknowledged.lacking(author, here)).length > 0
  return { ...from, owesBack, isPartial: heads.heads.some((head) => !refused.has(head.segment) && isMore(head, here)) }
}

/** The sender has something of it that is not here: who holds no less in another sum, holds something else. */
function isMore({ segment, digest, count }: SegmentHead, here: readonly SegmentHead[]): boolean {
  const ours = here.find((head) => head.segment === segment)
  return ours?.digest !== digest && (ours?.count ?? 0) <= count
}
