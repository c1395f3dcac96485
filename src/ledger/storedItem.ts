import { toHex } from './hex.ts'
import { hashOfText } from './itemHash.ts'
import type { SegmentItem } from './segmentContent.ts'

/** One value that was ever recorded under an id. Copies of it, under whatever client, are the same one. */
export interface StoredItem {
  readonly id: string
  readonly value: unknown
  readonly hash: Uint8Array
  /** The hash in hex: its name among all items. */
  readonly key: string
}

/** The distinct (id, value) pairs of a segment: what heads count and sum up. */
export function storedItems(items: readonly SegmentItem[]): StoredItem[] {
  const seen = new Map<string, Set<string>>()
  return items.flatMap(({ id, value }) => {
    const values = seen.get(id) ?? new Set()
    const text = JSON.stringify(value)
    if (values.has(text)) return []
    seen.set(id, values.add(text))
    return [named(id, value, text)]
  })
}

/** A value under an id, with its name. */
export function storedItem(id: string, value: unknown): StoredItem {
  return named(id, value, JSON.stringify(value))
}

function named(id: string, value: unknown, json: string): StoredItem {
  const hash = hashOfText(id, value, json)
  return { id, value, hash, key: toHex(hash) }
}

/** Of a segment's items those that are not among what is known of it already. */
export function newItems(known: readonly SegmentItem[], brought: readonly SegmentItem[]): StoredItem[] {
  if (known.length === 0) return storedItems(brought)
  const ids = new Set(brought.map(({ id }) => id))
  const before = new Map<string, Set<string>>()
  for (const { id, value } of known) {
    if (!ids.has(id)) continue
    const texts = before.get(id) ?? new Set()
    before.set(id, texts.add(JSON.stringify(value)))
  }
  return storedItems(brought.filter(({ id, value }) => before.get(id)?.has(JSON.stringify(value)) !== true))
}
