import Dexie from 'dexie'
import type { Day } from '../domain/day.ts'
import { useRows } from './books.ts'

/** The last day on which somebody looked through the books ("cuadre"); `null`: nobody yet. */
export function useLastCheck(): Day | null | undefined {
  return useRows(async (db) => {
    const checks = await db.process.where('[customerId+at]').between(['', Dexie.minKey], ['', Dexie.maxKey]).toArray()
    return (
      checks
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null
    )
  }, [])
}
