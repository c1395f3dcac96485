import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/sync/file/base64Text.ts'

const atOnce = (_ms: number, run: () => void): (() => void) => {
  run()
  return () => undefined
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

describe('a file as text', { timeout: 30_000 }, () => {
  test('is the base64 that every program writes, and is read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        const written = (await toBase64(bytes, atOnce)).join('')
        expect(written).toBe(Buffer.from(bytes).toString('base64'))
        expect(await fromBase64(text(written), atOnce)).toEqual(bytes)
      }),
    )
  })

  test('is read whatever blanks are in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00A0'), { minLength: 1, maxLength: 5 }),
        async (bytes, blanks) => {
          const letters = Array.from(Buffer.from(bytes).toString('base64'))
          const spread = letters.map((letter, i) => letter + (blanks[i % blanks.length] ?? '')).join('')
          expect(await fromBase64(Buffer.from(spread, 'latin1'), atOnce)).toEqual(bytes)
        },
      ),
    )
  })

  test('of several megabytes gives the screen its turn', async () => {
    const bytes = Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 7 + (i >> 9)) & 255)
    let turns = 0
    const counted = (ms: number, run: () => void): (() => void) => {
      turns += 1
      return atOnce(ms, run)
    }
    const pieces = await toBase64(bytes, counted)
    expect(turns).toBeGreaterThanOrEqual(5)
    turns = 0
    const read = await fromBase64(text(pieces.join('')), counted)
    expect(turns).toBeGreaterThanOrEqual(6)
    expect(Buffer.compare(read ?? new Uint8Array(), bytes)).toBe(0)
  })

  test('with anything else in it is none', async () => {
    for (const wrong of ['QUJ!D', 'QUJD"', 'QUJ.D', 'QUÑD'])
      expect(await fromBase64(text(wrong), atOnce)).toBeUndefined()
  })
})
