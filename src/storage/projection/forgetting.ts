import type { Fact, ForgetFact, PersonFact, PersonTextFact } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { BooksDatabase } from '../database.ts'

type PersonalFact = PersonFact | PersonTextFact

export interface Remembered {
  /** The facts without personal text that is to be forgotten. */
  readonly counting: readonly Fact[]
  /** Personal facts that may have rows: these go. */
  readonly gone: readonly FactId[]
}

/**
 * Leaves out what `forget` facts name, these and those that are known already: single facts, or with a customer's own id
 * everything personal that was or will be told of that customer by whoever does not know of it. The name that stands in
 * for the forgotten one is told over the customer's own id, so that in whatever order facts come it is the one that stays.
 */
export async function leaveOutForgotten(db: BooksDatabase, facts: readonly Fact[]): Promise<Remembered> {
  const forgets = facts.filter((fact): fact is ForgetFact => fact.kind === 'forget')
  const named = [...new Set(forgets.flatMap((fact) => fact.facts))]
  const told = named.length === 0 ? [] : await toldOf(db, named)
  if (named.length > 0) await put(db, [...named, ...told])
  const personal = facts.filter(isPersonal)
  // Most books forget nobody.
  if (personal.length === 0 || (await db.forgotten.count()) === 0) return { counting: facts, gone: [...named, ...told] }

  const ids = [...new Set(personal.flatMap((fact) => [fact.id, fact.customer]))]
  const found = await db.forgotten.bulkGet(ids)
  const forgotten = new Set<FactId>(found.flatMap((row) => (row ? [row.id] : [])))
  if (forgotten.size === 0) return { counting: facts, gone: [...named, ...told] }
  const left = personal.filter(
    (fact) => forgotten.has(fact.id) || (forgotten.has(fact.customer) && !isToldOver(fact, fact.customer)),
  )
  await put(
    db,
    left.map(({ id }) => id),
  )
  const out = new Set<Fact>(left)
  return { counting: out.size === 0 ? facts : facts.filter((fact) => !out.has(fact)), gone: [...named, ...told] }
}

/** Personal facts in the rows of the customers among these ids. */
async function toldOf(db: BooksDatabase, ids: readonly FactId[]): Promise<readonly FactId[]> {
  const customers = new Set<FactId>(ids)
  const [edits, texts] = await Promise.all([
    db.edits.where('entity').anyOf(ids).toArray(),
    db.texts.filter(({ customerId }) => customers.has(customerId)).toArray(),
  ])
  const told = edits.filter(({ kind, over, entity }) => kind === 'person' && !over.includes(entity as CustomerId))
  return [...told, ...texts].map(({ id }) => id)
}

function isToldOver(fact: PersonalFact, customer: CustomerId): boolean {
  return fact.kind === 'person' && fact.over.includes(customer)
}

function isPersonal(fact: Fact): fact is PersonalFact {
  return fact.kind === 'person' || fact.kind === 'personText'
}

async function put(db: BooksDatabase, ids: readonly FactId[]): Promise<void> {
  await db.forgotten.bulkPut(ids.map((id) => ({ id })))
}
