import { describe, expect, test } from 'vitest'
import { gunzip, gzip } from '../../../src/platform/gzip.ts'

async function* zeros(count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i += 1) yield await Promise.resolve(new Uint8Array(1_000_000))
}

describe('a compressed file', { timeout: 30_000 }, () => {
  test('is what went in', async () => {
    const whole = await gunzip(await gzip(zeros(3)), 3_000_000)
    expect(whole).toHaveLength(3_000_000)
    expect(whole?.every((byte) => byte === 0)).toBe(true)
  })

  test('that would fill the memory is left after as much as is allowed', async () => {
    const bomb = await gzip(zeros(60))
    expect(bomb.length).toBeLessThan(80_000)
    expect(await gunzip(bomb, 5_000_000)).toBeUndefined()
  })

  test('that is damaged, or breaks off, is nothing', async () => {
    const packed = await gzip(zeros(1))
    expect(await gunzip(packed.slice(0, -9), 2_000_000)).toBeUndefined()
    expect(await gunzip(Uint8Array.of(1, 2, 3), 2_000_000)).toBeUndefined()
  })

  test('whose making failed says so', async () => {
    const failing = (async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(10))
      throw new Error('no more')
    })()
    await expect(gzip(failing)).rejects.toThrow('no more')
  })
})
