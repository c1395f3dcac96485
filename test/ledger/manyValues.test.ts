import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { SegmentId } from '../../src/domain/ids.ts'
import { inspectUpdate, knownSegment } from '../../src/ledger/inspectUpdate.ts'
import { joinUpdates } from '../../src/ledger/joinUpdates.ts'
import { retold } from '../../src/ledger/retold.ts'
import { contentOf, itemsOf } from '../../src/ledger/segmentContent.ts'
import { newItems, storedItems } from '../../src/ledger/storedItem.ts'
import { updateOf } from '../storage/updates.ts'

/* Whoever tells thousands of things under one id must not make anybody compare each of them with all the others. */

const JULY = '260700' as SegmentId
const ID = `${JULY}000000000000`
const MANY = 500

afterEach(() => {
  vi.restoreAllMocks()
})

/** Values that count how often they are written out. */
function counted(count: number): { readonly values: readonly unknown[]; readonly written: () => number } {
  let written = 0
  const values = Array.from({ length: count }, (_, i) => ({
    toJSON() {
      written += 1
      return [i]
    },
  }))
  return { values, written: () => written }
}

/** The same id told about by as many clients. */
const rivals = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, i) => updateOf((map) => map.set(ID, [i]), 1000 + i))

test('each value under an id is written out a few times, however many there are', () => {
  const { values, written } = counted(MANY)
  const { facts, aside } = contentOf(
    JULY,
    values.map((value) => ({ id: ID, value })),
  )
  expect([facts.length, aside.length]).toEqual([0, MANY])
  expect(written()).toBeLessThan(8 * MANY)
})

test('what is known of an id is written out once, however much of it is brought', () => {
  const { values, written } = counted(MANY)
  const known = values.map((value, clock) => ({ client: 1, clock, id: ID, value }))
  const brought = [...known.slice(0, 10), { client: 2, clock: 0, id: ID, value: ['new'] }]
  expect(newItems(known, brought).map(({ value }) => value)).toEqual([['new']])
  expect(written()).toBeLessThan(2 * MANY)
})

test('values under one id are folded without a document, which would compare each with all', () => {
  const updates = rivals(MANY)
  const integrated = vi.spyOn(Y.Item.prototype, 'integrate')
  const { update } = joinUpdates(updates)
  expect(integrated).not.toHaveBeenCalled()
  expect(itemsOf([update])).toHaveLength(MANY)
})

test('told again by other clients, all of them are there, as an update that anybody takes', () => {
  const items = storedItems(itemsOf(rivals(MANY)))
  const update = retold(JULY, items)
  const again = inspectUpdate(JULY, update, knownSegment([]))
  const keys = (of: readonly { readonly key: string }[]): string[] => of.map(({ key }) => key).toSorted()
  expect(keys(storedItems(again.items))).toEqual(keys(items))
})
