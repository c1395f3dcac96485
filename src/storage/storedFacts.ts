import type { DeviceId, FactId, SegmentId } from '../domain/ids.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { readHead } from '../ledger/factHead.ts'
import { itemsOf } from '../ledger/segmentContent.ts'
import { storedItems, type StoredItem } from '../ledger/storedItem.ts'
import type { StoredFact } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { updatesOf } from './segmentStore.ts'

/** What of the facts in this device's name is its own. */
export interface OwnFacts {
  readonly self: DeviceId
  /** Items in its name that came from elsewhere. */
  readonly brought: ReadonlySet<string>
}

/** A stored value as the judge takes it; `undefined` for what claims no place in a device's chain. */
export function storedFactOf(
  { id, value, hash, key }: StoredItem,
  { self, brought }: OwnFacts,
): StoredFact | undefined {
  const head = readHead(value)
  if (!head) return undefined
  const reading = decodeFact(id, value)
  return {
    id: id as FactId,
    ...head,
    hash,
    ...(reading.type === 'fact' ? { fact: reading.fact } : {}),
    ...(head.device === self && !brought.has(key) ? { local: true } : {}),
  }
}

interface ReadSegment {
  readonly n: number
  readonly digest: string | undefined
  readonly items: readonly StoredItem[]
}

/** What was read of every segment, so that reading again costs only what was written since. */
export type ReadBooks = Map<SegmentId, ReadSegment>

/** Folding a log moves what is in it: both are read in one. */
function atOnce(db: BooksDatabase, segment: SegmentId): Promise<readonly Uint8Array[]> {
  return db.transaction('r', db.snaps, db.log, async () => updatesOf(db, segment))
}

/** Every value of the books. Inside a transaction, or segment by segment where the caller has none. */
export async function readItems(
  db: BooksDatabase,
  known: ReadBooks,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly (readonly [SegmentId, readonly StoredItem[]])[]> {
  const heads = (await db.heads.toArray()).toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
  const all: (readonly [SegmentId, readonly StoredItem[]])[] = []
  for (const [i, { segment, n, digest }] of heads.entries()) {
    const before = known.get(segment)
    const isSame = before !== undefined && before.n === n && before.digest === digest
    const read = isSame ? before : { n, digest, items: storedItems(itemsOf(await atOnce(db, segment))) }
    known.set(segment, read)
    all.push([segment, read.items])
    onProgress?.(i + 1, heads.length)
  }
  return all
}
