import * as Y from 'yjs'
import type { SegmentId } from '../../domain/ids.ts'
import type { SegmentUpdate } from '../../ledger/replica.ts'
import { ROOT } from '../../ledger/mint.ts'
import { isSegmentName } from '../../ledger/segments.ts'
import { withDeletes } from '../../ledger/withDeletes.ts'

/** Honest devices tell two things under one id when an installation was copied, and then a handful. */
const MOST_VALUES = 100

/** Only daily work is carried live; an import is a matter of the exchange. */
export function isLiveSegment(name: string): name is SegmentId {
  return isSegmentName(name) && name.endsWith('00')
}

/**
 * Cuts an update apart by segment, for inspecting and storing. Sound because every client writes in one segment only.
 * What names no segment is put to one that is named, whose inspection refuses it: nothing of an update gets past.
 * @param doc what is known: an update may delete what came before it
 * @throws RangeError when it cannot be read, or names no segment at all
 */
export function splitBySegment(doc: Y.Doc, update: Uint8Array): SegmentUpdate[] {
  const { structs, ds } = decode(update)
  const segments = new Map<number, SegmentId>()
  const ends = new Map<number, number>()
  const unnamed = new Set<number>()
  for (const struct of structs) {
    // It would take the place of what a device has yet to record, and say nothing.
    if (!(struct instanceof Y.Item)) throw new RangeError('live update refused: gap or nothing')
    const { client, clock } = struct.id
    ends.set(client, Math.max(ends.get(client) ?? 0, clock + struct.length))
    const segment = segmentOfItem(struct) ?? segments.get(client)
    if (segment === undefined) unnamed.add(client)
    else segments.set(client, segments.get(client) ?? segment)
  }
  for (const client of ds.clients.keys()) {
    const segment = segments.get(client) ?? knownSegment(doc, client)
    if (segment !== undefined) segments.set(client, segment)
  }
  const [anyOf] = segments.values()
  for (const client of unnamed) {
    const segment = segments.get(client) ?? knownSegment(doc, client) ?? anyOf
    if (segment === undefined) throw new RangeError('live update refused: of no open segment')
    segments.set(client, segment)
  }
  const nextOf = (client: number): number => Math.max(ends.get(client) ?? 0, Y.getState(doc.store, client))
  return [...new Set(segments.values())].map((segment) => {
    const isOwn = (client: number): boolean => segments.get(client) === segment
    return { segment, update: partOf(update, ends, isOwn, nextOf) }
  })
}

/** True when something before it is missing in the document: applied, it would wait there for ever and show nothing. */
export function leavesGap(doc: Y.Doc, update: Uint8Array): boolean {
  const next = new Map<number, number>()
  return decode(update).structs.some((struct) => {
    const { client, clock } = struct.id
    const expected = next.get(client) ?? Y.getState(doc.store, client)
    next.set(client, Math.max(expected, clock + struct.length))
    return struct instanceof Y.Skip || clock > expected
  })
}

/**
 * True when a document would come to hold more values under one id than it can put in order at once: each is compared
 * with all others. They are stored, and exchanged; nothing is carried live for them.
 */
export function crowds(doc: Y.Doc, update: Uint8Array): boolean {
  const map = doc.getMap(ROOT)
  const counts = new Map<string, number>()
  for (const struct of decode(update).structs) {
    if (!(struct instanceof Y.Item) || struct.parentSub === null) continue
    const id = struct.parentSub
    const count = (counts.get(id) ?? valuesUnder(map, id)) + 1
    counts.set(id, count)
    if (count > MOST_VALUES) return true
  }
  return false
}

/** How many values of an id a document holds, counted no further than it matters. */
function valuesUnder(map: Y.Map<unknown>, id: string): number {
  let count = 0
  for (let item = map._map.get(id) ?? null; item !== null && count < MOST_VALUES; item = item.left) count += 1
  return count
}

function segmentOfItem({ parentSub }: Y.Item): SegmentId | undefined {
  const name = (parentSub ?? '').slice(0, 6)
  return isLiveSegment(name) ? name : undefined
}

function knownSegment(doc: Y.Doc, client: number): SegmentId | undefined {
  const [first] = doc.store.clients.get(client) ?? []
  return first instanceof Y.Item ? segmentOfItem(first) : undefined
}

/** What some clients wrote and what of theirs is deleted; of deletions only those of something that is there. */
function partOf(
  update: Uint8Array,
  ends: ReadonlyMap<number, number>,
  isOwn: (client: number) => boolean,
  nextOf: (client: number) => number,
): Uint8Array {
  const others = [...ends].filter(([client]) => !isOwn(client))
  const part = Y.diffUpdate(update, Y.encodeStateVector(new Map(others)))
  const own = [...Y.decodeUpdate(part).ds.clients]
    .filter(([client]) => isOwn(client))
    .map(([client, ranges]) => [client, ranges.filter(({ clock, len }) => clock + len <= nextOf(client))] as const)
    .filter(([, ranges]) => ranges.length > 0)
  return withDeletes(part, own)
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(update)
  } catch (cause) {
    throw new RangeError('live update refused: not readable', { cause })
  }
}
