import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { isFactId, segmentOf, type SegmentId } from '../../src/domain/ids.ts'
import { createMint } from '../../src/ledger/mint.ts'
import {
  dailySegment,
  importNumber,
  importSegment,
  isSegment,
  isSegmentName,
  newFactId,
} from '../../src/ledger/segments.ts'
import { upcast } from '../../src/ledger/upcast.ts'

const TODAY = day('2026-07-10')

describe('where a day’s work is recorded', () => {
  test.each([
    ['2026-07-10', '260700'],
    ['2000-01-01', '000100'],
    ['1970-01-01', '000100'],
  ])('on %s it is %s: a clock that fell back opens no month of the future', (today, segment) => {
    expect(dailySegment(day(today))).toBe(segment)
    expect(isSegment(segment, TODAY)).toBe(true)
  })

  it('an id says in which segment it is', () => {
    const id = newFactId(TODAY, (count) => new Uint8Array(count).fill(255))
    expect([isFactId(id), segmentOf(id), id]).toEqual([true, '260700', '260700ZZZZZZZZZZZZ'])
  })
})

describe('segments of imports', () => {
  it('have a number each, and are told from other months’', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), (number) => {
        const segment = importSegment(TODAY, number)
        expect([isSegmentName(segment), importNumber(TODAY, segment)]).toEqual([true, number])
        expect(importNumber(day('2026-08-01'), segment)).toBe(0)
      }),
    )
  })

  it('are not the one of daily work, and no more than there are names', () => {
    expect(importNumber(TODAY, dailySegment(TODAY))).toBe(0)
    expect(() => importSegment(TODAY, 0)).toThrow(RangeError)
    expect(() => importSegment(TODAY, 1024)).toThrow(RangeError)
  })
})

test.each([
  ['270800', true],
  ['270900', false],
  ['991200', false],
  ['261300', false],
  ['2607', false],
])('in July 2026 the segment %s may be opened: %s', (name, may) => {
  expect(isSegment(name, TODAY)).toBe(may)
})

it('nothing is minted of no facts, and of what was not minted nothing is told', () => {
  const mint = createMint()
  const segment = '260700' as SegmentId
  expect(() => mint.update(segment, [])).toThrow('no facts')
  const other = '260800' as SegmentId
  expect(() => mint.stateVector(other)).toThrow('nothing was minted')
  mint.stored(other, 3)
  expect(mint.place(other)).toBeUndefined()
})

it('a body that no step is known for is read as it is', () => {
  const body = ['x', 1]
  expect(upcast('charge', 0, body)).toBe(body)
  expect(upcast('charge', 1, body)).toBe(body)
})
