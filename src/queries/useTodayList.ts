import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { readChase, type Chase } from './useChase.ts'
import { readDebtors } from './useDebtors.ts'

export interface TodayLine {
  readonly debtor: DebtorRow
  readonly chase: Chase
}

export interface TodayList {
  /** Customers whom the ladder says to contact today, most money overdue first. */
  readonly toContact: readonly TodayLine[]
  /** Overdue, but there is nothing to send today (too soon since the last contact, or every step was done). */
  readonly waiting: readonly TodayLine[]
  /** Customers with nothing overdue whose next debt falls due today or within a week, soonest first. */
  readonly comingDue: readonly TodayLine[]
  /** True when there are more overdue customers than were looked at. */
  readonly more: boolean
}

/** Days ahead that Hoy looks. */
export const WEEK = 7

/** What to do today, in one currency: looks at as many debtors as `limit`, whatever the number of customers. */
export function useTodayList(currency: CurrencyCode, limit: number): TodayList | undefined {
  return useRows((db, today) => readTodayList(db, today, currency, limit), [currency, limit])
}

/** As `useTodayList`, once. One transaction, so that many small reads cost little and agree. */
export function readTodayList(
  db: BooksDatabase,
  today: Day,
  currency: CurrencyCode,
  limit: number,
): Promise<TodayList> {
  return db.transaction('r', db.business, db.debtors, db.entries, db.contacts, async () => {
    const ladder = (await db.business.get('business'))?.profile.ladder ?? ''
    const [overdue, coming] = await Promise.all([
      readDebtors(db, { currency, order: 'overdue', limit: limit + 1 }),
      comingDueOf(db, currency, today).limit(limit).toArray(),
    ])
    const withChase = (rows: readonly DebtorRow[]) =>
      Promise.all(
        rows.map(async (debtor) => ({ debtor, chase: await readChase(db, debtor.customerId, today, ladder) })),
      )
    const [lines, comingDue] = await Promise.all([withChase(overdue.slice(0, limit)), withChase(coming)])
    return {
      toContact: lines.filter((line) => line.chase.proposal.type === 'step'),
      waiting: lines.filter((line) => line.chase.proposal.type !== 'step'),
      comingDue,
      more: overdue.length > limit,
    }
  })
}

function comingDueOf(db: BooksDatabase, currency: CurrencyCode, today: Day) {
  return db.debtors.where('[currency+od]').between([currency, today], [currency, addDays(today, WEEK)], true, true)
}
