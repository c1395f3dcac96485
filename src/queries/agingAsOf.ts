import type { agingAsOf as AgingAsOf } from '../storage/asOf.ts'

/**
 * As `agingAsOf` of storage/asOf.ts, whose code comes with the first question of this kind: reports of other days than
 * today are opened later, and what works them out is not part of the first load.
 */
export const agingAsOf: typeof AgingAsOf = async (...question) => {
  // Dexie goes on seeing what is read after it is there: inside of a live query, Promise is its own.
  const asOf = await Promise.resolve(import('../storage/asOf.ts'))
  return asOf.agingAsOf(...question)
}
