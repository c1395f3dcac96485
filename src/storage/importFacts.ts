import type { FactId, SegmentId } from '../domain/ids.ts'
import type { FactDraft, ImportProgress } from '../ledger/ledger.ts'
import { importNumber, importSegment, newFactIdIn } from '../ledger/segments.ts'
import { tellAppended } from './appended.ts'
import { ALL_TABLES } from './database.ts'
import type { KeeperParts } from './keeperParts.ts'
import { record } from './record.ts'
import { segmentsOf } from './segmentStore.ts'

/** Facts of one transaction: a second's work on a slow phone. */
const SLICE_FACTS = 100
const SLICE_CHARS = 300_000
/** A segment takes no further slice beyond this, so that none passes 0.6 MB. */
const FULL_SEGMENT = 300_000

interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

type InTurn = <T>(write: () => Promise<T>) => Promise<T>

/** Records an import in slices, each with its rows in one relaxed transaction, in segments of its own. */
export async function appendImport(
  parts: KeeperParts,
  inTurn: InTurn,
  groups: number,
  build: (group: number, newId: () => FactId) => readonly FactDraft[],
  { onProgress, signal }: ImportOptions,
): Promise<{ readonly facts: number }> {
  const { relaxed: db, random, mint } = parts
  let segment: SegmentId | undefined
  let done = 0
  let facts = 0
  try {
    while (done < groups) {
      if (signal?.aborted === true) break
      const into: SegmentId = await inTurn(() => segmentFor(parts, segment))
      if (segment !== undefined && into !== segment) mint.drop(segment)
      segment = into
      const drafts: FactDraft[] = []
      let chars = 0
      let next = done
      while (next < groups && drafts.length < SLICE_FACTS && chars < SLICE_CHARS) {
        const made = build(next, () => newFactIdIn(into, random))
        chars += JSON.stringify(made).length
        drafts.push(...made)
        next += 1
      }
      if (drafts.length > 0) {
        const { appended } = await inTurn(() => db.transaction('rw', ALL_TABLES, async () => record(db, parts, drafts)))
        tellAppended(db.name, appended)
      }
      done = next
      facts += drafts.length
      onProgress?.({ done, total: groups })
    }
  } finally {
    // After a failure the update that was not stored must not be built upon; after an import nothing more comes.
    if (segment !== undefined) mint.drop(segment)
  }
  return { facts }
}

/** The segment that the import is in, while there is room, or the next free one of this month. */
async function segmentFor({ relaxed: db, today }: KeeperParts, current: SegmentId | undefined): Promise<SegmentId> {
  if (current !== undefined) {
    const head = await db.heads.get(current)
    if (!head || head.logBytes + head.snapBytes < FULL_SEGMENT) return current
  }
  const used = (await segmentsOf(db)).map((segment) => importNumber(today(), segment))
  return importSegment(today(), Math.max(0, ...used) + 1)
}
