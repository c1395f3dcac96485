import type { ImportProgress } from '../ledger/ledger.ts'
import { hearAll, tellAll } from '../platform/broadcast.ts'

function channelOf(books: string): string {
  return `${books}/remaking`
}

/** Tells every tab that has these books open how far their rows are made anew: nobody can read or write meanwhile. */
export function tellRemaking(books: string, progress: ImportProgress): void {
  try {
    tellAll(channelOf(books), progress)
  } catch {
    // They are made all the same.
  }
}

/** Hears of rows that are made anew, in whatever tab. At the end as much is done as there is. @returns stops listening */
export function hearRemaking(books: string, listener: (progress: ImportProgress) => void): () => void {
  return hearAll(channelOf(books), (message) => listener(message as ImportProgress))
}
