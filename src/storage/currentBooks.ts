import type { BooksDatabase } from './database.ts'

/** In the first books of this browser: the name of those that have taken their place. */
export const CURRENT = 'books/current'

/** Which books are this device's own, as the first ones say. */
export async function currentBooks(first: BooksDatabase): Promise<string> {
  const name = (await first.local.get(CURRENT))?.value
  return typeof name === 'string' ? name : first.name
}
