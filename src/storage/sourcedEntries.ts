import type { CustomerId } from '../domain/ids.ts'
import type { SourcedEntry } from '../ledger/ledger.ts'
import type { BooksDatabase } from './database.ts'
import { entriesOf } from './ofCustomer.ts'
import type { EntryRow } from './rows.ts'

const SLICE = 1_000

function sourced({ fact, source = '', instalments = [], reversedBy }: EntryRow): SourcedEntry[] {
  if (reversedBy !== undefined || fact.kind === 'allocation' || fact.kind === 'reversal') return []
  return [{ source, fact, open: instalments.map(({ open }) => open) }]
}

/** Charges, payments and credits with one of these fingerprints that were not taken back. */
export async function entriesFrom(db: BooksDatabase, sources: readonly string[]): Promise<readonly SourcedEntry[]> {
  const found: SourcedEntry[] = []
  for (let from = 0; from < sources.length; from += SLICE) {
    // oxlint-disable-next-line no-await-in-loop -- a slice at a time, so that the screen is not kept waiting
    const rows = await db.entries
      .where('source')
      .anyOf(sources.slice(from, from + SLICE))
      .toArray()
    found.push(...rows.flatMap(sourced))
  }
  return found
}

/** Numbered charges of these customers that were not taken back: what a credit note or a payment may name. */
export async function numberedCharges(
  db: BooksDatabase,
  customers: readonly CustomerId[],
): Promise<readonly SourcedEntry[]> {
  const found: SourcedEntry[] = []
  for (const customer of customers) {
    // oxlint-disable-next-line no-await-in-loop -- a customer at a time, so that the screen is not kept waiting
    const entries = (await entriesOf(db, customer)).flatMap(sourced)
    found.push(...entries.filter(({ fact }) => fact.kind === 'charge' && fact.number !== undefined))
  }
  return found
}
