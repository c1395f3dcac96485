import Dexie, { type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import type { AgendaRow, ProcessRow, SettingRow } from './processRows.ts'
import type {
  AgingRow,
  AsideRow,
  BlobRow,
  BusinessRow,
  ContactRow,
  CustomerRow,
  DebtorRow,
  DeviceRow,
  EditRow,
  EntryRow,
  ForgottenRow,
  HeadRow,
  LocalRow,
  LogRow,
  SnapRow,
  TextRow,
} from './rows.ts'

/** One business's books on this device: the facts as Yjs updates, and the rows made from them. */
export interface BooksDatabase extends Dexie {
  readonly customers: EntityTable<CustomerRow, 'id'>
  readonly debtors: EntityTable<DebtorRow, 'id'>
  readonly entries: EntityTable<EntryRow, 'id'>
  readonly aging: Table<AgingRow, [CurrencyCode, Day | '']>
  readonly contacts: EntityTable<ContactRow, 'id'>
  readonly texts: EntityTable<TextRow, 'id'>
  readonly process: EntityTable<ProcessRow, 'id'>
  readonly settings: EntityTable<SettingRow, 'key'>
  readonly agenda: EntityTable<AgendaRow, 'customerId'>
  readonly edits: EntityTable<EditRow, 'id'>
  readonly forgotten: EntityTable<ForgottenRow, 'id'>
  readonly business: EntityTable<BusinessRow, 'id'>
  readonly aside: EntityTable<AsideRow, 'id'>
  readonly log: Table<LogRow, [SegmentId, number]>
  readonly snaps: EntityTable<SnapRow, 'segment'>
  readonly heads: EntityTable<HeadRow, 'segment'>
  readonly device: EntityTable<DeviceRow, 'id'>
  readonly local: EntityTable<LocalRow, 'key'>
  readonly blobs: EntityTable<BlobRow, 'hash'>
}

/** Each index costs about 40 % of a put, so there are few, and those that only open rows need are sparse. */
const SCHEMA = {
  customers: 'id, nameKey, *words, taxKey, *tags, source',
  debtors: 'id, customerId, [currency+nb], [currency+no], [currency+od], wake, asOf, *tags',
  entries: 'id, [customerId+day+at], [customerId+od], settledOn, source, *sought, *unmet',
  aging: '[currency+due]',
  contacts: 'id, [customerId+at]',
  texts: 'id, of',
  process: 'id, [customerId+at], agreementOf, blob',
  settings: 'key',
  agenda: 'customerId, *places, turn, actDay, wake, asOf',
  edits: 'id, entity',
  forgotten: 'id',
  business: 'id',
  aside: 'id, reason',
  log: '[segment+n]',
  snaps: 'segment',
  heads: 'segment',
  device: 'id',
  local: 'key',
  blobs: 'hash, [hash+size]',
}

/** Rows that rebuild.ts makes again from the facts. */
export const ROW_TABLES = [
  'customers',
  'debtors',
  'entries',
  'aging',
  'contacts',
  'texts',
  'process',
  'settings',
  'agenda',
  'edits',
  'forgotten',
  'business',
  'aside',
] as const satisfies readonly (keyof typeof SCHEMA)[]

/** Where the facts are. */
export const LOG_TABLES = ['log', 'snaps', 'heads', 'device'] as const satisfies readonly (keyof typeof SCHEMA)[]

/** Facts, rows, and what this device keeps for itself: whom it believes among it. Photos are written on their own (blobs.ts). */
export const ALL_TABLES: readonly (keyof typeof SCHEMA)[] = [...LOG_TABLES, ...ROW_TABLES, 'local']

/** Present in `local` while rows are those of an older schema (remakeStaleRows.ts). */
export const ROWS_STALE = 'rows/stale'

/** Dexie tells the browser ten times its own number. */
const VERSION = 6
const NATIVE_VERSION = VERSION * 10

/**
 * The books of this name; opened by the first read. `strict` durability is for what a person records: the promise of a
 * commit means that it is on the disk. `relaxed` is for imports, where a crash costs a slice.
 */
export function openBooks(name: string, durability: 'strict' | 'relaxed' = 'strict'): BooksDatabase {
  return makeBooks(name, { chromeTransactionDurability: durability })
}

/**
 * As `openBooks`, for reading at once: the browser is asked for the database first and looks for it while Dexie is made,
 * which takes it as its own. Tell a failure by opening it again.
 */
export function openBooksAtOnce(name: string): BooksDatabase {
  let asked: IDBOpenDBRequest | undefined = indexedDB.open(name, NATIVE_VERSION)
  const factory = {
    // Dexie listens before this task ends. When it opens again, after a failure or in its own ways, it asks itself.
    open(of: string, version?: number) {
      const request = asked ?? indexedDB.open(of, version)
      asked = undefined
      return request
    },
    deleteDatabase: (of: string) => indexedDB.deleteDatabase(of),
    // Without it, Dexie would keep a list of names itself, as it does for browsers that have none.
    ...('databases' in indexedDB ? { databases: () => indexedDB.databases() } : {}),
  }
  const db = makeBooks(name, { chromeTransactionDurability: 'strict', indexedDB: factory })
  db.open().catch(() => undefined)
  return db
}

function makeBooks(name: string, options: DexieOptions): BooksDatabase {
  // With its cache on, Dexie emits before the commit, and once a table: lists and totals would disagree for a frame.
  const db = new Dexie(name, { cache: 'disabled', ...options })
  // Whatever the version of before: Dexie compares its tables with these. Rows are made of facts, and what makes them is not
  // fetched yet, so that the books are opened as they are, and marked.
  db.version(VERSION).stores(SCHEMA).upgrade(markStale)
  return db as BooksDatabase
}

async function markStale(transaction: Transaction): Promise<void> {
  await transaction.table('local').put({ key: ROWS_STALE, value: true })
}

/** Whether the browser has books of this name. `Dexie.exists` would make them, and delete them again, to find out. */
export async function booksExist(name: string): Promise<boolean> {
  return (await Dexie.getDatabaseNames()).includes(name)
}

/** Deletes the books of this name, with everything in them. */
export async function deleteBooks(name: string): Promise<void> {
  await Dexie.delete(name)
}
