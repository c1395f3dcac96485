import { useMemo } from 'react'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { knownSources } from '../storage/knownSources.ts'
import { useBooks } from './books.ts'

/** What an imported customer is recognized by. */
export interface CustomerMark {
  readonly id: CustomerId
  readonly name: string
  readonly code: string
  readonly phone: string
  readonly archived: boolean
  readonly source: string | undefined
}

export interface ImportLookup {
  /** Every customer, archived ones too. */
  readonly customers: () => Promise<readonly CustomerMark[]>
  /** Those of the fingerprints that an earlier import brought. */
  readonly knownSources: (sources: readonly string[]) => Promise<ReadonlySet<string>>
}

/** How to ask, before an import is confirmed, what of it is here already. */
export function useImportLookup(): ImportLookup {
  const { db } = useBooks()
  return useMemo(() => ({ customers: () => readMarks(db), knownSources: (sources) => knownSources(db, sources) }), [db])
}

async function readMarks(db: BooksDatabase): Promise<readonly CustomerMark[]> {
  const rows = await db.customers.toArray()
  return rows.map(({ id, person, profile, source }) => ({
    id,
    name: person.name,
    code: person.code,
    phone: person.phone,
    archived: profile.archived,
    source,
  }))
}
