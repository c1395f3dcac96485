import * as Y from 'yjs'
import type { Fact } from '../domain/fact.ts'
import type { SegmentId } from '../domain/ids.ts'
import { decodeFact } from './factCodec.ts'
import { factHash } from './factHash.ts'
import { toHex } from './hex.ts'
import { isRedacted } from './redaction.ts'
import { storedItem } from './storedItem.ts'

/** One stored value, where it stands in its client's sequence, and whose id it claims. */
export interface SegmentItem {
  readonly client: number
  readonly clock: number
  readonly id: string
  readonly value: unknown
}

/** Something in a segment that is no fact that counts. */
export interface SetAside {
  readonly id: string
  readonly segment: SegmentId
  readonly reason: 'from-future' | 'malformed' | 'overwritten'
  readonly value: unknown
}

export interface SegmentContent {
  readonly facts: readonly Fact[]
  readonly aside: readonly SetAside[]
}

/**
 * The values of a segment, read off its updates without building a document: twenty times cheaper, and a value that a
 * document would hide (deleted, or overwritten by whoever drew the greater client id) is still seen.
 */
export function itemsOf(updates: readonly Uint8Array[]): SegmentItem[] {
  return itemsOfStructs(updates.flatMap((update) => Y.decodeUpdate(update).structs))
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** The same of updates that are decoded. Of two that tell of one place the later. */
export function itemsOfStructs(structs: readonly Struct[]): SegmentItem[] {
  const items: SegmentItem[] = []
  /** By client and clock: where it is in the list. */
  const places = new Map<number, Map<number, number>>()
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentAny) || struct.parentSub === null) continue
    const { client, clock } = struct.id
    const ofClient = places.get(client) ?? new Map<number, number>()
    places.set(client, ofClient)
    const place = ofClient.get(clock) ?? items.length
    ofClient.set(clock, place)
    items[place] = { client, clock, id: struct.parentSub, value: struct.content.arr[0] }
  }
  return items
}

/** Reads the values: one fact for an id, and what cannot count set aside. */
export function contentOf(segment: SegmentId, items: Iterable<Pick<SegmentItem, 'id' | 'value'>>): SegmentContent {
  const byId = valuesById(items)
  const facts: Fact[] = []
  const aside: SetAside[] = []
  for (const [id, values] of byId) {
    const [kept, ...others] = values.length === 1 ? values : inOrderOfClaim(id, values)
    const reading = decodeFact(id, kept)
    if (reading.type === 'fact' && id.startsWith(segment)) facts.push(reading.fact)
    else aside.push({ id, segment, reason: reading.type === 'from-future' ? 'from-future' : 'malformed', value: kept })
    for (const value of others) aside.push({ id: asideIdOf(id, value), segment, reason: 'overwritten', value })
  }
  return { facts, aside }
}

/** Under what a value is kept aside that is not the one of its id that counts. */
export function asideIdOf(id: string, value: unknown): string {
  return `${id}~${factHash(value).slice(0, 12)}`
}

/** The distinct values of each id, in order. Most ids have one, which is not even written out. */
function valuesById(items: Iterable<Pick<SegmentItem, 'id' | 'value'>>): ReadonlyMap<string, readonly unknown[]> {
  const byId = new Map<string, unknown[]>()
  const texts = new Map<string, Set<string>>()
  for (const { id, value } of items) {
    const values = byId.get(id)
    if (!values) {
      byId.set(id, [value])
      continue
    }
    const known = texts.get(id) ?? new Set(values.map((one) => JSON.stringify(one)))
    texts.set(id, known)
    const text = JSON.stringify(value)
    if (known.has(text)) continue
    known.add(text)
    values.push(value)
  }
  // Of a forgotten fact and what is left of it the latter.
  for (const [id, values] of byId) if (values.length > 1 && values.some(isRedacted)) byId.set(id, leftOf(id, values))
  return byId
}

function leftOf(id: string, values: readonly unknown[]): unknown[] {
  const left = new Set(values.filter(isRedacted).map((value) => toHex(storedItem(id, value).hash)))
  return values.filter((value) => isRedacted(value) || !left.has(toHex(storedItem(id, value).hash)))
}

/**
 * Of several values for one id: what can be read comes before what cannot, or rubbish would undo a debt. Among equals the
 * smaller SHA-256 counts, on every device.
 */
function inOrderOfClaim(id: string, values: readonly unknown[]): unknown[] {
  const claims = values.map((value) => ({
    value,
    isReadable: decodeFact(id, value).type === 'fact',
    hash: factHash(value),
  }))
  claims.sort((a, b) => Number(b.isReadable) - Number(a.isReadable) || (a.hash < b.hash ? -1 : 1))
  return claims.map(({ value }) => value)
}
