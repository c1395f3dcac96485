import type { FactId } from '../domain/ids.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import type { AsideReason } from '../ledger/verdict.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'
import { lineOfFact, withNames, type FactLine } from './factLine.ts'

const REASONS = ['late', 'forbidden', 'unverified', 'forged'] as const satisfies readonly AsideReason[]

/** Facts of other devices that are kept and do not count, for an owner to decide. */
export interface KeptOut {
  readonly reason: AsideReason
  /** Newest first; no more than `MOST_LINES`. */
  readonly lines: readonly FactLine[]
  /** All of them: what accepting accepts. */
  readonly ids: readonly FactId[]
}

/** More than anybody reads one by one. */
const MOST_LINES = 200

/** By reason, only those that there are. */
export function useKeptOut(): readonly KeptOut[] | undefined {
  return useRows(async (db) => {
    const groups = await Promise.all(REASONS.map((reason) => readKeptOut(db, reason)))
    return groups.filter(({ ids }) => ids.length > 0)
  }, [])
}

async function readKeptOut(db: BooksDatabase, reason: AsideReason): Promise<KeptOut> {
  const rows = await db.aside.where('reason').equals(reason).toArray()
  const facts = rows
    .flatMap((row) => {
      // Of another value under a known id, the row's name goes on behind the id.
      const reading = decodeFact(row.id.split('~')[0] ?? '', row.value)
      // A device's last seal waits for its next one, and says nothing that anybody could accept.
      return reading.type === 'fact' && reading.fact.kind !== 'seal' ? [reading.fact] : []
    })
    .sort((a, b) => b.at - a.at)
  const lines = facts.slice(0, MOST_LINES).map(lineOfFact)
  return { reason, lines: await withNames(db, lines), ids: facts.map(({ id }) => id) }
}
