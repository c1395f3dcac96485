import { useCallback } from 'react'
import { useBooks, useRows } from './books.ts'

/**
 * What this device remembers under a name in these books: a convenience, neither shared nor in the ledger.
 * @param check what a stored value counts as; `null` for one that cannot be meant
 * @returns the value (`undefined` while loading, `null` when there is none) and how to change it
 */
export function useRemembered<T>(
  key: string,
  check: (value: unknown) => T | null,
): readonly [T | null | undefined, (value: T) => Promise<void>] {
  const { db } = useBooks()
  const value = useRows(async (books) => check((await books.local.get(key))?.value), [key])
  const remember = useCallback(
    async (next: T) => {
      try {
        await db.local.put({ key, value: next })
      } catch {
        // Storage is full: what matters has been said where it could not be saved; forgetting this costs a tap.
      }
    },
    [db, key],
  )
  return [value, remember]
}
