import type { Day } from './day.ts'
import { compareFacts, type EntryFact } from './fact.ts'

/** The day from which an entry exists: a charge's issue day, otherwise the entry's own day. */
export function entryDay(fact: EntryFact): Day {
  return fact.kind === 'charge' ? fact.issued : fact.on
}

/** Order in which entries are honoured on every device: day, then when recorded, then id ("Spreading a payment"). */
export function compareEntries(a: EntryFact, b: EntryFact): number {
  const dayA = entryDay(a)
  const dayB = entryDay(b)
  return dayA < dayB ? -1 : dayA > dayB ? 1 : compareFacts(a, b)
}
