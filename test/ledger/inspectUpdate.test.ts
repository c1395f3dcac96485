import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import type { SegmentId } from '../../src/domain/ids.ts'
import { inspectUpdate, isGap, knownSegment } from '../../src/ledger/inspectUpdate.ts'
import { deleting, updateOf } from '../storage/updates.ts'

const JULY = '260700' as SegmentId
const ID = `${JULY}ABCDEFGHJKMN`
const NOTHING = knownSegment([])

/** As Yjs writes so many values of one client from a number on: info, parent, id under it, one value. */
function written(clock: number, count: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [1, count, 5, clock]) encoding.writeVarUint(encoder, number)
    for (let i = 0; i < count; i += 1) {
      encoding.writeUint8(encoder, 8 | 0x20)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'f')
      encoding.writeVarString(encoder, ID)
      encoding.writeVarUint(encoder, 1)
      encoding.writeAny(encoder, i)
    }
    encoding.writeVarUint(encoder, 0)
  })
}

it('an update as ours are is taken, and says what it brings', () => {
  const { items, clientsWithNews, hasDeletes, tellsOther } = inspectUpdate(JULY, written(0, 2), NOTHING)
  expect(items.map(({ value }) => value)).toEqual([0, 1])
  expect([[...clientsWithNews], hasDeletes, tellsOther]).toEqual([[[5, 2]], false, false])
})

it('a client that has counted to ten millions is none of ours', () => {
  const known = { items: [], next: new Map([[5, 9_999_999]]) }
  expect(inspectUpdate(JULY, written(9_999_999, 1), known).items).toHaveLength(1)
  expect(() => inspectUpdate(JULY, written(9_999_999, 2), known)).toThrow('clock')
})

it('more values than a segment can hold are refused before any is looked at', () => {
  const empty = encoding.encode((encoder) => {
    for (const number of [1, 700_001, 5, 0]) encoding.writeVarUint(encoder, number)
    // Places whose values were deleted, of one each.
    for (let i = 0; i < 700_001; i += 1) for (const byte of [0, 1]) encoding.writeUint8(encoder, byte)
    encoding.writeVarUint(encoder, 0)
  })
  expect(() => inspectUpdate(JULY, empty, NOTHING)).toThrow('too many values')
  expect(() => inspectUpdate(JULY, new Uint8Array(16 * 1024 * 1024 + 1), NOTHING)).toThrow('too large')
  // A backup has a month in one piece; in it they come to be looked at.
  expect(() => inspectUpdate(JULY, empty, NOTHING, { beLarge: true })).toThrow('an empty place')
})

it('thousands of deletions are refused, and so is one that leaves nothing under an id', () => {
  const put = (map: { set: (id: string, value: unknown) => unknown }) => void map.set(ID, [1])
  const many = Array.from({ length: 1_001 }, (_, client) => [client + 1, 0, 1] as const)
  expect(inspectUpdate(JULY, deleting(put, many.slice(1)), NOTHING).hasDeletes).toBe(true)
  expect(() => inspectUpdate(JULY, deleting(put, many), NOTHING)).toThrow('too many deletions')
  const standing = knownSegment([updateOf(put, 5)])
  expect(() =>
    inspectUpdate(
      JULY,
      deleting(() => {}, [[5, 0, 1]]),
      standing,
    ),
  ).toThrow('deletes a value')
})

it('of a part that came too early it is said that what is before it is missing', () => {
  try {
    inspectUpdate(JULY, written(3, 1), NOTHING)
    expect.unreachable()
  } catch (error) {
    expect(error instanceof RangeError && isGap(error)).toBe(true)
  }
  expect(isGap(new RangeError('update refused: clock'))).toBe(false)
})
