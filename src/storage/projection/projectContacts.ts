import { compareFacts, type ContactFact, type Fact, type PersonTextFact } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { BooksDatabase } from '../database.ts'
import type { ContactRow, TextRow } from '../rows.ts'
import type { ProjectOptions } from './project.ts'
import { groupBy } from '../groupBy.ts'

/**
 * Contacts and their words. A reversal is joined to them with the customer's entries (projectCustomers.ts).
 * @param forgotten facts whose words go
 * @returns the customers of contacts that came or changed
 */
export async function projectContacts(
  db: BooksDatabase,
  facts: readonly Fact[],
  forgotten: readonly FactId[],
  { origin }: ProjectOptions,
): Promise<{ readonly customers: ReadonlySet<CustomerId> }> {
  const fresh = facts.filter((fact): fact is ContactFact => fact.kind === 'contact')
  const texts = facts.filter((fact): fact is PersonTextFact => fact.kind === 'personText').map(textRowOf)
  // Most facts are about money: they touch none of these tables.
  if (fresh.length + texts.length + forgotten.length === 0) return { customers: new Set() }
  const gone = (await db.texts.bulkGet([...forgotten])).flatMap((row) => row ?? [])
  if (fresh.length === 0 && texts.length === 0 && gone.length === 0) return { customers: new Set() }
  await db.texts.bulkPut(texts)
  if (gone.length > 0) await db.texts.bulkDelete(gone.map((row) => row.id))

  const own = new Map(fresh.map((fact) => [fact.id, contactRowOf(fact)]))
  const named = [...new Set([...texts, ...gone].map((row) => row.of))].filter((id) => !own.has(id))
  const before = named.length === 0 ? [] : (await db.contacts.bulkGet(named)).flatMap((row) => row ?? [])
  const contacts = [...own.values(), ...before]
  const words =
    origin === 'strangers' || gone.length > 0
      ? await db.texts
          .where('of')
          .anyOf(contacts.map((row) => row.id))
          .toArray()
      : texts
  const byContact = groupBy(words, (row) => row.of)
  await db.contacts.bulkPut(contacts.map((row) => ({ ...row, text: wordsOf(row, byContact.get(row.id) ?? []) })))
  return { customers: new Set(contacts.map((row) => row.customerId)) }
}

function contactRowOf(fact: ContactFact): ContactRow {
  return { id: fact.id, customerId: fact.customer, on: fact.on, at: fact.at, fact, text: '' }
}

function textRowOf(fact: PersonTextFact): TextRow {
  return { id: fact.id, of: fact.of, customerId: fact.customer, at: fact.at, text: fact.text }
}

/** What was said first, if a contact was ever given words twice. */
function wordsOf(contact: ContactRow, texts: readonly TextRow[]): string {
  return texts.filter((row) => row.customerId === contact.customerId).toSorted(compareFacts)[0]?.text ?? ''
}
