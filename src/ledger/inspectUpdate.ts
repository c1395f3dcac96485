import * as Y from 'yjs'
import { isFactId, type SegmentId } from '../domain/ids.ts'
import { updateRefused } from '../domain/updateRefusal.ts'
import { isPlainJson } from './plainJson.ts'
import { ROOT } from './mint.ts'
import { itemsOfStructs, type SegmentItem } from './segmentContent.ts'
import { isSameValue } from './storedItem.ts'

/** Nobody hands over more at once: a month above this goes in parts. */
const MAX_BYTES = 16 * 1024 * 1024
/** As many of ours as that holds. Whatever a device takes in small parts it must be able to take in one, out of a file. */
const MAX_STRUCTS = 700_000
const MAX_DELETES = 1_000
const MAX_CLOCK = 10_000_000

const GAP = 'update refused: a part before it is missing'

/** What is stored of a segment: values, and how far each client's sequence goes. */
export interface KnownSegment {
  readonly items: readonly SegmentItem[]
  /** By client: the clock number that comes next. */
  readonly next: ReadonlyMap<number, number>
}

/** What is allowed to an update that is not to any. */
export interface Allowed {
  /**
   * Where seals say what counts, whoever was the first to tell about a place must not keep out the others: theirs are kept
   * in other places (retold.ts).
   */
  readonly tellOther?: boolean
  /** A backup has a month in one piece, however large it is. */
  readonly beLarge?: boolean
}

/** What a clean update holds. */
export interface InspectedUpdate {
  readonly items: readonly SegmentItem[]
  /** Clients of which it brings something that is not stored yet, and the clock number that comes next with it. */
  readonly clientsWithNews: ReadonlyMap<number, number>
  /** It tells something else about places that are known: only its values can be kept, not where they stand. */
  readonly tellsOther: boolean
  readonly hasDeletes: boolean
}

/** Reads what is stored of a segment. */
export function knownSegment(updates: readonly Uint8Array[]): KnownSegment {
  const structs = updates.flatMap((update) => Y.decodeUpdate(update).structs)
  const next = new Map<number, number>()
  for (const { id, length } of structs) next.set(id.client, Math.max(next.get(id.client) ?? 0, id.clock + length))
  return { items: itemsOfStructs(structs), next }
}

/**
 * Looks at a stranger's update before any of it may be stored: it must be one Y.Map of ours with plain values under ids
 * of this segment, without gaps, without overwriting or deleting a fact, and without telling another story of what is
 * known. Values are only looked at for their form here; decodeFact judges what they say.
 * @throws RangeError for anything else: nothing of it is kept
 */
export function inspectUpdate(
  segment: SegmentId,
  update: Uint8Array,
  known: KnownSegment,
  { tellOther = false, beLarge = false }: Allowed = {},
): InspectedUpdate {
  if (update.length > MAX_BYTES && !beLarge) throw updateRefused('too large')
  const { structs, ds } = decode(update)
  if (structs.length > MAX_STRUCTS && !beLarge) throw updateRefused('too many values')
  const clientsWithNews = new Map<number, number>()
  const places = new Map<number, { next: number; told: number }>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    const place = places.get(client) ?? { next: known.next.get(client) ?? 0, told: 0 }
    if (place.told === 0) places.set(client, place)
    const expected = place.next
    const end = clock + struct.length
    if (struct instanceof Y.Skip || clock > expected) throw new RangeError(GAP)
    if (!(end <= MAX_CLOCK)) throw updateRefused('clock')
    // Readers would not agree on which of the two is there.
    if (clock < place.told) throw updateRefused('tells of a place twice')
    place.told = end
    if (struct instanceof Y.Item) checkItem(segment, struct)
    // What holds a number and says nothing would keep out the fact that has it.
    if (end > expected && !(struct instanceof Y.Item && struct.content instanceof Y.ContentAny))
      throw updateRefused('an empty place')
    if (end > expected) {
      place.next = end
      clientsWithNews.set(client, end)
    }
  }
  const items = itemsOfStructs(structs)
  const tellsOther = isOtherHistory(items, known, tellOther)
  if (tellsOther && !tellOther) throw updateRefused('tells another history')
  checkDeletes(ds.clients, items, known)
  return { items, clientsWithNews, tellsOther, hasDeletes: ds.clients.size > 0 }
}

/** True of a refusal that is nobody's fault: news overtook what they build on. The two compare heads, and all of it comes. */
export function isGap(error: { readonly message: string }): boolean {
  return error.message === GAP
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(update)
  } catch (cause) {
    throw updateRefused('not readable', { cause })
  }
}

function checkItem(segment: SegmentId, item: Y.Item): void {
  // A value set over another one names it as its origin; facts are new keys only.
  if (item.origin !== null || item.rightOrigin !== null) throw updateRefused('overwrites a value')
  if ((item.parent as unknown) !== ROOT) throw updateRefused('foreign content')
  const { content, parentSub } = item
  if (!isFactId(parentSub) || !parentSub.startsWith(segment)) throw updateRefused('foreign id')
  if (content instanceof Y.ContentDeleted) return
  if (!(content instanceof Y.ContentAny) || content.arr.length !== 1) throw updateRefused('foreign content')
  if (!isPlainJson(content.arr[0])) throw updateRefused('value')
}

/**
 * The same client and number with other content: a cloned client. Its peers would never agree.
 * @param strictly what is left of a forgotten fact is not the fact: where seals say what counts, nobody's claim is believed
 */
function isOtherHistory(items: readonly SegmentItem[], known: KnownSegment, strictly: boolean): boolean {
  if (known.items.length === 0) return false
  const byPlace = new Map(known.items.map((item) => [placeOf(item), item]))
  return items.some((item) => {
    const before = byPlace.get(placeOf(item))
    if (!before || before.id !== item.id) return before !== undefined
    return strictly
      ? JSON.stringify(before.value) !== JSON.stringify(item.value)
      : !isSameValue(item.id, before.value, item.value)
  })
}

/** A value may only be deleted where another one stands under the same id, as merging two copies of it does. */
function checkDeletes(
  deletes: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>,
  items: readonly SegmentItem[],
  known: KnownSegment,
): void {
  if (deletes.size === 0) return
  const ranges = [...deletes.values()].reduce((total, list) => total + list.length, 0)
  if (ranges > MAX_DELETES) throw updateRefused('too many deletions')
  const isDeleted = ({ client, clock }: SegmentItem): boolean =>
    deletes.get(client)?.some((range) => clock >= range.clock && clock < range.clock + range.len) === true
  const places = new Map([...known.items, ...items].map((item) => [placeOf(item), item]))
  const standing = new Set([...places.values()].filter((item) => !isDeleted(item)).map((item) => item.id))
  for (const { id } of places.values()) {
    if (!standing.has(id)) throw updateRefused('deletes a value')
  }
}

function placeOf({ client, clock }: SegmentItem): string {
  return `${client}:${clock}`
}
