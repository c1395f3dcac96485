import type { Fact } from '../domain/fact.ts'
import { nextHlc, segmentOf } from '../domain/ids.ts'
import { encodeFact, type EncodedFact } from '../ledger/factCodec.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import type { BooksDatabase } from './database.ts'
import { readDevice } from './deviceRow.ts'
import { groupBy } from './groupBy.ts'
import type { KeeperParts } from './keeperParts.ts'
import { project } from './projection/project.ts'
import { appendToLog } from './segmentStore.ts'

/** Numbers, dates, mints, stores and projects drafts. Inside a transaction over the log and the rows. */
export async function record(
  db: BooksDatabase,
  { clock, today, random, mint }: KeeperParts,
  drafts: readonly FactDraft[],
): Promise<readonly Fact[]> {
  const before = await readDevice(db, random)
  let { seq, last } = before
  const encoded = drafts.map((draft): EncodedFact => {
    seq += 1
    last = nextHlc(clock.now(), last)
    return encodeFact({ ...draft, at: last, device: before.device, seq })
  })
  const facts = encoded.map(({ fact }) => fact)
  const updates = [...groupBy(encoded, ({ fact }) => segmentOf(fact.id))].map(
    ([segment, group]) => [segment, mint.update(segment, group)] as const,
  )
  // None of these reads what another one writes, so they share the way to the disk.
  await Promise.all([
    db.device.put({ ...before, seq, last }),
    ...updates.map(([segment, update]) => appendToLog(db, segment, update)),
    project(db, facts, { today: today(), origin: 'fresh' }),
  ])
  return facts
}
