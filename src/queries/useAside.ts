import { useRows } from './books.ts'

/** Facts that are kept and do not count. */
export interface AsideCount {
  /** Written by a newer app. */
  readonly fromFuture: number
  readonly others: number
}

/** What waits for an owner, or for a signature, is said under Dispositivos. */
const NOT_OF_DEVICES = ['malformed', 'overwritten', 'orphan', 'too-large'] as const

/** How many facts are kept apart, and why; not those of other devices that only wait (useKeptOut.ts). */
export function useAside(): AsideCount | undefined {
  return useRows(async (db) => {
    const [others, fromFuture] = await Promise.all([
      db.aside
        .where('reason')
        .anyOf([...NOT_OF_DEVICES])
        .count(),
      db.aside.where('reason').equals('from-future').count(),
    ])
    return { fromFuture, others }
  }, [])
}
