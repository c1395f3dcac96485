import Dexie from 'dexie'
import type { FactId } from '../../src/domain/ids.ts'
import type { BooksDatabase } from '../../src/storage/database.ts'

/** The tables of version 1, as the app of then made them. */
const VERSION_1 = {
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
const VERSION_2 = {
  ...VERSION_1,
  process: 'id, [customerId+at], agreementOf',
  settings: 'key',
  agenda: 'customerId, actDay, wake, asOf',
}
const VERSION_3 = { ...VERSION_2, agenda: 'customerId, *places, turn, actDay, wake, asOf' }
const VERSION_4 = { ...VERSION_3, process: 'id, [customerId+at], agreementOf, blob', blobs: 'hash, [hash+size]' }

const VERSION_5 = {
  ...VERSION_4,
  customers: 'id, nameKey, *words, taxKey, *tags, source',
  entries: 'id, [customerId+day+at], [customerId+od], settledOn, source, *sought',
}

const SCHEMAS = { 1: VERSION_1, 2: VERSION_2, 3: VERSION_3, 4: VERSION_4, 5: VERSION_5 }

/** A version of the database that shops may still have. */
export type OldVersion = keyof typeof SCHEMAS

/** What rows did not have yet, by the version that brought it. */
const SINCE: readonly { readonly version: number; readonly table: string; readonly fields: readonly string[] }[] = [
  { version: 3, table: 'agenda', fields: ['places', 'turn'] },
  { version: 5, table: 'customers', fields: ['taxKey'] },
  { version: 5, table: 'entries', fields: ['sought'] },
  { version: 6, table: 'entries', fields: ['unmet'] },
]

/** Kinds of facts in `process` that an app did not know yet, and so put aside, by the version that brought them. */
const isKnownTo = (version: OldVersion, kind: string): boolean => version >= (kind === 'attachment' ? 4 : 2)

/**
 * Writes books again as an app of an older version kept them: its database, made by its own definitions, the facts byte for
 * byte, and the rows that it had. Facts that it knew nothing of, a newer device had told it.
 * @param from books of now, with rows made
 */
export async function writeAsOf(version: OldVersion, from: BooksDatabase, name: string): Promise<void> {
  const old = new Dexie(name, { cache: 'disabled' })
  old.version(version).stores(SCHEMAS[version])
  for (const { name: table } of old.tables) {
    const rows = await from.table<Record<string, unknown>, unknown>(table).toArray()
    const lacks = SINCE.filter((since) => since.table === table && since.version > version).flatMap((it) => it.fields)
    for (const row of rows) for (const field of lacks) delete row[field]
    await old.table(table).bulkPut(rows)
  }
  const unknown = (await from.process.toArray())
    .filter(({ fact }) => !isKnownTo(version, fact.kind))
    .map(({ id }) => id)
  if (version > 1) await old.table('process').bulkDelete(unknown)
  const aside = unknown.map((id: FactId) => ({ id, segment: id.slice(0, 6), reason: 'from-future', value: null }))
  await old.table('aside').bulkPut(aside)
  old.close()
}
