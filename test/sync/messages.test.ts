import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SegmentId } from '../../src/domain/ids.ts'
import { readMessage, writeMessage, type ExchangeMessage } from '../../src/sync/messages.ts'

type Writable = Exclude<ExchangeMessage, { readonly type: 'newer' }>

const digit = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'))
const segment = fc
  .tuple(fc.nat(99), fc.integer({ min: 1, max: 12 }), digit, digit)
  .map(([year, month, a, b]) => `${pad(year)}${pad(month)}${a}${b}` as SegmentId)
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const head = fc.record({ segment, digest, count: fc.nat(1_000_000) })
const number = fc.maxSafeNat()
const bytes = fc.uint8Array({ maxLength: 80 })

const vector = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 })
  .map((list) => Y.encodeStateVector(new Map(list)))

const message: fc.Arbitrary<Writable> = fc.oneof(
  fc.record({
    type: fc.constant('heads' as const),
    number,
    answered: number,
    factVersion: fc.nat(300),
    wallMs: fc.nat(4e12),
    heads: fc.uniqueArray(head, { selector: (one) => one.segment, maxLength: 12 }),
  }),
  fc.record({
    type: fc.constant('headsBeyond' as const),
    number,
    answered: number,
    factVersion: fc.nat(300),
    wallMs: fc.nat(4e12),
    base: fc.uint8Array({ minLength: 16, maxLength: 16 }),
    heads: fc.uniqueArray(head, { selector: (one) => one.segment, maxLength: 12 }),
  }),
  fc.record({ type: fc.constant('again' as const) }),
  fc.record({ type: fc.constant('want' as const), segment, stateVector: vector }),
  fc.record({
    type: fc.constant('wantBeyond' as const),
    segment,
    base: fc.uint8Array({ minLength: 16, maxLength: 16 }),
    stateVector: vector,
  }),
  fc.record({ type: fc.constantFrom('part' as const, 'more' as const), segment, update: bytes }),
  fc.record({ type: fc.constant('done' as const), answered: number }),
  fc.record({
    type: fc.constant('refused' as const),
    segment,
    reason: fc.constantFrom('unclean' as const, 'absent' as const, 'unknown-base' as const),
  }),
  fc.record({ type: fc.constant('bye' as const), reason: fc.constantFrom('stopped' as const, 'failed' as const) }),
)

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

/** What reading does with bytes: a message, or the one error that it may throw. */
function outcomeOf(written: Uint8Array): ExchangeMessage | 'refused' {
  try {
    return readMessage(written)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return 'refused'
  }
}

describe('what a device writes', () => {
  test('is what the other one reads', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(readMessage(writeMessage(one))).toEqual(one)
      }),
    )
  })

  test('is refused where its end is missing, or where something follows', () => {
    fc.assert(
      fc.property(message, (one) => {
        const whole = writeMessage(one)
        for (let length = 0; length < whole.length; length += 1) {
          expect(outcomeOf(whole.subarray(0, length))).toBe('refused')
        }
        expect(outcomeOf(Uint8Array.from([...whole, 0]))).toBe('refused')
      }),
    )
  })
})

describe('what a stranger writes', () => {
  test('is a message or a RangeError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (rest, type) => {
        for (const start of [[], [type], [type, 1]]) {
          expect(outcomeOf(Uint8Array.from([...start, ...rest]))).toBeDefined()
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('is a message or a RangeError, whichever bit of a message was turned', () => {
    fc.assert(
      fc.property(message, fc.nat(), (one, at) => {
        const turned = writeMessage(one)
        const bit = at % (turned.length * 8)
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(outcomeOf(turned)).toBeDefined()
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['a segment of no month', () => want('991300')],
    ['a segment with a foreign letter', () => want('2607aa')],
    ['a name that is a path', () => want('../../')],
    ['more segments than a business has', () => headsOf(4_001)],
    ['a segment twice', () => writeMessage({ ...heads, heads: [...oneHead(0), ...oneHead(0)] })],
    ['a state vector of half a megabyte', () => want('260700', new Uint8Array(512 * 1024))],
    ['a state vector that breaks off', () => want('260700', Uint8Array.of(2, 7, 1))],
    ['a state vector with something behind it', () => want('260700', Uint8Array.of(1, 7, 1, 0))],
    ['a state vector that names a client twice', () => want('260700', Uint8Array.of(2, 7, 1, 7, 2))],
    ['a part of 16 MiB', () => part(16 * 1024 * 1024)],
    ['a length that is not there', () => Uint8Array.from([2, ...chars('260700'), 0xff, 0xff, 0xff, 0x7f])],
    ['a clock beyond all dates', () => writeMessage({ ...heads, wallMs: 8.65e15 })],
    ['nothing', () => new Uint8Array()],
  ])('is refused: %s', (_what, made) => {
    expect(outcomeOf(made())).toBe('refused')
  })

  test('may hold as many segments, and as large a part, as a business has', () => {
    expect(outcomeOf(headsOf(4_000))).toMatchObject({ type: 'heads' })
    expect(outcomeOf(part(16 * 1024 * 1024 - 1024))).toMatchObject({ type: 'part' })
  })

  test('of a later protocol is told apart, however it goes on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 127 }), bytes, (protocol, rest) => {
        expect(readMessage(Uint8Array.from([1, protocol, ...rest]))).toEqual({ type: 'newer', protocol })
      }),
    )
  })

  test('keeps no hold of the bytes that it came in', () => {
    const written = writeMessage({ type: 'want', segment: '260700' as SegmentId, stateVector: Uint8Array.of(1, 2, 3) })
    const read = readMessage(written)
    written.fill(0)
    expect(read).toMatchObject({ stateVector: Uint8Array.of(1, 2, 3) })
  })
})

const heads = { type: 'heads', number: 1, answered: 0, factVersion: 1, wallMs: 0, heads: [] } as const

function oneHead(i: number): Extract<Writable, { type: 'heads' }>['heads'] {
  const month = pad(1 + (i % 12))
  const digits = `${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(i / 1200)] ?? ''}0`
  return [
    { segment: `${pad(Math.floor(i / 12) % 100)}${month}${digits}` as SegmentId, digest: '00'.repeat(32), count: 1 },
  ]
}

function headsOf(count: number): Uint8Array {
  return writeMessage({ ...heads, heads: Array.from({ length: count }, (_, i) => oneHead(i)).flat() })
}

function want(name: string, stateVector = Uint8Array.of(0)): Uint8Array {
  return writeMessage({ type: 'want', segment: name as SegmentId, stateVector })
}

function part(size: number): Uint8Array {
  return writeMessage({ type: 'part', segment: '260700' as SegmentId, update: new Uint8Array(size) })
}

function chars(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0))
}
