import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SegmentId } from '../../src/domain/ids.ts'
import { inspectUpdate, knownSegment } from '../../src/ledger/inspectUpdate.ts'
import { joinUpdates, partsBeyond } from '../../src/ledger/joinUpdates.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'

const JULY = '260700' as SegmentId

/** Updates of several clients in turns, some of them about the same id. */
function logOf(turns: readonly (readonly [client: number, id: number])[]): Uint8Array[] {
  const docs = new Map<number, Y.Doc>()
  return turns.flatMap(([client, id], i) => {
    const doc = docs.get(client) ?? new Y.Doc({ gc: false })
    doc.clientID = client + 1
    docs.set(client, doc)
    const before = Y.encodeStateVector(doc)
    const key = `${JULY}${String(id).padStart(12, '0')}`
    if (doc.getMap('f').has(key)) return []
    doc.getMap('f').set(key, [i, 'x'.repeat(i % 7)])
    return [Y.encodeStateAsUpdate(doc, before)]
  })
}

const turns = fc.array(fc.tuple(fc.nat(6), fc.nat(20)), { minLength: 1, maxLength: 60 })
const placesOf = (updates: readonly Uint8Array[]): string[] =>
  itemsOf(updates)
    .map((item) => JSON.stringify(item))
    .toSorted()

test('several updates as one say the same, byte for byte what a document would say', () => {
  fc.assert(
    fc.property(turns, fc.nat(60), (history, again) => {
      const log = logOf(history)
      const doc = new Y.Doc({ gc: false })
      for (const update of log) Y.applyUpdate(doc, update)
      // Told twice, and out of order.
      const { update, stateVector } = joinUpdates([...log.slice(again), ...log])
      expect(placesOf([update])).toEqual(placesOf(log))
      expect(Y.decodeStateVector(stateVector)).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)))
      const read = new Y.Doc({ gc: false })
      Y.applyUpdate(read, update)
      expect(Y.encodeStateAsUpdate(read)).toEqual(Y.encodeStateAsUpdate(doc))
    }),
  )
})

test('in parts, each is taken after those before it, none is larger than asked, and nothing is lost', () => {
  fc.assert(
    fc.property(turns, fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 300 }), (...drawn) => {
      const [history, known, values, bytes] = drawn
      const log = logOf(history)
      const taken = log.slice(0, known)
      const parts = partsBeyond(log, knownSegment(taken).next, { values, bytes })
      for (const part of parts) {
        const { items } = inspectUpdate(JULY, part, knownSegment(taken))
        expect(items.length).toBeLessThanOrEqual(values)
        // The last value goes beyond; each client costs some bytes.
        expect(part.length).toBeLessThan(bytes + 60 + 10 * items.length)
        taken.push(part)
      }
      expect(placesOf(taken)).toEqual(placesOf(log))
    }),
  )
})

test('of nothing new there is one part that says nothing', () => {
  const log = logOf([[1, 1]])
  expect(partsBeyond(log, knownSegment(log).next)).toEqual([Uint8Array.of(0, 0)])
})
