import Dexie from 'dexie'
import type { Day } from '../domain/day.ts'
import { holdsOn, type HoldStanding } from '../domain/hold.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { BooksDatabase } from './database.ts'

/** The holds of a customer that are in force on a day, in the order recorded. The one door that holds come in through. */
export async function readHolds(db: BooksDatabase, today: Day, customer: CustomerId): Promise<HoldStanding[]> {
  const rows = await db.process
    .where('[customerId+at]')
    .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
    .toArray()
  const isTakenBack = (on: Day | undefined) => on !== undefined && on <= today
  const ended = new Map<string, Day>()
  for (const { fact, reversedOn } of rows) {
    if (fact.kind !== 'holdEnded' || isTakenBack(reversedOn)) continue
    const before = ended.get(fact.of)
    if (before === undefined || fact.on < before) ended.set(fact.of, fact.on)
  }
  const holds = rows.flatMap(({ fact, reversedOn }): HoldStanding[] => {
    if (fact.kind !== 'hold' || isTakenBack(reversedOn)) return []
    const endedOn = ended.get(fact.id)
    return [{ fact, ...(endedOn === undefined ? {} : { endedOn }) }]
  })
  return holdsOn(holds, today)
}
