import { useCallback } from 'react'
import type { Day } from '../domain/day.ts'
import { agingAsOf } from './agingAsOf.ts'
import { totalsOf, type AgingTotals } from './agingSums.ts'
import { useBooks } from './books.ts'
import { inOrder, lineOf, type PortfolioLine } from './portfolioLine.ts'

export interface WholePortfolioQuestion {
  readonly asOf: Day
  readonly limits: readonly number[]
  readonly tag: string | null
}

export interface WholePortfolio {
  readonly lines: readonly (PortfolioLine & { readonly code: string; readonly phone: string })[]
  readonly totals: readonly AgingTotals[]
}

/** Reads the whole report once, all customers and currencies: for the file that is made of it. */
export function useReadPortfolio(): (question: WholePortfolioQuestion) => Promise<WholePortfolio> {
  const { db } = useBooks()
  return useCallback(
    async ({ asOf, limits, tag }) => {
      const accounts = await agingAsOf(db, asOf, tag === null ? {} : { tag })
      const lines = inOrder(
        accounts.map((account) => lineOf(account, asOf, limits)),
        null,
      )
      const customers = await db.customers.bulkGet(lines.map((line) => line.customerId))
      return {
        lines: lines.map((line, i) => ({
          ...line,
          name: customers[i]?.person.name ?? '',
          code: customers[i]?.person.code ?? '',
          phone: customers[i]?.person.phone ?? '',
        })),
        totals: totalsOf(accounts),
      }
    },
    [db],
  )
}
