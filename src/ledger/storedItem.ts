import { toHex } from './hex.ts'
import { hashOfText } from './itemHash.ts'
import { isRedacted, redactedHash } from './redaction.ts'
import type { SegmentItem } from './segmentContent.ts'

/** One value that was ever recorded under an id. Copies of it, under whatever client, are the same one. */
export interface StoredItem {
  readonly id: string
  readonly value: unknown
  /** For chains: of what is left of a forgotten fact, that of what was there. */
  readonly hash: Uint8Array
  /** For digests: of what is stored, whatever it claims to stand for. */
  readonly own: Uint8Array
  /** `own` in hex: its name among all items. */
  readonly key: string
}

/** The distinct (id, value) pairs of a segment: what heads count and sum up. */
export function storedItems(items: readonly SegmentItem[]): StoredItem[] {
  const seen = new Map<string, Texts>()
  const distinct: StoredItem[] = []
  for (const { id, value } of items) {
    const text = JSON.stringify(value)
    if (isIn(seen.get(id), text)) continue
    note(seen, id, text)
    distinct.push(named(id, value, text))
  }
  return distinct
}

/** Nearly every id has one value: a set for each of thousands would be most of the work. */
type Texts = string | Set<string> | undefined

function isIn(texts: Texts, text: string): boolean {
  return typeof texts === 'object' ? texts.has(text) : texts === text
}

function note(seen: Map<string, Texts>, id: string, text: string): void {
  const before = seen.get(id)
  if (typeof before === 'object') before.add(text)
  else seen.set(id, before === undefined ? text : new Set([before, text]))
}

/** Whether two values under an id are one: the same, or what is left of the other. */
export function isSameValue(id: string, one: unknown, other: unknown): boolean {
  const texts = [JSON.stringify(one), JSON.stringify(other)] as const
  if (texts[0] === texts[1]) return true
  if (!isRedacted(one) && !isRedacted(other)) return false
  return toHex(named(id, one, texts[0]).hash) === toHex(named(id, other, texts[1]).hash)
}

/** A value under an id, with its name. */
export function storedItem(id: string, value: unknown): StoredItem {
  return named(id, value, JSON.stringify(value))
}

/** A class, because few of many thousands are asked for their name. */
class NamedItem implements StoredItem {
  readonly id: string
  readonly value: unknown
  readonly hash: Uint8Array
  readonly own: Uint8Array
  constructor(id: string, value: unknown, own: Uint8Array) {
    this.id = id
    this.value = value
    this.hash = redactedHash(value) ?? own
    this.own = own
  }
  get key(): string {
    return toHex(this.own)
  }
}

function named(id: string, value: unknown, json: string): StoredItem {
  return new NamedItem(id, value, hashOfText(id, value, json))
}

/** Of a segment's items those that are not among what is known of it already. */
export function newItems(known: readonly SegmentItem[], brought: readonly SegmentItem[]): StoredItem[] {
  if (known.length === 0) return storedItems(brought)
  const ids = new Set(brought.map(({ id }) => id))
  const before = new Map<string, Texts>()
  for (const { id, value } of known) if (ids.has(id)) note(before, id, JSON.stringify(value))
  return storedItems(brought.filter(({ id, value }) => !isIn(before.get(id), JSON.stringify(value))))
}
