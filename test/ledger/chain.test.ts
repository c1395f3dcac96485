import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { chainNext, chainStart } from '../../src/ledger/chain.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { addDigests, itemHash } from '../../src/ledger/itemHash.ts'
import { MARK_LENGTH, markOf, marksBySeq, MOST_MARKS, sealRanges } from '../../src/ledger/sealMarks.ts'
import { sealText } from '../../src/ledger/sealText.ts'

const ID = '260700N0BR1NMZPXEF'
const DEVICE = 'RPR5Z1PK36ST11SA' as DeviceId

/** A value after it has gone to another device. */
function carried(value: unknown): unknown {
  const doc = new Y.Doc()
  doc.getMap('f').set(ID, value)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  return other.getMap('f').get(ID)
}

test('an item hash is the SHA-256 of id and value as JSON', () => {
  const value = ['payment', 1, 1_826_504_294_400_000, DEVICE, 4, { name: 'Ñáñez "🙂"' }]
  const expected = createHash('sha256')
    .update(JSON.stringify([ID, value]))
    .digest('hex')
  expect(toHex(itemHash(ID, value))).toBe(expected)
})

test('who stated a fact and who received it name it alike, half a smiley and all', () => {
  const values = [
    ['personText', 1, 1, DEVICE, 1, ID, ID, 'cut off \ud83d'],
    ['person', 1, 1, DEVICE, 2, ID, { name: '\ude42x', notes: 'a \\ud83d that was typed' }],
    ['person', 1, 1, DEVICE, 2, ID, { name: 'a \\ud83d that was typed' }],
    ['x', 1, 0.1, -0, 2 ** 40, 1e-7, null, true, '🙂', []],
  ]
  for (const value of values) expect(toHex(itemHash(ID, carried(value)))).toBe(toHex(itemHash(ID, value)))
})

test('digests are summed as numbers of 256 bits that start again at nothing, in whatever order', () => {
  const one = new Uint8Array(32)
  one[31] = 1
  const most = new Uint8Array(32).fill(255)
  expect(addDigests(most, [one])).toEqual(new Uint8Array(32))
  const [a, b] = [itemHash(ID, 1), itemHash(ID, 2)]
  const sum = (BigInt(`0x${toHex(a)}`) + BigInt(`0x${toHex(b)}`)) % 2n ** 256n
  expect(toHex(addDigests(a, [b]))).toBe(sum.toString(16).padStart(64, '0'))
  expect(addDigests(a, [b])).toEqual(addDigests(b, [a]))
})

test('a chain begins with its device and takes in one fact after the other', () => {
  const sha = (...parts: readonly (string | Uint8Array)[]): Buffer => {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    return hash.digest()
  }
  const fact = itemHash(ID, ['seal'])
  expect(Buffer.from(chainStart(DEVICE))).toEqual(sha(DEVICE))
  expect(Buffer.from(chainNext(chainStart(DEVICE), fact))).toEqual(sha(sha(DEVICE), fact))
})

test('what a seal signs has not moved: seals that were written once are checked for ever', () => {
  const sealed = { founder: DEVICE, device: '01DPH0NEN0KEY00A' as DeviceId, upTo: 12, hash: 'ab'.repeat(32) }
  const text = `al-dia/seal/1\nRPR5Z1PK36ST11SA\n01DPH0NEN0KEY00A\n12\n${'ab'.repeat(32)}`
  expect(new TextDecoder().decode(sealText(sealed))).toBe(text)
  expect(new TextDecoder().decode(sealText({ ...sealed, marks: 'lx8ZcBLA' }))).toBe(`${text}\nlx8ZcBLA`)
})

test('a long history is sealed a thousand facts at a time, each with the mark of every one of them', () => {
  const hashes = Array.from({ length: 2_300 }, (_, i) => itemHash(ID, i))
  const ranges = sealRanges(7, chainStart(DEVICE), hashes)
  expect(ranges.map(({ upTo }) => upTo)).toEqual([1_007, 2_007, 2_307])
  expect(ranges.at(-1)?.hash).toBe(toHex(hashes.reduce(chainNext, chainStart(DEVICE))))
  const marks = new Map(ranges.flatMap(({ upTo, marks: text }) => [...marksBySeq(upTo, text)]))
  expect(marks).toEqual(new Map(hashes.map((hash, i) => [8 + i, markOf(hash)])))
  expect(Math.max(...ranges.map(({ marks: text }) => text.length))).toBe(MOST_MARKS * MARK_LENGTH)
  expect(sealRanges(7, chainStart(DEVICE), [])).toEqual([])
})
