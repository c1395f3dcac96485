import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates } from '../../src/ledger/joinUpdates.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { differenceOf } from '../../src/storage/difference.ts'

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
