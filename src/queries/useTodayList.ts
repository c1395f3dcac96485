import Dexie from 'dexie'
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
  /** Debts that fall due today or within a week, soonest first. */
  readonly comingDue: readonly DebtorRow[]
  /** True when there are more overdue customers than were looked at. */
  readonly more: boolean
}

const WEEK = 7

/** What to do today, in one currency: looks at as many debtors as `limit`, whatever the number of customers. */
export function useTodayList(currency: CurrencyCode, limit: number): TodayList | undefined {
  return useRows((db, today) => readTodayList(db, today, currency, limit), [currency, limit])
}

async function readTodayList(db: BooksDatabase, today: Day, currency: CurrencyCode, limit: number): Promise<TodayList> {
  const ladder = (await db.business.get('business'))?.profile.ladder ?? ''
  const [overdue, comingDue] = await Promise.all([
    readDebtors(db, { currency, order: 'overdue', limit: limit + 1 }),
    db.debtors
      .where('[currency+od]')
      .between([currency, today], [currency, addDays(today, WEEK)], true, true)
      .limit(limit)
      .toArray(),
  ])
  const lines = await Promise.all(
    overdue
      .slice(0, limit)
      .map(async (debtor) => ({ debtor, chase: await readChase(db, debtor.customerId, today, ladder) })),
  )
  return {
    toContact: lines.filter((line) => line.chase.proposal.type === 'step'),
    waiting: lines.filter((line) => line.chase.proposal.type !== 'step'),
    comingDue,
    more: overdue.length > limit,
  }
}

/** How many customers are overdue in this currency, and how many fall due within a week. */
export function useTodayCounts(
  currency: CurrencyCode,
): { readonly overdue: number; readonly comingDue: number } | undefined {
  return useRows(
    async (db, today) => {
      const [overdue, comingDue] = await Promise.all([
        db.debtors.where('[currency+no]').between([currency, Dexie.minKey], [currency, Dexie.maxKey]).count(),
        db.debtors
          .where('[currency+od]')
          .between([currency, today], [currency, addDays(today, WEEK)], true, true)
          .count(),
      ])
      return { overdue, comingDue }
    },
    [currency],
  )
}
