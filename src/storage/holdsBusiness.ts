import { booksExist, deleteBooks, openBooks } from './database.ts'

/**
 * Whether there are books of this name with a business in them. Empty ones are deleted: what the app was killed in while
 * it filled the sample, or what a tab made again by reading just after the sample was wiped, would be taken for the
 * sample, a real business set up in it, and wiped with one tap.
 */
export async function holdsBusiness(name: string): Promise<boolean> {
  if (!(await booksExist(name))) return false
  const db = openBooks(name)
  try {
    if ((await db.business.count()) > 0) return true
  } finally {
    db.close()
  }
  await deleteBooks(name)
  return false
}
