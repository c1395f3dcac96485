import Dexie, { type EntityTable, type Table } from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { SegmentId } from '../domain/ids.ts'
import type {
  AgingRow,
  AsideRow,
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
  readonly edits: EntityTable<EditRow, 'id'>
  readonly forgotten: EntityTable<ForgottenRow, 'id'>
  readonly business: EntityTable<BusinessRow, 'id'>
  readonly aside: EntityTable<AsideRow, 'id'>
  readonly log: Table<LogRow, [SegmentId, number]>
  readonly snaps: EntityTable<SnapRow, 'segment'>
  readonly heads: EntityTable<HeadRow, 'segment'>
  readonly device: EntityTable<DeviceRow, 'id'>
  readonly local: EntityTable<LocalRow, 'key'>
}

/** Each index costs about 40 % of a put, so there are few, and those that only open rows need are sparse. */
const SCHEMA = {
  customers: 'id, nameKey, *words, *tags, source',
  debtors: 'id, customerId, [currency+nb], [currency+no], [currency+od], wake, asOf, *tags',
  entries: 'id, [customerId+day+at], [customerId+od], settledOn, source',
  aging: '[currency+due]',
  contacts: 'id, [customerId+at]',
  texts: 'id, of',
  edits: 'id, entity',
  forgotten: 'id',
  business: 'id',
  aside: 'id, reason',
  log: '[segment+n]',
  snaps: 'segment',
  heads: 'segment',
  device: 'id',
  local: 'key',
}

/** Rows that rebuild.ts makes again from the facts. */
export const ROW_TABLES = [
  'customers',
  'debtors',
  'entries',
  'aging',
  'contacts',
  'texts',
  'edits',
  'forgotten',
  'business',
  'aside',
] as const satisfies readonly (keyof typeof SCHEMA)[]

/** Where the facts are. */
export const LOG_TABLES = ['log', 'snaps', 'heads', 'device'] as const satisfies readonly (keyof typeof SCHEMA)[]

/**
 * The books of this name; opened by the first read. `strict` durability is for what a person records: the promise of a
 * commit means that it is on the disk. `relaxed` is for imports, where a crash costs a slice.
 */
export function openBooks(name: string, durability: 'strict' | 'relaxed' = 'strict'): BooksDatabase {
  // With its cache on, Dexie emits before the commit, and once a table: lists and totals would disagree for a frame.
  const db = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: durability })
  db.version(1).stores(SCHEMA)
  return db as BooksDatabase
}

/** Deletes the books of this name, with everything in them. */
export async function deleteBooks(name: string): Promise<void> {
  await Dexie.delete(name)
}
