import type { CustomerRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

export interface CustomersQuestion {
  readonly tag?: string
  readonly limit: number
}

/** Customers by name, without the archived ones. */
export function useCustomers({ tag, limit }: CustomersQuestion): readonly CustomerRow[] | undefined {
  return useRows(
    async (db) => {
      if (tag !== undefined) {
        const rows = await db.customers.where('tags').equals(tag).toArray()
        return rows
          .filter((row) => !row.profile.archived)
          .toSorted((a, b) => (a.nameKey < b.nameKey ? -1 : 1))
          .slice(0, limit)
      }
      return db.customers
        .orderBy('nameKey')
        .filter((row) => !row.profile.archived)
        .limit(limit)
        .toArray()
    },
    [tag, limit],
  )
}

/** How many customers there are, archived ones too. */
export function useCustomerCount(): number | undefined {
  return useRows((db) => db.customers.count(), [])
}

/** Every tag in use, in alphabetical order. */
export function useTags(): readonly string[] | undefined {
  return useRows(async (db) => (await db.customers.orderBy('tags').uniqueKeys()).map(String), [])
}
