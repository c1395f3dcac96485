import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { MOST_TAGS, readHello, TAG, writeHello, type Hello } from '../../src/sync/handshakeHello.ts'

const DEVICE = '0123456789ABCDEF' as DeviceId
const tag = fc.uint8Array({ minLength: TAG, maxLength: TAG })
const hello: fc.Arbitrary<Hello> = fc.record(
  {
    commitment: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    device: fc.constant(DEVICE),
    publicKey: fc.uint8Array({ minLength: 1, maxLength: 255 }),
    tags: fc.array(tag, { maxLength: MOST_TAGS }),
  },
  { requiredKeys: ['commitment', 'device', 'publicKey'] },
)
const bytes = (length: number, fill: number) => new Uint8Array(length).fill(fill)
const frame = (tags?: readonly Uint8Array[]) =>
  writeHello({ commitment: bytes(32, 1), device: DEVICE, publicKey: bytes(91, 2), ...(tags ? { tags } : {}) })

it('a greeting is read as it was written, with and without the tags of keys', () => {
  fc.assert(
    fc.property(hello, (one) => {
      expect(readHello(writeHello(one))).toEqual(one)
    }),
  )
})

it('whatever comes, the answer is a greeting or one word, and a shorter one is none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(150), (noise, length) => {
      expect(['malformed', 'other-version']).toContain(readHello(noise))
      expect(readHello(frame().subarray(0, Math.min(length, frame().length - 1)))).not.toBeTypeOf('object')
    }),
  )
})

describe('a greeting', () => {
  const changed = (at: number, to: number, of = frame()) => of.map((byte, i) => (i === at ? to : byte))
  test.each([
    ['of another kind', changed(0, 2), 'malformed'],
    ['that is older than it is', changed(2, 2), 'malformed'],
    ['of no version', changed(2, 0), 'malformed'],
    ['of an older app', changed(1, 0).map((byte, i) => (i === 2 ? 0 : byte)), 'malformed'],
    [
      'of a newer app that knows no older one',
      frame().map((byte, i) => (i === 1 || i === 2 ? 9 : byte)),
      'other-version',
    ],
    ['with too many tags', frame(Array<Uint8Array>(MOST_TAGS + 1).fill(bytes(TAG, 3))), 'malformed'],
    ['without a key', changed(52, 0), 'malformed'],
    ['with something behind it', Uint8Array.from([...frame(), 0]), 'malformed'],
    ['of a device with no name', changed(35, 33), 'malformed'],
  ])('%s is refused', (_what, given, answer) => {
    expect(readHello(given)).toBe(answer)
  })

  it('of a newer app that still speaks as this one may say more', () => {
    const newer = Uint8Array.from([...changed(1, 2), 7, 7])
    expect(readHello(newer)).toMatchObject({ device: DEVICE })
    expect(readHello(newer.subarray(0, frame().length - 1))).toBe('malformed')
  })
})
