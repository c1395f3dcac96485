import Dexie from 'dexie'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from './database.ts'
import type { ProcessRow } from './processRows.ts'
import type { ContactRow, EntryRow } from './rows.ts'

/*
 * Rows of one customer, each by its index.
 */

/** Every entry of a customer, in the order of their days. */
export function entriesOf(db: BooksDatabase, customer: CustomerId): Promise<EntryRow[]> {
  return db.entries.where('[customerId+day+at]').between([customer], [customer, Dexie.maxKey]).toArray()
}

/** Entries with something open or in favour, in all currencies. */
export function openEntriesOf(db: BooksDatabase, customer: CustomerId): Promise<EntryRow[]> {
  return db.entries.where('[customerId+od]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]).toArray()
}

/** Every step of the customer's process, in the order recorded. */
export function processOf(db: BooksDatabase, customer: CustomerId): Promise<ProcessRow[]> {
  return db.process.where('[customerId+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]).toArray()
}

/** Every contact, in the order recorded, reversed ones too. */
export function contactsOf(db: BooksDatabase, customer: CustomerId): Promise<ContactRow[]> {
  return db.contacts.where('[customerId+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]).toArray()
}
