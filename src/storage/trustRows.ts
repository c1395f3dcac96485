import type { TrustAnchor } from '../ledger/syncStore.ts'
import type { BooksDatabase } from './database.ts'

/*
 * What the judge of facts works with, as rows of this device (ledger/syncStore.ts). Read and written in the transaction
 * of what it is about.
 */

/** Whom this device believes; `undefined` in books of one device. */
export async function readTrust(db: BooksDatabase): Promise<TrustAnchor | undefined> {
  return (await db.local.get('sync/trust'))?.value as TrustAnchor | undefined
}

/** Rows are behind the facts, because a large copy came in or two values claim one id: they are made again from nothing. */
export async function areRowsStale(db: BooksDatabase): Promise<boolean> {
  return (await db.local.get('sync/stale')) !== undefined
}

export async function setRowsStale(db: BooksDatabase, stale: boolean): Promise<void> {
  if (stale) await db.local.put({ key: 'sync/stale', value: true })
  else await db.local.delete('sync/stale')
}

/** Items in this device's name that came from elsewhere: they count as its own only where one of its seals says so. */
export async function readBrought(db: BooksDatabase): Promise<ReadonlySet<string>> {
  return new Set((await db.local.get('sync/brought'))?.value as readonly string[] | undefined)
}

export async function noteBrought(db: BooksDatabase, keys: readonly string[]): Promise<void> {
  const all = new Set([...(await readBrought(db)), ...keys])
  await db.local.put({ key: 'sync/brought', value: [...all] })
}
