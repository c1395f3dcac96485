import type { SegmentId } from '../domain/ids.ts'
import { joinUpdates } from './joinUpdates.ts'
import { createMint } from './mint.ts'
import type { StoredItem } from './storedItem.ts'
import type { EncodedFact } from './factCodec.ts'

/**
 * The same values as somebody's update, by clients that nobody has seen: for values whose places another told history
 * has taken. Where a value stands says nothing about it; what counts is for the seals to say.
 */
export function retold(segment: SegmentId, items: readonly StoredItem[]): Uint8Array {
  const layers: StoredItem[][] = []
  const times = new Map<string, number>()
  for (const item of items) {
    // Two values under one key of one document would be one over the other.
    const time = times.get(item.id) ?? 0
    times.set(item.id, time + 1)
    if (layers[time]) layers[time].push(item)
    else layers.push([item])
  }
  const updates = layers.map((layer) =>
    createMint().update(
      segment,
      layer.map(({ id, value }) => ({ fact: { id }, tuple: value }) as unknown as EncodedFact),
    ),
  )
  return joinUpdates(updates).update
}
