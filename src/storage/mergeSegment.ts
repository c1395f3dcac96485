import * as Y from 'yjs'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import { inspectUpdate, knownSegment, type InspectedUpdate, type KnownSegment } from '../ledger/inspectUpdate.ts'
import type { MergeReport } from '../ledger/ledger.ts'
import { isSegment, isSegmentName } from '../ledger/segments.ts'
import { contentOf, type SegmentContent } from '../ledger/segmentContent.ts'
import { LOG_TABLES, ROW_TABLES, type BooksDatabase } from './database.ts'
import { afterRemote, readDevice } from './deviceRow.ts'
import type { KeeperParts } from './keeperParts.ts'
import { project } from './projection/project.ts'
import { rebuild } from './rebuild.ts'
import { appendToLog, updatesOf } from './segmentStore.ts'

interface News {
  readonly known: KnownSegment
  readonly inspected: InspectedUpdate
  readonly before: SegmentContent
  readonly after: SegmentContent
  readonly report: MergeReport
  /** Recorded while a clock was far ahead: no segment is opened for it, until its month comes nearer. */
  readonly isTooFar: boolean
}

/** Looks at what an update would bring, writing nothing. @throws RangeError when it is not a clean update */
export async function inspectSegment(
  db: BooksDatabase,
  segment: SegmentId,
  update: Uint8Array,
  today: Day,
): Promise<MergeReport> {
  const stored = await db.transaction('r', db.snaps, db.log, async () => updatesOf(db, segment))
  return newsOf(segment, update, stored, today).report
}

/**
 * Merges a segment's update: what is new is stored and projected, what is known stays as it is.
 * @throws RangeError when it is not a clean update: nothing of it is kept
 */
export async function mergeSegment(
  { relaxed: db, clock, today, random, mint }: KeeperParts,
  segment: SegmentId,
  update: Uint8Array,
): Promise<MergeReport> {
  return db.transaction('rw', [...LOG_TABLES, ...ROW_TABLES], async () => {
    const stored = await updatesOf(db, segment)
    const { known, inspected, before, after, report, isTooFar } = newsOf(segment, update, stored, today())
    if (isTooFar || inspected.clientsWithNews.size === 0) return report
    // Somebody else writes as this run's client: it must not be used again.
    if (mint.owns(segment, inspected.clientsWithNews)) mint.drop(segment)
    if (stored.length === 0) await storeWhole(db, segment, update)
    else await appendToLog(db, segment, Y.diffUpdate(update, Y.encodeStateVector(new Map(known.next))))

    const had = new Map(before.facts.map((fact) => [fact.id, fact]))
    const added = after.facts.filter((fact) => !had.has(fact.id))
    await db.device.put(afterRemote(await readDevice(db, random), added, clock.now()))
    const knownAside = new Set(before.aside.map((row) => row.id))
    const aside = after.aside.filter((row) => !knownAside.has(row.id))
    if (aside.some((row) => row.reason === 'overwritten')) {
      // One of two values for an id gave way, perhaps the one that the rows were made from.
      await rebuild(db, today())
    } else {
      await db.aside.bulkPut(aside)
      await project(db, added, { today: today(), origin: 'strangers' })
    }
    return report
  })
}

function newsOf(segment: SegmentId, update: Uint8Array, stored: readonly Uint8Array[], today: Day): News {
  if (!isSegmentName(segment)) throw new RangeError(`update refused: no segment ${String(segment).slice(0, 20)}`)
  const known = knownSegment(stored)
  const inspected = inspectUpdate(segment, update, known)
  const before = contentOf(segment, known.items)
  const after = contentOf(segment, [...known.items, ...inspected.items])
  const ids = new Set(known.items.map((item) => item.id))
  const brought = new Set(inspected.items.map((item) => item.id))
  const knownAside = new Set(before.aside.map((row) => row.id))
  const aside = (reason: string): number =>
    after.aside.filter((row) => row.reason === reason && !knownAside.has(row.id)).length
  // One that is open here already was this device's own mistake, and goes on.
  const isTooFar = stored.length === 0 && !isSegment(segment, today)
  if (isTooFar) {
    const report = { segment, added: 0, known: 0, fromFuture: 0, malformed: brought.size, overwritten: 0 }
    return { known, inspected, before, after, report, isTooFar }
  }
  const report: MergeReport = {
    segment,
    added: after.facts.filter((fact) => !ids.has(fact.id)).length,
    known: [...brought].filter((id) => ids.has(id)).length,
    fromFuture: aside('from-future'),
    malformed: aside('malformed'),
    overwritten: aside('overwritten'),
  }
  return { known, inspected, before, after, report, isTooFar }
}

async function storeWhole(db: BooksDatabase, segment: SegmentId, update: Uint8Array): Promise<void> {
  await db.snaps.put({ segment, n: 0, update, stateVector: Y.encodeStateVectorFromUpdate(update) })
  await db.heads.put({ segment, n: 0, logCount: 0, logBytes: 0, snapBytes: update.length })
}
