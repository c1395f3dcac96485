import { expect, test } from 'vitest'
import type { SegmentId } from '../../src/domain/ids.ts'
import { encodeFact } from '../../src/ledger/factCodec.ts'
import type { StoredFact, Trust } from '../../src/ledger/verdict.ts'
import { FOUND } from '../ledger/foundHistories.ts'
import { playChains, slicesOf } from '../ledger/randomChains.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { dump } from './dump.ts'
import { updateOf } from './updates.ts'

async function observer({ founder, founderKey }: Trust): Promise<TestReplica> {
  const device = await openTestReplica()
  await device.trust.pin(founder, founderKey)
  await device.replica.settle()
  return device
}

async function receive({ replica }: TestReplica, { founder }: Trust, facts: readonly StoredFact[]): Promise<void> {
  for (const { id, fact } of facts) {
    if (!fact) continue
    const update = updateOf((map) => void map.set(id, encodeFact(fact).tuple))
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is looked at
    await replica.merge(id.slice(0, 6) as SegmentId, update, founder)
  }
  await replica.settle()
}

test.each(FOUND.map((found, i) => [i + 1, ...found] as const))(
  'history %i of a copied device: who is told in slices shows the list and the rows of who is told at once, and of books made anew',
  async (_, history, sealing, arrival) => {
    const { world, facts } = playChains(history, sealing)
    const atOnce = await observer(world.trust)
    const bySlices = await observer(world.trust)
    try {
      await receive(atOnce, world.trust, facts)
      for (const slice of slicesOf(facts, arrival)) await receive(bySlices, world.trust, slice)
      const rows = await dump(bySlices.db)
      const roster = await bySlices.trust.roster()
      expect(roster).toEqual(await atOnce.trust.roster())
      expect(rows).toEqual(await dump(atOnce.db))
      await bySlices.keeper.rebuild()
      expect(await bySlices.trust.roster()).toEqual(roster)
      expect(await dump(bySlices.db)).toEqual(rows)
    } finally {
      await atOnce.close()
      await bySlices.close()
    }
  },
)
