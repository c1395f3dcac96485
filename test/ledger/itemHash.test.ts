import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/ledger/base64.ts'
import { fromHex, toHex } from '../../src/ledger/hex.ts'
import { addDigests, itemHash } from '../../src/ledger/itemHash.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { updateOf } from '../storage/updates.ts'

const text = fc.string({ unit: 'binary' })
const brokenText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })
const numberOf = (bytes: Uint8Array) => BigInt(`0x${toHex(bytes)}`)

it('a value has the same name before and after its way through Yjs, half letters too', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, brokenText, fc.nat()), { maxLength: 4 }), (value) => {
      const [read] = itemsOf([updateOf((map) => map.set('id', value))])
      expect(toHex(itemHash('id', read?.value))).toBe(toHex(itemHash('id', value)))
    }),
    { examples: [[['\ud83d', 5]], [['a\udc00b', 'c']], [['\\ud8']]] },
  )
})

it('a text that is longer than what bytes are kept for has the name of its own bytes, and leaves nothing to the next', () => {
  const texts = ['ñ', 'ñ'.repeat(4_000), '🙂'.repeat(9_000), 'a'.repeat(13_000), '']
  for (const text of [...texts, ...texts]) {
    const bytes = new TextEncoder().encode(JSON.stringify(['id', text]))
    expect(toHex(itemHash('id', text))).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})

it('the same value under another id, and another value, have another name', () => {
  const names = [itemHash('a', ['x']), itemHash('b', ['x']), itemHash('a', ['y']), itemHash('a', ['x', null])]
  expect(new Set(names.map(toHex)).size).toBe(4)
})

it('sums of names are sums of numbers of 256 bits, in whatever order', () => {
  fc.assert(
    fc.property(digest, fc.array(digest), (sum, added) => {
      const total = [sum, ...added].map(numberOf).reduce((a, b) => a + b)
      expect(numberOf(addDigests(sum, added))).toBe(total % 2n ** 256n)
      const [first, ...rest] = [...added, sum]
      expect(addDigests(first, rest)).toEqual(addDigests(sum, added))
    }),
    {
      examples: [
        [new Uint8Array(32).fill(255), [new Uint8Array(32).fill(255)]],
        [new Uint8Array(32).fill(255), Array.from({ length: 70_000 }, () => new Uint8Array(32).fill(255))],
      ],
    },
  )
})

it('bytes come back from hex and from base64; what is no base64 is nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(bytes)
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
  )
  expect(fromBase64('ñ')).toBeUndefined()
})
