import * as Y from 'yjs'
import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { FactId, SegmentId } from '../domain/ids.ts'
import { updateRefused } from '../domain/updateRefusal.ts'
import { inspectUpdate, knownSegment, type Allowed, type KnownSegment } from '../ledger/inspectUpdate.ts'
import type { MergeReport } from '../ledger/ledger.ts'
import { contentOf, type SegmentContent, type SegmentItem, type SetAside } from '../ledger/segmentContent.ts'
import { isSegment, isSegmentName } from '../ledger/segments.ts'
import { newItems, type StoredItem } from '../ledger/storedItem.ts'

const IDS_IN_REPORT = 100

/** What is allowed to an update of a segment. */
export interface May extends Allowed {
  /** A segment of a month that is far ahead may be opened for it. */
  readonly beFar?: boolean
}

/** What an update brings to a segment. */
export interface SegmentNews {
  readonly known: KnownSegment
  /** Whether anything of it is not stored yet, if only a copy under another client. */
  readonly hasNews: boolean
  /** How far the clients go of which it brings something. */
  readonly stateVector: Uint8Array
  readonly tellsOther: boolean
  readonly hasDeletes: boolean
  /** Values that were not here under their id. */
  readonly items: readonly StoredItem[]
  /** Those of them that are facts under ids that were not here. */
  readonly facts: readonly Fact[]
  readonly aside: readonly SetAside[]
  /** Two values claim one id: which of them counts is not for this update alone to say. */
  readonly isContested: boolean
  /** Recorded while a clock was far ahead: no segment is opened for it, until its month comes nearer. */
  readonly isTooFar: boolean
  readonly report: MergeReport
}

/**
 * Looks at an update, writing nothing.
 * @param stored everything that is stored of the segment
 * @param isRead false where everything is read again when all of it is here: now it is only counted
 * @throws RangeError when it is not a clean update
 */
export function segmentNews(
  segment: SegmentId,
  update: Uint8Array,
  stored: readonly Uint8Array[],
  today: Day,
  may: May = {},
  isRead = true,
): SegmentNews {
  if (!isSegmentName(segment)) throw updateRefused('no month')
  const known = knownSegment(stored)
  const inspected = inspectUpdate(segment, update, known, may)
  // Of a place that is known nothing is stored, though it may come with the words that were forgotten here, or without.
  const isNewPlace = ({ client, clock }: SegmentItem): boolean => clock >= (known.next.get(client) ?? 0)
  const items = newItems(known.items, inspected.tellsOther ? inspected.items : inspected.items.filter(isNewPlace))
  const ids = new Set(known.items.map((item) => item.id))
  const brought = (): string[] => [...new Set(inspected.items.map((item) => item.id))]
  // Of a first update, which may hold tens of thousands, nothing has to be looked for.
  const fresh = ids.size === 0 ? items : items.filter((item) => !ids.has(item.id))
  const content: SegmentContent = isRead ? contentOf(segment, fresh) : { facts: [], aside: [] }
  const count = (reason: SetAside['reason']): number => content.aside.filter((row) => row.reason === reason).length
  const added = isRead ? content.facts : fresh
  const recorded = isRead
    ? content.facts.filter(({ kind }) => kind !== 'seal')
    : fresh.filter(({ value }) => kindOf(value) !== 'seal')
  const contesting = items.length - fresh.length
  // One that is open here already was this device's own mistake, and goes on.
  const isTooFar = stored.length === 0 && may.beFar !== true && !isSegment(segment, today)
  const report: MergeReport = isTooFar
    ? { segment, added: 0, seals: 0, known: 0, fromFuture: 0, malformed: brought().length, overwritten: 0, ids: [] }
    : {
        segment,
        added: added.length,
        seals: added.length - recorded.length,
        known: ids.size === 0 ? 0 : brought().filter((id) => ids.has(id)).length,
        fromFuture: count('from-future'),
        malformed: count('malformed'),
        overwritten: count('overwritten') + contesting,
        ids: recorded.slice(0, IDS_IN_REPORT).map(({ id }) => id as FactId),
      }
  return {
    known,
    hasNews: inspected.tellsOther ? items.length > 0 : inspected.clientsWithNews.size > 0,
    stateVector: Y.encodeStateVector(new Map(inspected.clientsWithNews)),
    tellsOther: inspected.tellsOther,
    hasDeletes: inspected.hasDeletes,
    items,
    ...content,
    isContested: contesting > 0 || count('overwritten') > 0,
    isTooFar,
    report,
  }
}

/** What a value says it is, before anything else of it is looked at. */
function kindOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[0] : undefined
}
