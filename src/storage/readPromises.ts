import Dexie from 'dexie'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { PromiseFact } from '../domain/processFacts.ts'
import { promiseStateOn, receivedFor, type PromiseState } from '../domain/promise.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'

/** A promise as it stands on a day. */
export interface PromiseOn {
  readonly fact: PromiseFact
  readonly received: MinorUnits
  readonly state: PromiseState
}

/**
 * Promises with what came of them, in the order recorded. The one door that promises come in through.
 * @param customer only those of this customer; absent: everybody's
 */
export async function readPromises(db: BooksDatabase, today: Day, customer?: CustomerId): Promise<PromiseOn[]> {
  const rows =
    customer === undefined
      ? await db.process.toArray()
      : await db.process.where('[customerId+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]).toArray()
  const promises = rows.flatMap(({ fact, reversedOn }) =>
    fact.kind === 'promise' && fact.on <= today ? [{ fact, reversedOn }] : [],
  )
  const result: PromiseOn[] = []
  for (const [of, own] of groupBy(promises, ({ fact }) => fact.customer)) {
    const entries = await db.entries.where('[customerId+day+at]').between([of], [of, Dexie.maxKey]).toArray()
    const facts = entries.map((entry) => entry.fact)
    for (const { fact, reversedOn } of own) {
      const received = receivedFor(fact, facts, today)
      const standing = { fact, received, ...(reversedOn === undefined ? {} : { cancelledOn: reversedOn }) }
      result.push({ fact, received, state: promiseStateOn(standing, today) })
    }
  }
  return result
}
