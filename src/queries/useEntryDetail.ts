import type { FactId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { processOf } from '../storage/ofCustomer.ts'
import type { EntryRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** One movement with what it touches: a payment with the debts that it paid, a charge with the money that paid it. */
export interface EntryDetail {
  readonly entry: EntryRow
  /** The other side of `entry.applied`, the reversal, and the payment that it may repeat; by id. */
  readonly related: ReadonlyMap<FactId, EntryRow>
  /** Why it was written down although something spoke against it. */
  readonly words: string | undefined
  /** The rules that had stopped it, by their types. */
  readonly stops: readonly string[]
}

/** `null` when there is none of that id. */
export function useEntryDetail(id: FactId | null): EntryDetail | null | undefined {
  return useRows((db) => (id === null ? Promise.resolve(null) : readEntryDetail(db, id)), [id])
}

async function readEntryDetail(db: BooksDatabase, id: FactId): Promise<EntryDetail | null> {
  const entry = await db.entries.get(id)
  if (!entry) return null
  const ids = new Set((entry.applied ?? []).flatMap(({ charge, source }) => [charge, source]))
  if (entry.reversedBy) ids.add(entry.reversedBy)
  if (entry.maybeDuplicateOf) ids.add(entry.maybeDuplicateOf)
  ids.delete(id)
  const [found, text, steps] = await Promise.all([
    db.entries.bulkGet([...ids]),
    db.texts.where('of').equals(id).first(),
    entry.fact.kind === 'charge' ? processOf(db, entry.customerId) : [],
  ])
  const stops = steps.flatMap(({ fact }) => (fact.kind === 'guardOverride' && fact.of === id ? [fact.rule] : []))
  const rows = found.filter((row) => row !== undefined)
  return { entry, related: new Map(rows.map((row) => [row.id, row])), words: text?.text, stops }
}
