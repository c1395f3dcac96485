import { canBeLetIn } from '../domain/roster.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import type { AsideReason } from '../ledger/verdict.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { factIdOf } from '../storage/factIdOf.ts'
import { useRows } from './books.ts'
import { lineOfFact, withNames, type FactLine } from './factLine.ts'

const REASONS = ['late', 'forbidden', 'unverified', 'forged'] as const satisfies readonly AsideReason[]

/** One of them. */
export interface KeptLine extends FactLine {
  /** Where it is kept. Two values may be told under one id, and only one of them be meant. */
  readonly row: string
  /** An owner can let it count. What is said about the devices he says anew. */
  readonly canCount: boolean
}

/** Facts of other devices that are kept and do not count, for an owner to decide. */
export interface KeptOut {
  readonly reason: AsideReason
  /** Newest first; no more than `MOST_LINES`. */
  readonly lines: readonly KeptLine[]
  readonly count: number
  /** Rows of all that can count: what accepting all accepts. */
  readonly acceptable: readonly string[]
}

/** More than anybody reads one by one. */
const MOST_LINES = 200

/** By reason, only those that there are. */
export function useKeptOut(): readonly KeptOut[] | undefined {
  return useRows(async (db) => {
    const groups = await Promise.all(REASONS.map((reason) => readKeptOut(db, reason)))
    return groups.filter(({ count }) => count > 0)
  }, [])
}

async function readKeptOut(db: BooksDatabase, reason: AsideReason): Promise<KeptOut> {
  const rows = await db.aside.where('reason').equals(reason).toArray()
  const kept = rows
    .flatMap((row) => {
      const reading = decodeFact(factIdOf(row), row.value)
      // A device's last seal waits for its next one, and says nothing that anybody could accept.
      if (reading.type !== 'fact' || reading.fact.kind === 'seal') return []
      return [{ row: row.id, fact: reading.fact, canCount: canBeLetIn(reading.fact) }]
    })
    .sort((a, b) => b.fact.at - a.fact.at)
  const shown = kept.slice(0, MOST_LINES)
  const lines = await withNames(
    db,
    shown.map(({ fact }) => lineOfFact(fact)),
  )
  return {
    reason,
    lines: lines.map((line, i) => ({ ...line, row: shown[i]?.row ?? line.id, canCount: shown[i]?.canCount === true })),
    count: kept.length,
    acceptable: kept.filter(({ canCount }) => canCount).map(({ row }) => row),
  }
}
