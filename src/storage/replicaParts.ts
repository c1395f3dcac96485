import type { Day } from '../domain/day.ts'
import { createMint } from '../ledger/mint.ts'
import type { Random } from '../ledger/segments.ts'
import type { Signer } from '../ledger/signer.ts'
import type { BooksDatabase } from './database.ts'
import type { KeeperParts } from './keeperParts.ts'
import { notSavedUnlessWritten } from './notSaved.ts'

export interface ReplicaDeps {
  readonly db: BooksDatabase
  /** The same books, opened with relaxed durability: for what other devices have as well. */
  readonly relaxed: BooksDatabase
  readonly clock: { readonly now: () => number }
  readonly today: () => Day
  readonly random: Random
  readonly signer: Signer
}

/** What the replica and the trust of one context share: one client in each segment, and one write at a time. */
export interface ReplicaParts extends KeeperParts {
  readonly signer: Signer
  readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>
}

export function createReplicaParts(deps: ReplicaDeps): ReplicaParts {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    ...deps,
    mint: createMint(),
    inTurn(write) {
      const result = turn.then(() => notSavedUnlessWritten(write))
      turn = result.catch(() => undefined)
      return result
    },
  }
}
