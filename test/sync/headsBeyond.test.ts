import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SegmentId } from '../../src/domain/ids.ts'
import type { SegmentHead } from '../../src/ledger/replica.ts'
import { headsBeyond, joinedHeads } from '../../src/sync/headsBeyond.ts'
import { meetWatched, remembering, twoWatched, type WatchedDevice } from '../support/meetingsWatched.ts'

const MONTHS = Array.from({ length: 12 }, (_, i) => `26${String(i + 1).padStart(2, '0')}00` as SegmentId)
const DECEMBER = '261200' as SegmentId

const lists = fc
  .uniqueArray(fc.record({ segment: fc.constantFrom(...MONTHS), digest: fc.nat(5), count: fc.nat(3) }), {
    selector: ({ segment }) => segment,
  })
  .map((list) => listOf(list.map((head) => ({ ...head, digest: String(head.digest).padStart(64, '0') }))))

function listOf(heads: readonly SegmentHead[]) {
  return new Map(heads.map((head) => [head.segment, head]))
}

describe('a list of months told by another one', () => {
  test('is that list to whoever remembers the other, in whatever order', () => {
    fc.assert(
      fc.property(lists, lists, (now, base) => {
        const told = headsBeyond(now, base)
        const isGone = [...base.keys()].some((segment) => !now.has(segment))
        expect(told === undefined).toBe(base.size < 4 || isGone)
        const remembered = new Map([...base].toReversed())
        if (told) expect(joinedHeads(told, remembered)).toEqual(now)
      }),
    )
  })

  test('is nothing to whoever remembers something else', () => {
    const base = listOf(MONTHS.map((segment) => ({ segment, digest: 'a'.repeat(64), count: 3 })))
    const told = headsBeyond(base, base)
    const other = new Map([...base, [DECEMBER, { segment: DECEMBER, digest: 'a'.repeat(64), count: 4 }]])
    expect(told?.heads).toEqual([])
    expect(told && joinedHeads(told, base)).toEqual(base)
    expect(told && joinedHeads(told, other)).toBe(undefined)
  })

  test('does not grow beyond what a business can have', () => {
    const base = listOf(MONTHS.map((segment) => ({ segment, digest: 'a'.repeat(64), count: 3 })))
    const told = headsBeyond(base, base)
    const flood = Array.from({ length: 3_990 }, (_, i) => {
      const segment = `${String(i % 90).padStart(2, '0')}01${String(i).padStart(4, '0')}` as SegmentId
      return { segment, digest: 'b'.repeat(64), count: 1 }
    })
    expect(() => told && joinedHeads({ ...told, heads: flood }, base)).toThrow(RangeError)
  })
})

describe('two that meet again after a year', () => {
  const met = async (): Promise<readonly [WatchedDevice, WatchedDevice]> => {
    const devices = twoWatched()
    for (const month of MONTHS) devices[0].replica.record(month, 2)
    await meetWatched(devices)
    return devices
  }

  test('name the month that is new, and not the others', async () => {
    const devices = await met()
    const { bytes, said } = await meetWatched(devices)
    expect(said).toEqual(['headsBeyond', 'headsBeyond'])
    expect(bytes).toBeLessThan(120)
    devices[1].replica.record(DECEMBER, 1)
    const again = await meetWatched(devices)
    expect(again.said.filter((name) => name.startsWith('heads')).every((name) => name === 'headsBeyond')).toBe(true)
    expect(again.bytes).toBeLessThan(800)
  })

  test.each([0, 1] as const)('say all of it where one of them has forgotten: %d', async (forgetful) => {
    const devices = await met()
    devices[0].replica.record(DECEMBER, 1)
    const fresh = remembering(devices[forgetful].replica)
    const pair = forgetful === 0 ? ([fresh, devices[1]] as const) : ([devices[0], fresh] as const)
    const { said } = await meetWatched(pair)
    expect(said).toContain('again')
    expect(said).toContain('heads')
    // And both remember from now on.
    expect((await meetWatched(pair)).said).toEqual(['headsBeyond', 'headsBeyond'])
  })
})
