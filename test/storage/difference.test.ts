import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { SegmentId } from '../../src/domain/ids.ts'
import { inspectUpdate, knownSegment } from '../../src/ledger/inspectUpdate.ts'
import { joinUpdates } from '../../src/ledger/joinUpdates.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { differenceInParts, differenceOf } from '../../src/storage/difference.ts'

/** A log of several runs, each going on where it stood, in turns. */
function logOf(turns: readonly number[]): Uint8Array[] {
  const docs = Array.from({ length: 4 }, () => new Y.Doc({ gc: false }))
  return turns.map((turn, i) => {
    const doc = docs[turn % 4] as Y.Doc
    const before = Y.encodeStateVector(doc)
    doc.getMap('f').set(`k${i}`, [i])
    return Y.encodeStateAsUpdate(doc, before)
  })
}

test('the difference is what the other lacks, whatever of the log is folded and however far the other has come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 80 }),
      fc.nat(80),
      fc.nat(80),
      (turns, folded, known) => {
        const log = logOf(turns)
        const rest = log.slice(folded)
        const stored = folded === 0 ? log : [joinUpdates(log.slice(0, folded)).update, ...rest]
        const there = joinUpdates(log.slice(0, known))
        const difference = differenceOf(stored, there.stateVector)
        const values = itemsOf([difference]).map((item) => item.id)
        expect(values.toSorted()).toEqual(
          turns
            .slice(known)
            .map((_, i) => `k${i + known}`)
            .toSorted(),
        )
        const both = new Y.Doc({ gc: false })
        Y.applyUpdate(both, there.update)
        Y.applyUpdate(both, difference)
        expect(both.store.pendingStructs).toBeNull()
        expect(both.getMap('f').size).toBe(turns.length)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('to whoever has nothing the snapshot goes as it is stored, and what came after it builds on it', () => {
  const [july, client] = ['260700' as SegmentId, 7]
  const whole = tinyValues(july, client, 6_000)
  const vector = Y.encodeStateVectorFromUpdate(whole)
  const snap = { segment: july, n: 1, update: whole, stateVector: vector }
  // The same client goes on after what was folded, as a tab does that stayed open; another one begins.
  const log = [tinyValues(july, client, 10, 6_000), tinyValues(july, 9, 10)]
  const parts = differenceInParts({ snap, log }, Uint8Array.of(0))
  expect(parts[0]).toBe(whole)
  expect(parts).toHaveLength(2)
  const taken: Uint8Array[] = []
  for (const part of parts) {
    inspectUpdate(july, part, knownSegment(taken))
    taken.push(part)
  }
  expect(itemsOf(taken)).toHaveLength(6_020)
  expect(differenceInParts({ snap, log: [] }, Uint8Array.of(0))).toEqual([whole])
  // Who has the snapshot already gets what came after it.
  expect(itemsOf([...differenceInParts({ snap, log }, vector)])).toHaveLength(20)
})

test('a month that two updates of 55,000 tiny values filled goes to a new device in parts, each of which it takes', () => {
  const july = '260700' as SegmentId
  const filled = [1, 2].map((client) => tinyValues(july, client, 55_000))
  const taken: Uint8Array[] = []
  for (const part of differenceInParts({ snap: undefined, log: filled }, Uint8Array.of(0))) {
    expect(inspectUpdate(july, part, knownSegment(taken)).items.length).toBeLessThanOrEqual(100_000)
    taken.push(part)
  }
  expect(taken).toHaveLength(2)
  expect(itemsOf(taken)).toHaveLength(110_000)
}, 120_000)

/** Written by hand: a document of them takes its time. */
function tinyValues(segment: SegmentId, client: number, count: number, from = 0): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [1, count, client, from]) encoding.writeVarUint(encoder, number)
    for (let i = from; i < from + count; i += 1) {
      // Any value under a key, of a root that is named.
      encoding.writeUint8(encoder, 8 + 32)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'f')
      encoding.writeVarString(encoder, `${segment}${String(client * 1_000_000 + i).padStart(12, '0')}`)
      encoding.writeVarUint(encoder, 1)
      encoding.writeAny(encoder, 1)
    }
    encoding.writeVarUint(encoder, 0)
  })
}
