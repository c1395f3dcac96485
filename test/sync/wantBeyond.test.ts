import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import { beyond, joined } from '../../src/sync/wantBeyond.ts'
import { meetWatched, remembering, twoWatched } from '../support/meetingsWatched.ts'

const A = 'AAAAAAAAAAAAAAAA' as DeviceId
const B = 'BBBBBBBBBBBBBBBB' as DeviceId
const JULY = '260700' as SegmentId
const OPENINGS = 200

const clocks = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { selector: ([client]) => client })
  .map((list) => new Map(list))

describe('a state vector told by another one', () => {
  test('is that state vector to whoever remembers the other', () => {
    fc.assert(
      fc.property(clocks, clocks, (now, base) => {
        const told = beyond(Y.encodeStateVector(now), Y.encodeStateVector(base))
        const read = joined(told, Y.encodeStateVector(base))
        expect(read && Y.decodeStateVector(read)).toEqual(now)
      }),
    )
  })

  test('is nothing to whoever remembers something else', () => {
    fc.assert(
      fc.property(clocks, clocks, clocks, (now, base, other) => {
        fc.pre(!isDeepStrictEqual(base, other))
        expect(joined(beyond(Y.encodeStateVector(now), Y.encodeStateVector(base)), Y.encodeStateVector(other))).toBe(
          undefined,
        )
      }),
    )
  })

  test('is known by its clients and clocks, in whatever order they were written', () => {
    const sorted = Y.encodeStateVector(new Map([[5, 1], [9, 2]])) // prettier-ignore
    const base = Uint8Array.of(2, 5, 1, 9, 2)
    expect(base).not.toEqual(sorted)
    expect(joined(beyond(sorted, base), sorted)).toEqual(sorted)
  })
})

/** Two that hold a month which was written down in hundreds of openings, each with a client of its own. */
function two() {
  const updates = Array.from({ length: OPENINGS }, (_, i) => {
    const doc = new Y.Doc({ gc: false })
    doc.getMap('f').set(`${JULY}${String(i).padStart(12, '0')}`, ['note', 1, i, A, i])
    return Y.encodeStateAsUpdate(doc)
  })
  return twoWatched((replica) => updates.forEach((update) => replica.plant(JULY, update)))
}

describe('two that meet again in the middle of a busy month', () => {
  test('name neither of them what both remember', async () => {
    const devices = two()
    await meetWatched(devices)
    devices[0].replica.record(JULY, 3)
    devices[1].replica.record(JULY, 2)
    const { bytes, said } = await meetWatched(devices)
    expect(said.filter((name) => name.startsWith('want'))).toEqual(['wantBeyond', 'wantBeyond'])
    expect(bytes).toBeLessThan(2_000)
  })

  test.each([0, 1] as const)('ask in full where one of them has forgotten: %d', async (forgetful) => {
    const devices = two()
    await meetWatched(devices)
    devices[0].replica.record(JULY, 3)
    const { replica } = devices[forgetful]
    const fresh = remembering(replica)
    const { said } = await meetWatched(forgetful === 0 ? [fresh, devices[1]] : [devices[0], fresh])
    expect(said.filter((name) => name === 'unknown-base')).toHaveLength(1)
    expect(said.filter((name) => name === 'want')).toHaveLength(2)
    // And both remember from now on.
    devices[1].replica.record(JULY, 1)
    const again = await meetWatched(forgetful === 0 ? [fresh, devices[1]] : [devices[0], fresh])
    expect(again.said.filter((name) => name.startsWith('want'))).toEqual(['wantBeyond', 'wantBeyond'])
  })

  test('read what the other says of a state only while it is that state', async () => {
    const devices = two()
    await meetWatched(devices)
    devices[0].replica.record(JULY, 3)
    // What is remembered here is of another moment than what is remembered there.
    await devices[0].acknowledged.has(B, JULY, Y.encodeStateVector(new Map([[7, 7]])))
    const { said } = await meetWatched(devices)
    expect(said).toContain('unknown-base')
  })
})
