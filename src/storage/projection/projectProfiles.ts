import type { Fact } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { BooksDatabase } from '../database.ts'
import type { DebtorRow, EditRow } from '../rows.ts'
import { copiesOf } from './debtorRow.ts'
import { businessRowOf, customerRowOf, editRowOf, type ProfileFact } from './profileRows.ts'
import type { ProjectOptions } from './project.ts'
import { sameRow } from './sameRow.ts'
import { groupBy } from '../groupBy.ts'

/**
 * Customers and the business, from all edits of those that were touched.
 * @param forgotten facts whose content goes, of person facts
 * @returns the customers whose own fact is among these, and those whose row was made
 */
export async function projectProfiles(
  db: BooksDatabase,
  facts: readonly Fact[],
  forgotten: readonly FactId[],
  { origin }: ProjectOptions,
): Promise<{ readonly created: ReadonlySet<CustomerId>; readonly touched: readonly CustomerId[] }> {
  const rows = facts.filter(isProfileFact).map(editRowOf)
  const created = new Set<CustomerId>(rows.flatMap((row) => (row.kind === 'customer' ? [row.id] : [])))
  const named = forgotten.length === 0 ? [] : await db.edits.bulkGet([...forgotten])
  const gone = named.flatMap((row) => (row?.kind === 'person' ? [row] : []))
  if (rows.length === 0 && gone.length === 0) return { created, touched: [] }
  await db.edits.bulkPut(rows)
  if (gone.length > 0) await db.edits.bulkDelete(gone.map((row) => row.id))

  const entities = new Set([...rows, ...gone].map((row) => row.entity))
  const isWhole = (entity: EditRow['entity']): boolean =>
    origin === 'all' || (origin === 'fresh' && entity !== 'business' && created.has(entity as CustomerId))
  const toRead = [...entities].filter((entity) => !isWhole(entity))
  const read = toRead.length === 0 ? [] : await db.edits.where('entity').anyOf(toRead).toArray()
  const edits = groupBy([...read, ...rows.filter((row) => isWhole(row.entity))], (row) => row.entity)

  const business = edits.get('business')
  if (business) await db.business.put(businessRowOf(business))
  edits.delete('business')
  // Settings are projectSettings.ts's.
  const customers = [...edits].flatMap(([id, own]) => customerRowOf(id as CustomerId, own) ?? [])
  await db.customers.bulkPut(customers)

  // Rows of customers that were there before carry copies of the name.
  const known = customers.filter((row) => !isWhole(row.id))
  const copies = new Map(known.map((row) => [row.id, copiesOf(row)]))
  if (copies.size > 0) {
    const debtors = await db.debtors
      .where('customerId')
      .anyOf([...copies.keys()])
      .toArray()
    const renamed = debtors.map((row): DebtorRow => ({ ...row, ...copies.get(row.customerId) }))
    await db.debtors.bulkPut(renamed.filter((row, i) => !sameRow(row, debtors[i])))
  }
  return { created, touched: customers.map((row) => row.id) }
}

function isProfileFact(fact: Fact): fact is ProfileFact {
  return fact.kind === 'business' || fact.kind === 'customer' || fact.kind === 'customerEdit' || fact.kind === 'person'
}
