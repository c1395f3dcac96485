import Dexie from 'dexie'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ContactRow } from '../storage/rows.ts'

/** Messages, calls, visits and letters that were confirmed and not taken back, newest first. */
export function readContacts(db: BooksDatabase, customer: CustomerId, limit: number): Promise<ContactRow[]> {
  return db.contacts
    .where('[customerId+at]')
    .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
    .reverse()
    .filter((row) => row.reversedBy === undefined)
    .limit(limit)
    .toArray()
}
