import type { FactId } from '../domain/ids.ts'
import type { BooksDatabase } from './database.ts'
import { readTrustRow } from './trustRows.ts'

/**
 * Facts whose words leave the log and the backups. None where there is a list of devices: there the log is signed, and
 * each device would have to take the others' word for what the words had been (docs/security.md).
 */
export async function forgottenIds(db: BooksDatabase): Promise<ReadonlySet<FactId>> {
  const [trust, ids] = await Promise.all([readTrustRow(db, 'sync/trust'), db.forgotten.toCollection().primaryKeys()])
  return new Set(trust === undefined ? ids : [])
}
