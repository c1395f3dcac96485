import type { BooksBegun, FirstFacts } from '../domain/firstSteps.ts'
import type { CustomerId } from '../domain/ids.ts'
import { recordedDay } from '../domain/recordedDay.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** Entries that are looked through for a sale and a payment: whoever has more is no beginner. */
const MOST = 300

export interface FirstRows extends Omit<FirstFacts, 'safe'> {
  readonly begun: BooksBegun
  /** Somebody who owes something, or else anybody: whom the steps are tried with. */
  readonly someone: CustomerId | undefined
}

/** What of the first steps is in the books. */
export function useFirstFacts(): FirstRows | undefined {
  return useRows(readFirstFacts, [])
}

async function readFirstFacts(db: BooksDatabase): Promise<FirstRows> {
  const [founding, sourced, devices, entries, customer, contacts] = await Promise.all([
    db.edits.where('entity').equals('business').toArray(),
    Promise.all([db.customers.orderBy('source').count(), db.entries.orderBy('source').count()]),
    db.local.get('sync/trust'),
    db.entries.limit(MOST).toArray(),
    db.customers.toCollection().first(),
    db.contacts.count(),
  ])
  const [begun] = founding.map(({ at }) => at).toSorted((a, b) => a - b)
  const standing = entries.filter(({ reversedBy }) => reversedBy === undefined)
  const sale = standing.find(({ fact }) => fact.kind === 'charge')
  return {
    customer: customer !== undefined,
    sale: sale !== undefined,
    payment: standing.some(({ fact }) => fact.kind === 'payment'),
    reminder: contacts > 0,
    someone:
      (standing.find(({ od, fact }) => od !== undefined && fact.kind === 'charge') ?? sale)?.customerId ?? customer?.id,
    begun: {
      on: begun !== undefined && entries.length < MOST ? recordedDay(begun) : undefined,
      brought: devices !== undefined || sourced.some((count) => count > 0),
    },
  }
}
