import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { arrivals, happenings, playChains, sealings, slicesOf, takingsBack } from './randomChains.ts'
import { FOUND } from './foundHistories.ts'
import { judgedBooks } from './judgedBooks.ts'

const RUNS = Number(process.env['JUDGE_RUNS'] ?? 150)
const OBSERVER = 'ZZZZZZZZZZZZZZZZ' as DeviceId

test.each([
  ['whatever devices and strangers say', happenings],
  ['what sellers take back', takingsBack],
])(
  '%s: the same facts count, and the rest is kept out for the same reasons, in whatever order and slices they came',
  async (_, histories) => {
    await fc.assert(
      fc.asyncProperty(histories(), sealings, arrivals, async (history, sealing, arrival) => {
        const { world, facts } = playChains(history, sealing)
        const atOnce = judgedBooks(world.trust, OBSERVER)
        await atOnce.receive(facts)
        const bySlices = judgedBooks(world.trust, OBSERVER)
        // oxlint-disable-next-line no-await-in-loop -- one slice after the other is what is looked at
        for (const slice of slicesOf(facts, arrival)) await bySlices.receive(slice)
        expect(bySlices.judged()).toEqual(atOnce.judged())
      }),
      { numRuns: RUNS, examples: histories === happenings ? FOUND : [] },
    )
  },
)
