import Dexie from 'dexie'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ContactRow } from '../storage/rows.ts'

/** Messages, calls and letters that were confirmed as sent, newest first. */
export function readContacts(db: BooksDatabase, customer: CustomerId, limit: number): Promise<ContactRow[]> {
  return db.contacts
    .where('[customerId+at]')
    .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
    .reverse()
    .filter((row) => row.reversedBy === undefined)
    .limit(limit)
    .toArray()
}
