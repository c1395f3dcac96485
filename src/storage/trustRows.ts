import type { Roster } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { StoredItem } from '../ledger/storedItem.ts'
import type { Author, StoredFact, Trust } from '../ledger/verdict.ts'
import type { EntityTable } from 'dexie'
import type { BooksDatabase } from './database.ts'
import type { RosterRow } from './rows.ts'

/*
 * What the judge of facts works with, as rows of this device (ledger/syncStore.ts). Read and written in the transaction
 * of what it is about.
 */

interface TrustValues {
  /** Whom this device believes; absent in books of one device. */
  readonly 'sync/trust': Trust
  /** Rows are behind the facts, because a large copy came in or two values claim one id: they are made again from nothing. */
  readonly 'sync/stale': true
  /** Something came in that was not judged yet. */
  readonly 'sync/unsettled': true
  /** Items (hex of the hash) in this device's name that came from elsewhere: its own only where one of its seals says so. */
  readonly 'sync/brought': readonly string[]
  /** Of them, seals that were not looked at yet. */
  readonly 'sync/ownSeals': readonly Pick<StoredItem, 'id' | 'value'>[]
  /** How far each device's chain is proven. */
  readonly 'sync/authors': readonly Author[]
  /** Every fact about the devices themselves, counted or not. */
  readonly 'sync/roster': readonly StoredFact[]
  /** What they come to. */
  readonly 'sync/list': Roster
  /** Verdicts on signatures, by the names of their checks, the latest last. */
  readonly 'sync/checked': readonly (readonly [string, boolean])[]
  /** Facts of other devices that count. */
  readonly 'sync/counting': number
}

type TrustKey = keyof TrustValues

/** Verdicts that are kept: one for each device would do, and a lost one is only looked at again. */
const MOST_CHECKED = 500

export async function readTrustRow<K extends TrustKey>(db: BooksDatabase, key: K): Promise<TrustValues[K] | undefined> {
  return (await db.local.get(key))?.value as TrustValues[K] | undefined
}

export async function putTrustRow<K extends TrustKey>(db: BooksDatabase, key: K, value: TrustValues[K]): Promise<void> {
  await db.local.put({ key, value })
}

export async function dropTrustRow(db: BooksDatabase, ...keys: readonly TrustKey[]): Promise<void> {
  await db.local.bulkDelete([...keys])
}

/** Adds to what is known of these; copies are one. */
export async function addBrought(db: BooksDatabase, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const before = (await readTrustRow(db, 'sync/brought')) ?? []
  await putTrustRow(db, 'sync/brought', [...new Set([...before, ...keys])])
}

export async function addRosterFacts(db: BooksDatabase, facts: readonly StoredFact[]): Promise<void> {
  if (facts.length === 0) return
  await putTrustRow(db, 'sync/roster', [...((await readTrustRow(db, 'sync/roster')) ?? []), ...facts])
}

/** Verdicts on signatures that are known: those that are kept, and those of this run, which may be more. */
export async function readChecked(
  db: BooksDatabase,
  ofThisRun: ReadonlyMap<string, boolean>,
): Promise<ReadonlyMap<string, boolean>> {
  return new Map([...((await readTrustRow(db, 'sync/checked')) ?? []), ...ofThisRun])
}

export async function addChecked(db: BooksDatabase, checked: ReadonlyMap<string, boolean>): Promise<void> {
  await db.transaction('rw', db.local, async () => {
    const all = new Map([...((await readTrustRow(db, 'sync/checked')) ?? []), ...checked])
    await putTrustRow(db, 'sync/checked', [...all].slice(-MOST_CHECKED))
  })
}

/** What the judge is handed besides facts. */
export async function readAuthors(db: BooksDatabase): Promise<ReadonlyMap<DeviceId, Author>> {
  const authors = (await readTrustRow(db, 'sync/authors')) ?? []
  return new Map(authors.map((author) => [author.device, author]))
}

/** The row beside the business's own (rows.ts). */
export function rosterRows(db: BooksDatabase): EntityTable<RosterRow, 'id'> {
  return db.business as unknown as EntityTable<RosterRow, 'id'>
}
