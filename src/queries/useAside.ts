import { useRows } from './books.ts'

/** Facts that are kept and do not count. */
export interface AsideCount {
  /** Written by a newer app. */
  readonly fromFuture: number
  readonly others: number
}

/** How many facts are kept apart, and why. */
export function useAside(): AsideCount | undefined {
  return useRows(async (db) => {
    const [all, fromFuture] = await Promise.all([
      db.aside.count(),
      db.aside.where('reason').equals('from-future').count(),
    ])
    return { fromFuture, others: all - fromFuture }
  }, [])
}
