import Dexie from 'dexie'
import { useMemo, useState } from 'react'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { MinorUnits } from '../domain/money.ts'
import { agingAsOf } from '../storage/asOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { totalsOf, type AgingTotals } from './agingSums.ts'
import { useBooks, useRows } from './books.ts'
import { inOrder, lineOf, type NamedAccount, type PortfolioLine } from './portfolioLine.ts'
import { readKeptAging } from './useAging.ts'

export interface PortfolioQuestion {
  readonly asOf: Day
  readonly currency: CurrencyCode
  readonly limits: readonly number[]
  readonly tag: string | null
  /** Only customers with money in this bucket, most in it first. */
  readonly bucket: number | null
  readonly limit: number
}

/** The aging report of one day. */
export interface Portfolio {
  /** Of everybody (with the tag), whatever the bucket; one entry a currency. */
  readonly totals: readonly AgingTotals[]
  /** Customers by money overdue, then by balance, those with nothing but money in favour last. */
  readonly lines: readonly PortfolioLine[]
  /** True when there are more customers than were asked for. */
  readonly more: boolean
}

/**
 * The totals and the first customers of the aging report. A window on an index for today; a past or coming day is
 * worked out once, however many of its customers are looked at. More customers, or those of another bucket, take the
 * place of the ones before when they are there.
 */
export function usePortfolio(question: PortfolioQuestion): Portfolio | undefined {
  const { asOf, currency, limits, tag, bucket, limit } = question
  const atHand = asOf === useBooks().today
  const today = useRows(
    (db) => (atHand ? readToday(db, question) : Promise.resolve(null)),
    [atHand, asOf, currency, limits, tag, bucket, limit],
  )
  const accounts = useRows((db) => (atHand ? Promise.resolve(null) : readAccounts(db, asOf, tag)), [atHand, asOf, tag])
  const answer = useMemo(() => {
    if (atHand) return today ?? undefined
    return accounts ? report(accounts, { asOf, currency, limits, tag, bucket, limit }) : undefined
  }, [atHand, today, accounts, asOf, currency, limits, tag, bucket, limit])

  const scope = JSON.stringify([asOf, currency, limits, tag])
  const [kept, setKept] = useState({ scope, answer })
  if (answer !== undefined && answer !== kept.answer) setKept({ scope, answer })
  return answer ?? (kept.scope === scope ? kept.answer : undefined)
}

/** Everybody in the report of a day, with names, in no order. */
export async function readAccounts(db: BooksDatabase, asOf: Day, tag: string | null): Promise<readonly NamedAccount[]> {
  const accounts = await agingAsOf(db, asOf, tag === null ? {} : { tag })
  const customers = await db.customers.bulkGet(accounts.map((account) => account.customerId))
  return accounts.map((account, i) => ({ ...account, name: customers[i]?.person.name ?? '' }))
}

function report(
  accounts: readonly NamedAccount[],
  { asOf, currency, limits, bucket, limit }: PortfolioQuestion,
): Portfolio {
  const own = accounts.filter((account) => account.currency === currency)
  const lines = inOrder(
    own.map((account) => lineOf(account, asOf, limits)),
    bucket,
  )
  return { totals: totalsOf(accounts), lines: lines.slice(0, limit), more: lines.length > limit }
}

async function readToday(db: BooksDatabase, question: PortfolioQuestion): Promise<Portfolio> {
  const { asOf, currency, limits, tag, bucket, limit } = question
  if (tag !== null) {
    const rows = await db.debtors.where('tags').equals(tag).toArray()
    return report(rows.map(accountOfRow), question)
  }
  const [totals, rows] = await Promise.all([
    readKeptAging(db),
    bucket === null ? readWindow(db, currency, limit + 1) : readInBucket(db, currency, bucket),
  ])
  const lines = inOrder(
    rows.map((row) => lineOf(accountOfRow(row), asOf, limits)),
    bucket,
  )
  return { totals, lines: lines.slice(0, limit), more: lines.length > limit }
}

/** The first rows by money overdue, then by balance. */
async function readWindow(db: BooksDatabase, currency: CurrencyCode, limit: number): Promise<DebtorRow[]> {
  const overdue = await ofCurrency(db, 'no', currency).limit(limit).toArray()
  if (overdue.length === limit) return overdue
  const listed = new Set(overdue.map((row) => row.id))
  const others = await ofCurrency(db, 'nb', currency).limit(limit).toArray()
  return [...overdue, ...others.filter((row) => !listed.has(row.id))].slice(0, limit)
}

/** Every row that can have money in the bucket: whose most is in it is known only when all were looked at. */
function readInBucket(db: BooksDatabase, currency: CurrencyCode, bucket: number): Promise<DebtorRow[]> {
  return ofCurrency(db, bucket === 0 ? 'nb' : 'no', currency).toArray()
}

function ofCurrency(db: BooksDatabase, index: 'nb' | 'no', currency: CurrencyCode) {
  return db.debtors.where(`[currency+${index}]`).between([currency, Dexie.minKey], [currency, Dexie.maxKey])
}

function accountOfRow(row: DebtorRow): NamedAccount {
  return { ...row, dues: Object.entries(row.dues) as [Day, MinorUnits][] }
}
