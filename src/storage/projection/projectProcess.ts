import type { Fact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { BooksCheckedFact, CustomerProcessFact } from '../../domain/processFacts.ts'
import type { BooksDatabase } from '../database.ts'
import type { ProcessRow } from '../processRows.ts'

type Kept = CustomerProcessFact | BooksCheckedFact

const KINDS: Readonly<Record<Kept['kind'], true>> = {
  promise: true,
  agreement: true,
  hold: true,
  holdEnded: true,
  outcome: true,
  postponed: true,
  cheque: true,
  chequeState: true,
  interestWaived: true,
  creditCheck: true,
  agencyFee: true,
  guardOverride: true,
  attachment: true,
  sending: true,
  negotiation: true,
  negotiationStep: true,
  booksChecked: true,
}

/**
 * Steps of the collection process, as recorded. A reversal is joined to them with the customer's entries
 * (projectCustomers.ts).
 * @returns the customers whom these facts are about
 */
export async function projectProcess(db: BooksDatabase, facts: readonly Fact[]): Promise<ReadonlySet<CustomerId>> {
  const fresh = facts.filter((fact): fact is Kept => Object.hasOwn(KINDS, fact.kind))
  if (fresh.length === 0) return new Set()
  await db.process.bulkPut(fresh.map(processRowOf))
  return new Set(fresh.flatMap((fact) => (fact.kind === 'booksChecked' ? [] : [fact.customer])))
}

function processRowOf(fact: Kept): ProcessRow {
  const customerId = fact.kind === 'booksChecked' ? '' : fact.customer
  const row: ProcessRow = { id: fact.id, customerId, on: fact.on, at: fact.at, fact }
  if (fact.kind === 'attachment') return { ...row, blob: fact.ref.sha256 }
  return fact.kind === 'agreement' ? { ...row, agreementOf: fact.customer } : row
}
