import { CURRENT } from './currentBooks.ts'
import { ALL_TABLES, deleteBooks, openBooks, type BooksDatabase } from './database.ts'

/** What books hold, to tell whether anything was recorded since. */
export async function contentOf(db: BooksDatabase): Promise<string> {
  return JSON.stringify((await db.heads.toArray()).map(({ segment, n }) => [segment, n]))
}

/** A name for books that are to take the place of these. */
export function nextName(first: string, name: string): string {
  return `${first}-${(Number(name.slice(first.length + 1)) || 1) + 1}`
}

/**
 * Puts other books in the place of these, and deletes these: from this instant the app opens the others.
 * @param first name of the first books of this browser, which say which ones are current
 * @param copied `contentOf` when the copy was made
 * @returns false when something was recorded since: nothing has happened then
 */
export async function giveWay(first: string, from: BooksDatabase, to: string, copied: string): Promise<boolean> {
  if (from.name === first) {
    return from.transaction('rw', [...ALL_TABLES, 'blobs'], async () => {
      if ((await contentOf(from)) !== copied) return false
      for (const table of [...ALL_TABLES, 'blobs']) await from.table(table).clear()
      await from.local.put({ key: CURRENT, value: to })
      return true
    })
  }
  if ((await contentOf(from)) !== copied) return false
  const pointing = openBooks(first)
  try {
    await pointing.local.put({ key: CURRENT, value: to })
  } finally {
    pointing.close()
  }
  from.close()
  // Nobody looks at them any more: what cannot be deleted now takes up space, and nothing else.
  void deleteBooks(from.name).catch(() => undefined)
  return true
}
