import type { BooksDatabase } from '../../src/storage/database.ts'

/** What a shopkeeper would notice, in a form that outlives changes of the rows. */
export async function figuresOf(db: BooksDatabase): Promise<unknown> {
  const [customers, debtors, aging, entries, contacts, business] = await Promise.all([
    db.customers.orderBy('nameKey').toArray(),
    db.debtors.orderBy('id').toArray(),
    db.aging.toArray(),
    db.entries.orderBy('id').toArray(),
    db.contacts.orderBy('id').toArray(),
    db.business.get('business'),
  ])
  return {
    business: business?.profile,
    customers: customers.map(({ id, person, profile }) => ({ id, person, profile })),
    accounts: debtors.map(({ id, open, inFavour, overdue, dues }) => ({ id, open, inFavour, overdue, dues })),
    aging: aging.map(({ currency, due, amount }) => [currency, due, amount]),
    effects: Object.fromEntries(entries.map(({ id, effect }) => [id, effect])),
    said: Object.fromEntries(contacts.map(({ id, text }) => [id, text])),
  }
}
