import * as Y from 'yjs'
import type { Fact } from '../domain/fact.ts'
import type { SegmentId } from '../domain/ids.ts'
import { decodeFact } from './factCodec.ts'
import { factHash } from './factHash.ts'

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
  const items = new Map<string, SegmentItem>()
  for (const update of updates) {
    for (const struct of Y.decodeUpdate(update).structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentAny) || struct.parentSub === null)
        continue
      const { client, clock } = struct.id
      items.set(`${client}:${clock}`, { client, clock, id: struct.parentSub, value: struct.content.arr[0] })
    }
  }
  return [...items.values()]
}

/** Reads the values: one fact for an id, and what cannot count set aside. */
export function contentOf(segment: SegmentId, items: readonly SegmentItem[]): SegmentContent {
  const byId = new Map<string, unknown>()
  const facts: Fact[] = []
  const overwritten = new Map<string, SetAside>()
  for (const item of items) {
    const known = byId.has(item.id) ? byId.get(item.id) : item.value
    const [kept, other] = chooseValue(known, item.value)
    byId.set(item.id, kept)
    if (other === undefined) continue
    const id = `${item.id}~${factHash(other).slice(0, 12)}`
    overwritten.set(id, { id, segment, reason: 'overwritten', value: other })
  }
  const aside = [...overwritten.values()]
  for (const [id, value] of byId) {
    const reading = decodeFact(id, value)
    if (reading.type === 'fact' && id.startsWith(segment)) facts.push(reading.fact)
    else aside.push({ id, segment, reason: reading.type === 'from-future' ? 'from-future' : 'malformed', value })
  }
  return { facts, aside }
}

/** Of two values for one id: equal content is one value; otherwise the smaller SHA-256 counts, on every device. */
function chooseValue(a: unknown, b: unknown): readonly [kept: unknown, other: unknown] {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return [a, undefined]
  return factHash(a) < factHash(b) ? [a, b] : [b, a]
}
