import type { SegmentUpdate } from '../ledger/replica.ts'
import { hearAll, tellAll } from '../platform/broadcast.ts'

function channelOf(books: string): string {
  return `${books}/appended`
}

/**
 * Tells every tab and worker that has these books open what this device has just recorded. Once it is on disk, so that
 * failing to tell is no failure: the next comparison of heads finds it.
 */
export function tellAppended(books: string, updates: readonly SegmentUpdate[]): void {
  try {
    for (const update of updates) tellAll(channelOf(books), update)
  } catch {
    // Recorded it is.
  }
}

/** Hears of what this device records, in whatever tab. @returns stops listening */
export function hearAppended(books: string, listener: (appended: SegmentUpdate) => void): () => void {
  return hearAll(channelOf(books), (message) => listener(message as SegmentUpdate))
}
