import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, addMonths, type Day } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { OpenOnDay } from '../../domain/kpis/businessFigures.ts'
import { openDuesOn } from '../../domain/kpis/debtStory.ts'
import { firstOf } from '../../domain/kpis/salesHistory.ts'
import { minorUnits, type MinorUnits } from '../../domain/money.ts'
import { accountsOn } from '../asOf.ts'
import type { BooksDatabase } from '../database.ts'
import { entriesOf, processOf } from '../ofCustomer.ts'
import type { CollectedBooks } from './collectDebts.ts'

/** Months in the trend, the one that is running among them. */
const MONTHS = 12

/** The last days of the months before, in order, and today. */
export function trendDays(today: Day): Day[] {
  const first = firstOf(today.slice(0, 7))
  const ends = Array.from({ length: MONTHS - 1 }, (_, i) => addDays(addMonths(first, i + 2 - MONTHS), -1))
  return [...ends, today]
}

/** What was open on a day, in one currency. @throws RangeError when a sum passes the bound of money.ts */
export type OpenOn = (day: Day, currency: CurrencyCode) => OpenOnDay

/**
 * Open money on past days, the same as `agingAsOf` gives: read off what was collected already, except for customers whose
 * past was changed later or with whom something was agreed. Those are worked out from all of their entries, once for all
 * of the days.
 */
export async function openOnPast(
  db: BooksDatabase,
  { debts, changed }: CollectedBooks,
  days: readonly Day[],
  onProgress: (part: number) => void,
): Promise<OpenOn> {
  const earliest = days.toSorted()[0] ?? ''
  const agreed = (await db.process.orderBy('agreementOf').uniqueKeys()) as CustomerId[]
  const late = [...changed].flatMap(([customer, day]) => (day > earliest ? [customer] : []))
  const named = [...new Set([...agreed, ...late])]
  // Entries of a customer who is not here do not count on any day.
  const here = await db.customers.bulkGet(named)
  const replayed = new Set(named.filter((_, i) => here[i] !== undefined))
  const sums = new OpenSums()
  for (const [currency, { stories }] of debts) {
    const plain = stories.filter(({ customer }) => !replayed.has(customer))
    for (const day of days) for (const { due, open } of openDuesOn(plain, day)) sums.add(day, currency, due, open)
  }
  let done = 0
  for (const customer of replayed) {
    const all = await Promise.all([entriesOf(db, customer), processOf(db, customer)])
    for (const day of days) {
      for (const { currency, dues } of accountsOn(all, day)) {
        for (const [due, open] of dues) sums.add(day, currency, due, open)
      }
    }
    done += 1
    onProgress(done / replayed.size)
  }
  return sums.on
}

/** The same for today, from the sums that every entry keeps up to date: what Cartera shows. */
export async function openToday(db: BooksDatabase, today: Day): Promise<OpenOn> {
  const sums = new OpenSums()
  for (const { currency, due, amount } of await db.aging.toArray()) {
    if (due !== '') sums.add(today, currency, due, amount)
  }
  return sums.on
}

class OpenSums {
  readonly #dues = new Map<string, Map<Day, number>>()

  add(day: Day, currency: CurrencyCode, due: Day, open: MinorUnits): void {
    const key = `${day} ${currency}`
    const own = this.#dues.get(key) ?? new Map<Day, number>()
    this.#dues.set(key, own)
    own.set(due, (own.get(due) ?? 0) + open)
  }

  readonly on: OpenOn = (day, currency) => {
    const dues = this.#dues.get(`${day} ${currency}`) ?? new Map<Day, number>()
    // Told only of the currency that is asked for: one that is out of bounds keeps nothing from the others.
    return { day, dues: [...dues].map(([due, open]) => ({ due, open: minorUnits(open) })) }
  }
}
