import { useCallback } from 'react'
import type { Day } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { Period } from '../domain/period.ts'
import { statementOf, type Statement } from '../domain/statement.ts'
import { agingAsOf } from '../storage/asOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { entriesOf, processOf } from '../storage/ofCustomer.ts'
import { stepsOf } from '../storage/projection/agreementsOf.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useBooks, useRows } from './books.ts'

/** What happened with a customer between two days, both included: a statement for each currency in which there is something. */
export function useStatements(
  customer: CustomerId,
  period: Period | undefined,
): readonly Statement[] | 'too-large' | undefined {
  return useRows(
    async (db) => (period ? ((await readStatements(db, customer, period)) ?? 'too-large') : undefined),
    [customer, period?.from, period?.to],
  )
}

/**
 * As `useStatements`, once. Reads every entry of the customer and every step of the process.
 * @returns undefined when a sum passes the bound of money.ts
 */
export async function readStatements(
  db: BooksDatabase,
  customer: CustomerId,
  { from, to }: Period,
): Promise<readonly Statement[] | undefined> {
  const [entries, process] = await Promise.all([entriesOf(db, customer), processOf(db, customer)])
  const facts = entries.map((row) => row.fact)
  const agreements = stepsOf(process, 'agreement')
  const currencies = [...new Set(facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : [])))].toSorted()
  try {
    return currencies
      .map((currency: CurrencyCode) => statementOf(facts, currency, from, to, agreements))
      .filter(({ opening, lines, closing }) => opening !== 0 || lines.length > 0 || closing !== 0)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** One customer's statements of a period. */
export interface CustomerStatements {
  readonly customer: CustomerRow
  readonly statements: readonly Statement[]
}

export interface AllStatements {
  /** By name. */
  readonly customers: readonly CustomerStatements[]
  /** Customers whose amounts pass the bound of money.ts. */
  readonly left: number
}

/** Customers with something open or in favour at the end of a day, in no order. */
export function useCustomersWithBalance(on: Day): readonly CustomerId[] | undefined {
  return useRows((db) => readCustomersWithBalance(db, on), [on])
}

/** As `useCustomersWithBalance`, once. */
export async function readCustomersWithBalance(db: BooksDatabase, on: Day): Promise<readonly CustomerId[]> {
  return [...new Set((await agingAsOf(db, on)).map(({ customerId }) => customerId))]
}

/** Reads the statements of many customers, once, a customer at a time: it can be watched, and stopped. */
export function useReadAllStatements(): (
  ids: readonly CustomerId[],
  period: Period,
  onProgress: (done: number) => void,
  isStopped: () => boolean,
) => Promise<AllStatements> {
  const { db } = useBooks()
  return useCallback(
    async (ids, period, onProgress, isStopped) => {
      const rows = (await db.customers.bulkGet([...ids])).flatMap((row) => row ?? [])
      const sorted = rows.toSorted((a, b) => (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0))
      const customers: CustomerStatements[] = []
      let left = 0
      for (const [i, customer] of sorted.entries()) {
        if (isStopped()) break
        const statements = await readStatements(db, customer.id, period)
        if (statements && statements.length > 0) customers.push({ customer, statements })
        else if (!statements) left += 1
        onProgress(i + 1)
      }
      return { customers, left }
    },
    [db],
  )
}
