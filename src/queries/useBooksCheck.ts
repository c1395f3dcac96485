import Dexie from 'dexie'
import { booksCheckDue } from '../domain/booksCheck.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, addMonths, laterOf, type Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'
import { recordedDay } from '../domain/recordedDay.ts'
import { dailySegment } from '../ledger/segments.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import type { EntryRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { lastLoosePayment, lastSettledPayment } from './lastPayment.ts'

/** Checks that may have been taken back one after the other. */
const MOST_CHECKS = 10
/** Where the last check is older, or there is none, what was written in these days is shown. */
const FIRST_DAYS = 30
const MOST_PAYMENTS = 50

/**
 * Whether to ask if the books are up to date.
 * @param undone a check that was taken back on this device
 * @returns `null`: not today
 */
export function useBooksCheck(undone: string | null): ReturnType<typeof booksCheckDue> | null | undefined {
  return useRows((db, today) => readBooksCheck(db, today, undone), [undone])
}

/** As `useBooksCheck`, once. A few rows, by their indexes; money in favour only where it would be asked without it. */
export async function readBooksCheck(db: BooksDatabase, today: Day, undone: string | null) {
  const [check, first, settled] = await Promise.all([
    lastCheckOf(db, today, undone),
    db.entries.orderBy('id').first(),
    lastSettledPayment(db, today),
  ])
  if (!first) return null
  const dueAfter = (lastPayment: Day | undefined) =>
    booksCheckDue({ today, lastCheck: check?.on, lastPayment, begun: recordedDay(first.at) })
  if (!dueAfter(settled)) return null
  const loose = await lastLoosePayment(db, today)
  return dueAfter(settled && loose ? laterOf(settled, loose) : (settled ?? loose)) ?? null
}

async function lastCheckOf(db: BooksDatabase, today: Day, undone: string | null): Promise<ProcessRow | undefined> {
  const checks = await db.process
    .where('[customerId+at]')
    .between(['', Dexie.minKey], ['', Dexie.maxKey])
    .reverse()
    .limit(MOST_CHECKS)
    .toArray()
  return checks.find(({ id, on }) => id !== undone && on <= today)
}

/** How many entries of a kind, and what they add up to. */
interface Count {
  readonly count: number
  readonly amount: MinorUnits
}

/** What was written down since the books were looked through last. */
export interface Written {
  /** The day of that; absent where it was never, or too long ago. */
  readonly since?: Day
  readonly totals: readonly {
    readonly currency: CurrencyCode
    readonly payments: Count
    readonly charges: Count
    readonly credits: Count
  }[]
  /** The latest first; not all of them where there are many. */
  readonly payments: readonly {
    readonly id: FactId
    readonly customer: CustomerId
    readonly name: string
    readonly on: Day
    readonly amount: MinorUnits
    readonly currency: CurrencyCode
  }[]
}

/** What was written down by hand since the last check; what files brought is not in it, nor what was taken back. */
export function useWritten(undone: string | null): Written | undefined {
  return useRows((db, today) => readWritten(db, today, undone), [undone])
}

/** As `useWritten`, once. Reads the entries of this month and, where the check is older, of the one before. */
export async function readWritten(db: BooksDatabase, today: Day, undone: string | null): Promise<Written> {
  const first = addDays(today, -FIRST_DAYS)
  const last = await lastCheckOf(db, today, undone)
  const check = last && last.on >= first ? last : undefined
  const months = [...new Set([dailySegment(addMonths(today, -1)), dailySegment(today)])]
  const rows = (await Promise.all(months.map((month) => db.entries.where('id').startsWith(month).toArray()))).flat()
  const fresh = rows.filter(
    ({ at, reversedBy }) => reversedBy === undefined && (check ? at > check.at : recordedDay(at) >= first),
  )
  const paid = fresh
    .filter(({ fact }) => fact.kind === 'payment')
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_PAYMENTS)
  const people = await db.customers.bulkGet(paid.map(({ customerId }) => customerId))
  return {
    ...(check ? { since: check.on } : {}),
    totals: totalsOf(fresh),
    payments: paid.flatMap(({ id, customerId, fact }, i) =>
      fact.kind === 'payment'
        ? [
            {
              id,
              customer: customerId,
              name: people[i]?.person.name ?? '',
              on: fact.on,
              amount: fact.amount,
              currency: fact.currency,
            },
          ]
        : [],
    ),
  }
}

const NONE: Count = { count: 0, amount: ZERO }

function totalsOf(rows: readonly EntryRow[]): Written['totals'] {
  const totals = new Map<CurrencyCode, { payments: Count; charges: Count; credits: Count }>()
  for (const { fact } of rows) {
    if (fact.kind !== 'payment' && fact.kind !== 'charge' && fact.kind !== 'credit') continue
    const kind = `${fact.kind}s` as const
    const amount =
      fact.kind === 'charge' ? fact.instalments.reduce((sum, part) => add(sum, part.amount), ZERO) : fact.amount
    const before = totals.get(fact.currency) ?? { payments: NONE, charges: NONE, credits: NONE }
    const { count, amount: sum } = before[kind]
    totals.set(fact.currency, { ...before, [kind]: { count: count + 1, amount: add(sum, amount) } })
  }
  return [...totals].map(([currency, counts]) => ({ currency, ...counts }))
}
