import { useCallback } from 'react'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { SendingFact } from '../domain/evidenceFacts.ts'
import type { GuardOverrideFact, OutcomeFact } from '../domain/processFacts.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ContactRow } from '../storage/rows.ts'
import { useBooks, useRows } from './books.ts'
import { readContacts } from './readContacts.ts'
import { readRoster } from './readRoster.ts'
import { readSteps } from './readSteps.ts'
import type { RecordedBy } from './useRecordedBy.ts'

/** A message, call, visit or letter, with all that came of it. */
export interface ContactLine {
  readonly contact: ContactRow
  /** Oldest first, with the person's words. */
  readonly outcomes: readonly { readonly fact: OutcomeFact; readonly words: string }[]
  readonly overrides: readonly GuardOverrideFact[]
  /** How many show it. */
  readonly photos: number
  /** What was written down of how it was sent. */
  readonly sendings: readonly SendingFact[]
  /** `null` while there is only one device. */
  readonly by: RecordedBy | null
}

export interface ContactLog {
  readonly lines: readonly ContactLine[]
  /** Papers that were sent and are no contact of the log, newest first. */
  readonly others: readonly SendingFact[]
  /** There are older ones than were asked for. */
  readonly more: boolean
}

/** The latest contacts with a customer, newest first. */
export function useContactLog(customer: CustomerId, limit: number): ContactLog | undefined {
  return useRows(
    async (db, today) => {
      const lines = await readContactLog(db, customer, today, limit + 1)
      const others = await readOthers(db, customer, today)
      return { lines: lines.slice(0, limit), others, more: lines.length > limit }
    },
    [customer, limit],
  )
}

/** Reads all contacts with a customer once: for the file that is made of them. */
export function useReadContactLog(): (customer: CustomerId) => Promise<readonly ContactLine[]> {
  const { db, today } = useBooks()
  return useCallback((customer) => readContactLog(db, customer, today, Number.MAX_SAFE_INTEGER), [db, today])
}

/** Those that say how no contact was sent. */
async function readOthers(db: BooksDatabase, customer: CustomerId, today: Day): Promise<readonly SendingFact[]> {
  const steps = await readSteps(db, customer, today)
  const sendings = steps.flatMap(({ fact }): SendingFact[] => (fact.kind === 'sending' ? [fact] : []))
  const contacts = await db.contacts.bulkGet(sendings.flatMap(({ of }) => of ?? []))
  const told = new Set(contacts.flatMap((row) => (row && row.reversedBy === undefined ? [row.id] : [])))
  return sendings.filter(({ of }) => of === undefined || !told.has(of)).toReversed()
}

async function readContactLog(
  db: BooksDatabase,
  customer: CustomerId,
  today: Day,
  limit: number,
): Promise<readonly ContactLine[]> {
  const [contacts, steps, roster] = await Promise.all([
    readContacts(db, customer, limit),
    readSteps(db, customer, today),
    readRoster(db),
  ])
  const outcomes = steps.flatMap(({ fact }): OutcomeFact[] => (fact.kind === 'outcome' ? [fact] : []))
  const sendings = steps.flatMap(({ fact }): SendingFact[] => (fact.kind === 'sending' ? [fact] : []))
  const overrides = steps.flatMap(({ fact }): GuardOverrideFact[] => (fact.kind === 'guardOverride' ? [fact] : []))
  const shown = steps.flatMap(({ fact }) => (fact.kind === 'attachment' ? [fact.of] : []))
  const texts = await db.texts
    .where('of')
    .anyOf(outcomes.map(({ id }) => id))
    .toArray()
  const words = new Map(texts.map(({ of, text }) => [of, text]))
  return contacts.map((contact) => {
    const author = roster?.find(({ id }) => id === contact.fact.device)
    return {
      contact,
      outcomes: outcomes
        .filter(({ of }) => of === contact.id)
        .map((fact) => ({ fact, words: words.get(fact.id) ?? '' })),
      overrides: overrides.filter(({ of }) => of === contact.id),
      photos: shown.filter((of) => of === contact.id).length,
      sendings: sendings.filter(({ of }) => of === contact.id),
      by: roster === undefined ? null : author ? { type: 'listed', name: author.name } : { type: 'unlisted' },
    }
  })
}
