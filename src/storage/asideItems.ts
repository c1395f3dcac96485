import type { FactId } from '../domain/ids.ts'
import { toHex } from '../ledger/hex.ts'
import { itemHash } from '../ledger/itemHash.ts'
import type { BooksDatabase } from './database.ts'
import { factIdOf } from './factIdOf.ts'

/** A value that is kept aside, by what an owner names it by: another one under its id has another hash. */
export interface AsideItem {
  readonly id: FactId
  /** Item hash, hex. */
  readonly hash: string
}

/** What is kept aside in these rows; `undefined` for one that is no longer there. */
export async function asideItems(
  db: BooksDatabase,
  rows: readonly string[],
): Promise<readonly (AsideItem | undefined)[]> {
  const found = await db.aside.bulkGet([...rows])
  return found.map((row) => {
    if (!row) return undefined
    const id = factIdOf(row)
    return { id, hash: toHex(itemHash(id, row.value)) }
  })
}
