import type { Fact } from '../domain/fact.ts'
import type { SegmentId } from '../domain/ids.ts'
import { isRosterFact } from '../domain/roster.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { factHash } from '../ledger/factHash.ts'
import { asideIdOf } from '../ledger/segmentContent.ts'
import type { StoredItem } from '../ledger/storedItem.ts'
import type { JudgeInput, StoredFact, Trust, Verdict } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import type { AsideRow } from './rows.ts'
import { readItems, storedFactOf, type ReadBooks } from './storedFacts.ts'
import { readChecked, readTrustRow } from './trustRows.ts'

interface Placed {
  readonly segment: SegmentId
  readonly item: StoredItem
  /** Absent for what claims no place in a device's chain. */
  readonly stored: StoredFact | undefined
}

/** All that is stored, as the judge takes it to judge from scratch. */
export interface Everything {
  readonly input: JudgeInput
  readonly placed: readonly Placed[]
}

/** What becomes of everything by a verdict: the same rows as by many verdicts over slices of it. */
export interface SortedOut {
  readonly facts: readonly Fact[]
  readonly aside: readonly AsideRow[]
}

/**
 * Reads the whole ledger.
 * @param known what was read of it before, and is kept for the next time
 * @param checked verdicts on signatures of this run
 */
export async function readEverything(
  db: BooksDatabase,
  trust: Trust,
  known: ReadBooks,
  checked: ReadonlyMap<string, boolean>,
): Promise<Everything> {
  const self = (await db.device.get('device'))?.device
  if (self === undefined) throw new Error('a list of devices without this device')
  const own = { self, brought: new Set(await readTrustRow(db, 'sync/brought')) }
  const placed = (await readItems(db, known)).flatMap(([segment, items]) =>
    items.map((item): Placed => ({ segment, item, stored: storedFactOf(item, own) })),
  )
  const waiting = placed.flatMap(({ stored }) => stored ?? [])
  const rosterFacts = waiting.filter(({ fact }) => fact && isRosterFact(fact))
  const answers = await readChecked(db, checked)
  return { input: { trust, self, rosterFacts, waiting, authors: new Map(), checked: answers }, placed }
}

/** Tells what counts from what is kept aside, and under what name. */
export function sortOut({ placed }: Everything, verdict: Verdict): SortedOut {
  const counting = new Set(verdict.counting)
  const reasons = new Map(verdict.aside.map(({ stored, reason }) => [stored, reason]))
  const facts: Fact[] = []
  const aside: AsideRow[] = []
  for (const [id, values] of groupBy(placed, ({ item }) => item.id)) {
    const plain = values.length === 1 ? values[0] : plainOf(values, counting)
    for (const one of values) {
      const { segment, item, stored } = one
      const counts = stored !== undefined && counting.has(stored)
      if (counts && stored.fact) {
        facts.push(stored.fact)
        continue
      }
      const judged = counts ? ('counts' as const) : stored && reasons.get(stored)
      aside.push({
        id: one === plain ? id : asideIdOf(id, item.value),
        segment,
        reason: unreadable(item) ?? (judged === 'counts' ? undefined : judged) ?? 'malformed',
        value: item.value,
        ...(judged ? { judged } : {}),
      })
    }
  }
  return { facts, aside }
}

/** Which of several values is kept under the id itself, when it does not count: any rule will do that all follow. */
function plainOf(values: readonly Placed[], counting: ReadonlySet<StoredFact>): Placed | undefined {
  const [counted] = values.filter(({ stored }) => stored && counting.has(stored))
  const hash = ({ item }: Placed): string => factHash(item.value)
  return counted ?? values.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1))[0]
}

function unreadable({ id, value }: StoredItem): 'from-future' | 'malformed' | undefined {
  const { type } = decodeFact(id, value)
  return type === 'fact' ? undefined : type
}
