import { expect, test } from 'vitest'
import { isDeviceId, isFactId, millisOf, nextHlc, segmentOf, type FactId, type Hlc } from '../../src/domain/ids.ts'
import { compareFacts } from '../../src/domain/fact.ts'

test('an id is told from what is none', () => {
  expect(isFactId('261100ABCDEF012345')).toBe(true)
  const none = ['261300ABCDEF012345', '261100ABCDEF01234', '261100ABCDEFI12345', '261100abcdef012345', 5, undefined]
  expect(none.filter((text) => isFactId(text))).toEqual([])
  expect(isDeviceId('0123456789ABCDEF')).toBe(true)
  expect(isDeviceId('0123456789ABCDEU')).toBe(false)
})

test('the segment is in the id', () => {
  expect(segmentOf('2611ZZABCDEF012345' as FactId)).toBe('2611ZZ')
})

test('a clock that was set back never makes a later fact look earlier', () => {
  const first = nextHlc(1_800_000_000_000, 0 as Hlc)
  expect(millisOf(first)).toBe(1_800_000_000_000)
  const second = nextHlc(1_700_000_000_000, first)
  expect(second).toBeGreaterThan(first)
  expect(nextHlc(1_800_000_000_000, first)).toBeGreaterThan(first)
  expect(millisOf(nextHlc(1_900_000_000_000.7, second))).toBe(1_900_000_000_000)
})

test('facts have one order: when recorded, then id', () => {
  const fact = (at: number, id: string) => ({ at: at as Hlc, id: id as FactId })
  const facts = [fact(2, 'a'), fact(1, 'b'), fact(1, 'a')]
  expect(facts.toSorted(compareFacts)).toEqual([fact(1, 'a'), fact(1, 'b'), fact(2, 'a')])
  expect(compareFacts(fact(1, 'a'), fact(1, 'a'))).toBe(0)
})
