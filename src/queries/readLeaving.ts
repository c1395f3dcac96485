import type { Day } from '../domain/day.ts'
import type { MovementsLedger } from '../domain/movementsLedger.ts'
import type { Period } from '../domain/period.ts'
import type { WholeBooks } from '../domain/wholeBooks.ts'
import { openBooks } from '../storage/database.ts'
import { readLedger } from '../storage/leaving/readLedger.ts'
import { booksState, countWholeBooks, wholeBooks } from '../storage/leaving/wholeBooks.ts'

/** What leaves the books is made of. */
export interface LeavingBooks {
  readonly whole: () => Promise<WholeBooks>
  /** @throws RangeError as `readLedger` does */
  readonly ledger: (period: Period) => Promise<MovementsLedger>
}

/** Something was recorded while the books were read, again and again: figures would not tie. */
export class BooksBusyError extends Error {
  override readonly name = 'BooksBusyError'
}

const MOST_TRIES = 4

/**
 * Makes something of the books of this name, in a worker: opened for it, and closed. Made again when something was recorded
 * meanwhile, so that its figures tie.
 * @param onProgress is told how much was read, and of how much
 * @throws BooksBusyError when it never came to an end in peace, and what `make` throws
 */
export async function readLeaving<T>(
  name: string,
  today: Day,
  make: (books: LeavingBooks) => Promise<T>,
  onProgress: (done: number, total: number) => void,
): Promise<T> {
  const db = openBooks(name, 'relaxed')
  try {
    for (let i = 0; i < MOST_TRIES; i += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      const [before, total] = await Promise.all([booksState(db), countWholeBooks(db)])
      let done = 0
      const count = (rows: number) => {
        // Rows that are recorded meanwhile are read too.
        done = Math.min(total, done + rows)
        onProgress(done, total)
      }
      // oxlint-disable-next-line no-await-in-loop
      const made = await make({
        whole: () => wholeBooks(db, today, count),
        ledger: (period) => readLedger(db, period, onProgress),
      })
      // oxlint-disable-next-line no-await-in-loop
      if ((await booksState(db)) === before) return made
    }
  } finally {
    db.close()
  }
  throw new BooksBusyError('books changed while they were read')
}
