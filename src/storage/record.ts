import type { Fact } from '../domain/fact.ts'
import { nextHlc, segmentOf, type FactId } from '../domain/ids.ts'
import { isRosterFact, mayRecord } from '../domain/roster.ts'
import { chainNext } from '../ledger/chain.ts'
import { encodeFact, type EncodedFact } from '../ledger/factCodec.ts'
import { fromHex, toHex } from '../ledger/hex.ts'
import { itemHash } from '../ledger/itemHash.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import type { SegmentUpdate } from '../ledger/replica.ts'
import { sellerMayTakeBack, takesBack } from '../ledger/takenBack.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { readDevice } from './deviceRow.ts'
import { groupBy } from './groupBy.ts'
import type { KeeperParts } from './keeperParts.ts'
import { keepRanges, markingFrom } from './marking.ts'
import { leaveTakenClient } from './ownClient.ts'
import { project } from './projection/project.ts'
import { appendToLog } from './segmentStore.ts'
import { readTakenBack } from './takenBack.ts'
import { addRosterFacts, putTrustRow } from './trustRows.ts'

export interface Recorded {
  readonly facts: readonly Fact[]
  /** What was appended to the log: for whoever listens, once the transaction has ended. */
  readonly appended: readonly SegmentUpdate[]
}

/**
 * Records in a transaction of its own, strictly durable: on disk when it resolves. The caller sees to it that this run
 * records one thing at a time.
 */
export async function recordAtOnce(parts: KeeperParts, drafts: readonly FactDraft[]): Promise<Recorded> {
  const { db, mint } = parts
  try {
    return await db.transaction('rw', ALL_TABLES, async () => record(db, parts, drafts))
  } catch (error) {
    // What was minted and not stored must not be built upon.
    mint.drop()
    throw error
  }
}

/** Numbers, dates, mints, stores and projects drafts. Inside a transaction over the log and the rows. */
export async function record(
  db: BooksDatabase,
  { clock, today, random, mint }: Omit<KeeperParts, 'db' | 'relaxed'>,
  drafts: readonly FactDraft[],
): Promise<Recorded> {
  const segments = [...new Set(drafts.map((draft) => segmentOf(draft.id)))]
  const [before, heads] = await Promise.all([readDevice(db, random), db.heads.bulkGet(segments)])
  await Promise.all(segments.map((segment, i) => leaveTakenClient(db, mint, segment, heads[i])))

  const takenBack = before.role === 'seller' ? await readTakenBack(db, drafts) : undefined
  let { seq, last } = before
  let chain = before.chain === undefined ? undefined : fromHex(before.chain)
  const marking = markingFrom(before.unsealed)
  const encoded = drafts.map((draft): EncodedFact & { readonly hash: Uint8Array } => {
    seq += 1
    last = nextHlc(clock.now(), last)
    const made = encodeFact({ ...draft, at: last, device: before.device, seq })
    // Screens do not offer it: on every other device it would not count.
    if (before.role !== undefined && !mayRecord(before.role, made.fact))
      throw new RangeError(`a ${before.role} may not`)
    if (takenBack) mustBeSellers(made.fact, takenBack)
    const hash = itemHash(made.fact.id, made.tuple)
    chain &&= chainNext(chain, hash)
    if (chain) marking?.add(seq, hash, chain)
    return { ...made, hash }
  })
  const facts = encoded.map(({ fact }) => fact)
  const groups = groupBy(encoded, ({ fact }) => segmentOf(fact.id))
  const appended = [...groups].map(([segment, group]): SegmentUpdate => ({
    segment,
    update: mint.update(segment, group),
  }))
  // None of these reads what another one writes, so they share the way to the disk.
  await Promise.all([
    db.device.put({
      ...before,
      seq,
      last,
      ...(chain ? { chain: toHex(chain) } : {}),
      ...(marking ? { unsealed: marking.unsealed() } : {}),
    }),
    marking && keepRanges(db, marking.full),
    ...appended.map(async ({ segment, update }) => {
      const news = (groups.get(segment) ?? []).map(({ hash }) => hash)
      const head = heads[segments.indexOf(segment)]
      mint.stored(segment, await appendToLog(db, segment, head, update, mint.stateVector(segment), news))
    }),
    project(db, facts, { today: today(), origin: 'fresh' }),
    noteRosterFacts(db, encoded),
  ])
  return { facts, appended }
}

/** As the judge looks at it, in the order in which it is recorded. @throws RangeError for what an owner would have to let in */
function mustBeSellers(fact: Fact, counting: Map<FactId, Fact>): void {
  const of = takesBack(fact)
  if (of !== undefined && !sellerMayTakeBack(of, (id) => counting.get(id)))
    throw new RangeError('a seller may not take that back')
  counting.set(fact.id, fact)
}

/** What is said about the devices is heard by the next `settle`. */
async function noteRosterFacts(
  db: BooksDatabase,
  recorded: readonly { readonly fact: Fact; readonly hash: Uint8Array }[],
): Promise<void> {
  const about = recorded.filter(({ fact }) => isRosterFact(fact))
  if (about.length === 0) return
  await addRosterFacts(
    db,
    about.map(({ fact, hash }) => {
      const { id, device, seq, at } = fact
      return { id, device, seq, at, hash, fact, local: true }
    }),
  )
  await putTrustRow(db, 'sync/unsettled', true)
}
