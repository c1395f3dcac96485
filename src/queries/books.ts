import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, useContext } from 'react'
import type { Day } from '../domain/day.ts'
import type { BooksDatabase } from '../storage/database.ts'

/** The open books and the day that it is; the day changes at midnight while the app is open. */
export interface Books {
  readonly db: BooksDatabase
  readonly today: Day
}

export const BooksContext = createContext<Books | null>(null)

export function useBooks(): Books {
  const books = useContext(BooksContext)
  if (!books) throw new Error('BooksContext is missing')
  return books
}

/** The calendar day that it is here. */
export function useToday(): Day {
  return useBooks().today
}

/**
 * Watches one question. `undefined` while it has not been answered yet, also after its terms changed.
 * @param ask reads rows; runs again when what it read changes
 * @param terms what the question depends on
 */
export function useRows<T>(
  ask: (db: BooksDatabase, today: Day) => Promise<T>,
  terms: readonly unknown[],
): T | undefined {
  const { db, today } = useBooks()
  const key = JSON.stringify([today, ...terms])
  const answer = useLiveQuery(async () => ({ key, value: await ask(db, today) }), [db, key])
  return answer?.key === key ? answer.value : undefined
}
