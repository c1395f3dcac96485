import { useMemo } from 'react'
import type { CustomerId } from '../domain/ids.ts'
import type { Terms } from '../domain/terms.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { SourcedEntry } from '../ledger/ledger.ts'
import { knownSources } from '../storage/knownSources.ts'
import { entriesFrom, numberedCharges } from '../storage/sourcedEntries.ts'
import { useBooks } from './books.ts'

/** What an imported customer is recognized by. */
export interface CustomerMark {
  readonly id: CustomerId
  readonly name: string
  readonly code: string
  readonly phone: string
  readonly taxId: string
  /** `null`: the business's. */
  readonly terms: Terms | null
  readonly archived: boolean
  readonly source: string | undefined
}

export interface ImportLookup {
  /** Every customer, archived ones too. */
  readonly customers: () => Promise<readonly CustomerMark[]>
  /** Those of the fingerprints that an earlier import brought. */
  readonly knownSources: (sources: readonly string[]) => Promise<ReadonlySet<string>>
  /** Entries with one of the fingerprints, but for those that were taken back. */
  readonly entriesFrom: (sources: readonly string[]) => Promise<readonly SourcedEntry[]>
  /** Numbered invoices of these customers that were not taken back. */
  readonly numberedCharges: (customers: readonly CustomerId[]) => Promise<readonly SourcedEntry[]>
}

/** How to ask, before an import is confirmed, what of it is here already. */
export function useImportLookup(): ImportLookup {
  const { db } = useBooks()
  return useMemo(
    () => ({
      customers: () => readMarks(db),
      knownSources: (sources) => knownSources(db, sources),
      entriesFrom: (sources) => entriesFrom(db, sources),
      numberedCharges: (customers) => numberedCharges(db, customers),
    }),
    [db],
  )
}

async function readMarks(db: BooksDatabase): Promise<readonly CustomerMark[]> {
  const rows = await db.customers.toArray()
  return rows.map(({ id, person, profile, source }) => ({
    id,
    name: person.name,
    code: person.code,
    phone: person.phone,
    taxId: person.taxId,
    terms: profile.terms,
    archived: profile.archived,
    source,
  }))
}
