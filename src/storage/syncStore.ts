import type { SyncStore } from '../ledger/syncStore.ts'
import type { BooksDatabase } from './database.ts'
import { notSavedUnlessWritten } from './notSaved.ts'

/** The rows of this device for meeting others, in the books that they are about: deleted with them. */
export function createSyncStore(db: BooksDatabase): SyncStore {
  return {
    get: (key) => notSavedUnlessWritten(async () => (await db.local.get(key))?.value),
    put: (key, value) =>
      notSavedUnlessWritten(async () => {
        if (value === undefined) await db.local.delete(key)
        else await db.local.put({ key, value })
      }),
    add: (key, item, most) => notSavedUnlessWritten(() => addToList(db, key, item, most)),
  }
}

/** Adds to the end of a list of which the last `most` stay. */
export async function addToList(db: BooksDatabase, key: string, item: unknown, most: number): Promise<void> {
  await db.transaction('rw', db.local, async () => {
    const before = (await db.local.get(key))?.value
    const list: readonly unknown[] = Array.isArray(before) ? before : []
    await db.local.put({ key, value: [...list, item].slice(-most) })
  })
}
