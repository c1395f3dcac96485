import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { readPromises } from '../storage/readPromises.ts'
import { useRows } from './books.ts'

/** Something that is to come on a day. */
export interface ComingDate {
  /** A promise, or what falls due of a customer: debts by their own days, or by those of an agreement in force. */
  readonly type: 'due' | 'promise'
  readonly customer: CustomerId
  readonly name: string
  readonly on: Day
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  readonly promise?: FactId
}

/** Days ahead that are of use in a calendar. */
export const CALENDAR_DAYS = 90

/** What falls due and was promised from today on, in order of day. */
export function useDates(): readonly ComingDate[] | undefined {
  return useRows(readDates, [])
}

/** As `useDates`, once. Reads one row of everybody who owes, and the steps of the process. */
export async function readDates(db: BooksDatabase, today: Day): Promise<ComingDate[]> {
  const last = addDays(today, CALENDAR_DAYS)
  const isComing = (on: Day): boolean => on >= today && on <= last
  const [rows, promises] = await Promise.all([db.agenda.toArray(), readPromises(db, today)])
  const dues = rows.flatMap(({ customerId, owed }) =>
    Object.entries(owed).flatMap(([currency, days]) =>
      Object.entries(days).flatMap(([on, amount]) =>
        isComing(on as Day)
          ? [{ type: 'due' as const, customer: customerId, on: on as Day, amount, currency: currency as CurrencyCode }]
          : [],
      ),
    ),
  )
  const promised = promises.flatMap(({ fact, state }) =>
    state === 'open' && isComing(fact.due)
      ? [
          {
            type: 'promise' as const,
            customer: fact.customer,
            on: fact.due,
            amount: fact.amount,
            currency: fact.currency,
            promise: fact.id,
          },
        ]
      : [],
  )
  const all = [...dues, ...promised].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
  const people = await db.customers.bulkGet(all.map(({ customer }) => customer))
  return all.map((date, i) => ({ ...date, name: people[i]?.person.name ?? '' }))
}
