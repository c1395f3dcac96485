import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { ZERO, type MinorUnits } from '../domain/money.ts'
import type { PromiseFact } from '../domain/processFacts.ts'
import { promiseStateOn, type PromiseState } from '../domain/promise.ts'
import type { BooksDatabase } from './database.ts'
import { processOf } from './ofCustomer.ts'

/** A promise as it stands on a day. */
export interface PromiseOn {
  readonly fact: PromiseFact
  readonly received: MinorUnits
  readonly state: PromiseState
}

/**
 * Promises with what came of them, in the order recorded.
 * @param customer only those of this customer; absent: everybody's
 */
export async function readPromises(db: BooksDatabase, today: Day, customer?: CustomerId): Promise<PromiseOn[]> {
  const rows = customer === undefined ? await db.process.toArray() : await processOf(db, customer)
  return rows.flatMap(({ fact, received = ZERO, reversedOn }): PromiseOn[] => {
    if (fact.kind !== 'promise' || fact.on > today) return []
    const standing = { fact, received, ...(reversedOn === undefined ? {} : { cancelledOn: reversedOn }) }
    return [{ fact, received, state: promiseStateOn(standing, today) }]
  })
}
