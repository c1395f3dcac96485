import type { FactId } from '../../domain/ids.ts'

/** Rows that are read at once: many enough to be quick, few enough to leave room for others between them. */
const SLICE = 2000

/**
 * Every row of a table in the order of its ids, a slice at a time and in no transaction: nobody who records is kept
 * waiting.
 * @param read this many rows after an id
 */
export async function* slicesOf<T extends { readonly id: FactId }>(
  read: (after: FactId, limit: number) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let last = '' as FactId
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one slice at a time is in memory
    const rows = await read(last, SLICE)
    if (rows.length > 0) yield rows
    last = rows.at(-1)?.id ?? last
    if (rows.length < SLICE) return
  }
}
