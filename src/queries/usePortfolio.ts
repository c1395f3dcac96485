import Dexie from 'dexie'
import { useMemo, useState } from 'react'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { MinorUnits } from '../domain/money.ts'
import { agingAsOf } from './agingAsOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { totalsOf, type AgingTotals } from './agingSums.ts'
import { useBooks, useRows } from './books.ts'
import { inOrder, lineOf, type AccountDues, type PortfolioLine } from './portfolioLine.ts'
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
    (db) => (atHand ? readPortfolioToday(db, question) : Promise.resolve(null)),
    [atHand, asOf, currency, limits, tag, bucket, limit],
  )
  const past = usePastPortfolio(atHand ? null : question)
  const answer = (atHand ? today : past) ?? undefined

  const scope = JSON.stringify([asOf, currency, limits, tag])
  const [kept, setKept] = useState({ scope, answer })
  if (answer !== undefined && answer !== kept.answer) setKept({ scope, answer })
  return answer ?? (kept.scope === scope ? kept.answer : undefined)
}

const NOBODY: readonly AccountDues[] = []

function usePastPortfolio(question: PortfolioQuestion | null): Portfolio | undefined {
  const { asOf, currency, limits, tag = null, bucket = null, limit = 0 } = question ?? {}
  const accounts = useRows(
    (db) => (asOf === undefined ? Promise.resolve(NOBODY) : agingAsOf(db, asOf, tag === null ? {} : { tag })),
    [asOf, tag],
  )
  const whole = useMemo(() => {
    if (asOf === undefined || limits === undefined || !accounts) return undefined
    const own = accounts.filter((account) => account.currency === currency)
    const lines = inOrder(
      own.map((account) => lineOf(account, asOf, limits)),
      bucket,
    )
    return { totals: totalsOf(accounts), lines: lines.slice(0, limit), more: lines.length > limit }
  }, [accounts, asOf, currency, limits, bucket, limit])
  // Names are read for those who are shown, not for all.
  const ids = useMemo(() => whole?.lines.map((line) => line.customerId) ?? [], [whole])
  const customers = useRows((db) => db.customers.bulkGet(ids), [ids])
  return useMemo(() => {
    if (!whole || !customers) return undefined
    return { ...whole, lines: whole.lines.map((line, i) => ({ ...line, name: customers[i]?.person.name ?? '' })) }
  }, [whole, customers])
}

/** As `usePortfolio` for today, once. */
export async function readPortfolioToday(db: BooksDatabase, question: PortfolioQuestion): Promise<Portfolio> {
  const { asOf, currency, limits, tag, bucket, limit } = question
  const toLine = (row: DebtorRow) => ({ ...lineOf(accountOf(row), asOf, limits), name: row.name })
  if (tag !== null) {
    const withTag = await db.debtors.where('tags').equals(tag).toArray()
    // Those who have settled keep a row.
    const rows = withTag.filter((row) => row.nb !== undefined)
    const lines = inOrder(rows.filter((row) => row.currency === currency).map(toLine), bucket)
    return { totals: totalsOf(rows.map(accountOf)), lines: lines.slice(0, limit), more: lines.length > limit }
  }
  const [totals, rows] = await Promise.all([
    readKeptAging(db),
    bucket === null ? readWindow(db, currency, limit + 1) : readInBucket(db, currency, bucket),
  ])
  const lines = inOrder(rows.map(toLine), bucket)
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

function accountOf(row: DebtorRow): AccountDues {
  return { ...row, dues: Object.entries(row.dues) as [Day, MinorUnits][] }
}
