import { expect, test } from 'vitest'
import { breathe } from '../../../src/platform/breathe.ts'
import { pack, unpack } from '../../../src/sync/wire/pack.ts'
import { expectSame } from './linkExam.ts'

/** How many turns of the browser's loop others had while the work went on. */
async function turnsDuring<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const others = { turns: 0, areDone: false }
  const count = async (): Promise<void> => {
    if (others.areDone) return
    await breathe()
    others.turns += 1
    await count()
  }
  const counting = count()
  const result = await work()
  others.areDone = true
  await counting
  return [result, others.turns]
}

test('While a large message is compressed and taken apart, the screen goes on', async () => {
  const text = new TextEncoder().encode(
    Array.from(
      { length: 60_000 },
      (_, i) => `["charge",1,${i * 977},"0000000000000001",${(i * 7919) % 1_000_003}]`,
    ).join(),
  )
  const slices = Math.ceil(text.length / 65_536)
  const [{ bytes, isPacked }, whilePacking] = await turnsDuring(() => pack(text))
  expect(isPacked).toBe(true)
  expect(whilePacking).toBeGreaterThan(slices / 2)
  const parts = Array.from({ length: Math.ceil(bytes.length / 16_384) }, (_, i) =>
    bytes.subarray(i * 16_384, (i + 1) * 16_384),
  )
  const [again, whileUnpacking] = await turnsDuring(() => unpack(parts, text.length))
  expectSame(again, text)
  expect(whileUnpacking).toBeGreaterThan(parts.length / 2)
})
