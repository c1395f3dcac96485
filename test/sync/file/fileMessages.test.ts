import { describe, expect, it, test } from 'vitest'
import type { DeviceId, SegmentId } from '../../../src/domain/ids.ts'
import { MAX_BLOB_BYTES } from '../../../src/domain/attachment.ts'
import { concat } from '../../../src/sync/bytes.ts'
import { framed, readMessages, writeAuthor, writePhoto, writeSignature } from '../../../src/sync/file/fileMessages.ts'
import { writePart } from '../../../src/sync/file/filePart.ts'
import { writeMessage } from '../../../src/sync/messages.ts'

const HEADER = Uint8Array.of(1, 2, 3)
const AUTHOR = writeAuthor('0123456789ABCDEF' as DeviceId)
const HEADS = writeMessage({ type: 'heads', number: 1, answered: 0, factVersion: 1, wallMs: 5, heads: [] })
const SIGNATURE = writeSignature(new Uint8Array(64).fill(7))
const EMPTY = Uint8Array.of(0)
/** A month in so many messages, each of which says which it is. */
const inParts = (segment: string, of: number) => {
  const updates = Array.from({ length: of }, (_, number) => Uint8Array.of(number, 0))
  return [...writePart({ segment: segment as SegmentId, base: EMPTY, vector: EMPTY, updates })]
}
const part = (segment: string) => inParts(segment, 1)[0] as Uint8Array
/** July in four parts. */
const [first, second, third, last] = inParts('260700', 4) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
const [ofAugust] = inParts('260800', 4) as [Uint8Array]
const [ofThree] = inParts('260700', 3) as [Uint8Array]
const photo = (size: number) => writePhoto({ sha256: 'ab'.repeat(32), bytes: new Uint8Array(size).fill(9) })
const read = (...messages: readonly Uint8Array[]) => readMessages(HEADER, concat(...messages.map(framed)))

it('a file is read as it was written: who, what it holds, parts and photos', async () => {
  const file = await read(AUTHOR, HEADS, part('260700'), photo(3), part('260800'), SIGNATURE)
  expect(file).toMatchObject({
    author: '0123456789ABCDEF',
    heads: { type: 'heads', number: 1 },
    parts: [{ segment: '260700' }, { segment: '260800' }],
    photos: [{ sha256: 'ab'.repeat(32), bytes: Uint8Array.of(9, 9, 9) }],
  })
  expect(file.signature).toEqual(new Uint8Array(64).fill(7))
})

it('a month in several parts is one month, and its parts stay in their order', async () => {
  const file = await read(
    AUTHOR,
    HEADS,
    part('260600'),
    first,
    second,
    third,
    photo(1),
    last,
    part('260800'),
    SIGNATURE,
  )
  const updates = [0, 1, 2, 3].map((number) => Uint8Array.of(number, 0))
  expect(file.parts).toEqual([
    { segment: '260600', base: EMPTY, vector: EMPTY, updates: [Uint8Array.of(0, 0)] },
    { segment: '260700', base: EMPTY, vector: EMPTY, updates },
    { segment: '260800', base: EMPTY, vector: EMPTY, updates: [Uint8Array.of(0, 0)] },
  ])
})

it('whatever is changed in it changes what was signed', async () => {
  const signedBy = async (author: Uint8Array, header: Uint8Array, ...messages: readonly Uint8Array[]) =>
    (await readMessages(header, concat(...[author, HEADS, ...messages, SIGNATURE].map(framed)))).signed.join()
  const signed = (header: Uint8Array, ...messages: readonly Uint8Array[]) => signedBy(AUTHOR, header, ...messages)
  const all = await Promise.all([
    signed(HEADER, part('260700'), part('260800')),
    signed(HEADER, part('260800'), part('260700')),
    signed(HEADER, part('260700')),
    signed(HEADER, part('260700'), part('260800'), photo(1)),
    signed(Uint8Array.of(1, 2, 4), part('260700'), part('260800')),
    signedBy(writeAuthor('FEDCBA9876543210' as DeviceId), HEADER, part('260700'), part('260800')),
  ])
  expect(new Set(all).size).toBe(all.length)
})

describe('a file is refused', () => {
  test.each<[string, readonly Uint8Array[], string]>([
    ['without a signature', [AUTHOR, HEADS], 'incomplete'],
    ['with nothing in it', [], 'incomplete'],
    ['of nobody', [part('260700'), HEADS, SIGNATURE], 'no author'],
    ['of somebody with no name', [writeAuthor('----------------' as DeviceId), HEADS, SIGNATURE], 'author'],
    ['that does not say what it holds', [AUTHOR, writeMessage({ type: 'done', answered: 1 }), SIGNATURE], 'done'],
    ['with a part twice', [AUTHOR, HEADS, part('260700'), part('260700'), SIGNATURE], 'twice'],
    ['with something that is no part', [AUTHOR, HEADS, AUTHOR, SIGNATURE], 'no part'],
    ['without the first part of a month', [AUTHOR, HEADS, second, third, last, SIGNATURE], 'order of parts'],
    ['without one in the middle', [AUTHOR, HEADS, first, third, last, SIGNATURE], 'order of parts'],
    ['without the one before the last', [AUTHOR, HEADS, first, second, last, SIGNATURE], 'order of parts'],
    ['without the last', [AUTHOR, HEADS, first, second, third, SIGNATURE], 'part of a month'],
    ['with nothing but the last', [AUTHOR, HEADS, first, part('260700'), SIGNATURE], 'order of parts'],
    ['with parts of a month swapped', [AUTHOR, HEADS, second, first, third, last, SIGNATURE], 'order of parts'],
    ['with one of them twice', [AUTHOR, HEADS, first, first, second, third, last, SIGNATURE], 'order of parts'],
    ['with one of another month', [AUTHOR, HEADS, first, second, ofAugust, third, last, SIGNATURE], 'order of parts'],
    [
      'with another month between',
      [AUTHOR, HEADS, first, part('260600'), second, third, last, SIGNATURE],
      'order of parts',
    ],
    ['with one of another number of parts', [AUTHOR, HEADS, ofThree, second, third, last, SIGNATURE], 'order of parts'],
    [
      'with the same month in parts again',
      [AUTHOR, HEADS, part('260700'), first, second, third, last, SIGNATURE],
      'twice',
    ],
    ['with a part of no month', [AUTHOR, HEADS, part('261300'), SIGNATURE], 'segment'],
    ['signed with something else', [AUTHOR, HEADS, part('260700')], 'no signature'],
    ['with half a signature', [AUTHOR, HEADS, SIGNATURE.subarray(0, 30)], 'not readable'],
    ['with more than a signature', [AUTHOR, HEADS, concat(SIGNATURE, EMPTY)], 'something behind it'],
    ['with a photo that nobody keeps', [AUTHOR, HEADS, photo(MAX_BLOB_BYTES + 1), SIGNATURE], 'number'],
  ])('%s', async (_what, messages, why) => {
    const refusal: unknown = await read(...messages).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(RangeError)
    expect(refusal).toMatchObject({ message: expect.stringContaining(why) as string })
  })
})
