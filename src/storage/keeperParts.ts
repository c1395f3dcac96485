import type { Day } from '../domain/day.ts'
import type { Mint } from '../ledger/mint.ts'
import type { Random } from '../ledger/segments.ts'
import type { Signer } from '../ledger/signer.ts'
import type { BooksDatabase } from './database.ts'

export interface KeeperDeps {
  readonly db: BooksDatabase
  /** The same books, opened with relaxed durability: for imports, restores and rebuilds. */
  readonly relaxed: BooksDatabase
  readonly clock: { readonly now: () => number }
  readonly today: () => Day
  readonly random: Random
  /** Looks at seals when all rows are made again, where there is a list of devices. Without it the next `settle` does that. */
  readonly signer?: Pick<Signer, 'verify'>
}

/** What the keeper's parts are handed: the deps, and this run's write-only documents. */
export interface KeeperParts extends KeeperDeps {
  readonly mint: Mint
}
