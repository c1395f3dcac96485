import Dexie from 'dexie'
import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, laterOf, type Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { subtract, type MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { EntryRow } from '../storage/rows.ts'

/** Payments settle on their own day: the last one is looked for among what was settled in these days. */
const PAYMENT_DAYS = 62
/** Rows that are looked through for it. */
const MOST_SETTLED = 200

/** Day of the last payment that was put against debts whole, of the last two months. A few rows, by their index. */
export async function lastSettledPayment(db: BooksDatabase, today: Day): Promise<Day | undefined> {
  const settled = await db.entries
    .where('settledOn')
    .between(addDays(today, -PAYMENT_DAYS), today, true, true)
    .reverse()
    .limit(MOST_SETTLED)
    .toArray()
  return lastDayOf(settled)
}

/**
 * Day of the last payment of which something is still in favour, and which therefore is not settled, of the last two
 * months. Reads who has money in favour until all of it is found: those who owe nothing besides come first.
 */
export async function lastLoosePayment(db: BooksDatabase, today: Day): Promise<Day | undefined> {
  const inFavour = await db.aging.filter(({ due }) => due === '').toArray()
  const customers = await Promise.all(inFavour.map(({ currency, amount }) => whoHas(db, currency, amount)))
  const from = addDays(today, -PAYMENT_DAYS)
  const rows = await Promise.all(
    [...new Set(customers.flat())].map((id) =>
      db.entries.where('[customerId+od]').between([id, from], [id, today], true, true).toArray(),
    ),
  )
  return lastDayOf(rows.flat())
}

/** Those who have this much in favour together. */
async function whoHas(db: BooksDatabase, currency: CurrencyCode, inFavour: MinorUnits): Promise<CustomerId[]> {
  const found: CustomerId[] = []
  let left = inFavour
  await db.debtors
    .where('[currency+nb]')
    .between([currency, Dexie.minKey], [currency, Dexie.maxKey])
    .reverse()
    .until(() => left <= 0)
    .each((row) => {
      if (row.inFavour <= 0) return
      found.push(row.customerId)
      left = subtract(left, row.inFavour)
    })
  return found
}

function lastDayOf(rows: readonly EntryRow[]): Day | undefined {
  return rows
    .flatMap(({ fact, reversedBy }) => (fact.kind === 'payment' && reversedBy === undefined ? [fact.on] : []))
    .reduce<Day | undefined>((last, on) => (last ? laterOf(last, on) : on), undefined)
}
