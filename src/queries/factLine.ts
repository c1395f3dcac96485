import type { EntryFact, Fact } from '../domain/fact.ts'
import type { CustomerId, DeviceId, FactId } from '../domain/ids.ts'
import type { ProcessFact } from '../domain/processFacts.ts'
import type { BooksDatabase } from '../storage/database.ts'

/** What one fact is about, as a list of what came in shows it. */
export interface FactLine {
  readonly id: FactId
  readonly about: 'entry' | 'contact' | 'customer' | 'business' | 'process' | 'other' | 'not-counted'
  /** Of an entry. */
  readonly entry?: EntryFact
  /** Of a step of the collection process. */
  readonly process?: ProcessFact
  readonly customer?: CustomerId
  /** As far as the customer is here. */
  readonly customerName?: string
  readonly device?: DeviceId
}

/** What a fact is about, without asking who the customer is. */
export function lineOfFact(fact: Fact): FactLine {
  const { id, device } = fact
  switch (fact.kind) {
    case 'charge':
    case 'payment':
    case 'credit':
    case 'allocation':
    case 'reversal':
      return { id, device, about: 'entry', entry: fact, customer: fact.customer }
    case 'contact':
      return { id, device, about: 'contact', customer: fact.customer }
    case 'customer':
      return { id, device, about: 'customer', customer: id }
    case 'customerEdit':
    case 'person':
    case 'personText':
      return { id, device, about: 'customer', customer: fact.customer }
    case 'business':
      return { id, device, about: 'business' }
    case 'promise':
    case 'agreement':
    case 'hold':
    case 'holdEnded':
    case 'outcome':
    case 'postponed':
    case 'cheque':
    case 'chequeState':
    case 'interestWaived':
    case 'creditCheck':
    case 'agencyFee':
    case 'guardOverride':
    case 'attachment':
    case 'sending':
    case 'negotiation':
    case 'negotiationStep':
      return { id, device, about: 'process', process: fact, customer: fact.customer }
    case 'setting':
    case 'booksChecked':
      return { id, device, about: 'process', process: fact }
    case 'seal':
    case 'deviceAdded':
    case 'deviceRemoved':
    case 'keyRotated':
    case 'accepted':
    case 'forget':
      return { id, device, about: 'other' }
  }
}

/** The same lines with the names of their customers. */
export async function withNames(db: BooksDatabase, lines: readonly FactLine[]): Promise<readonly FactLine[]> {
  const customers = [...new Set(lines.flatMap(({ customer }) => customer ?? []))]
  const rows = await db.customers.bulkGet(customers)
  const names = new Map(rows.flatMap((row) => (row ? [[row.id, row.person.name] as const] : [])))
  return lines.map((line) => {
    const name = line.customer && names.get(line.customer)
    return name === undefined ? line : { ...line, customerName: name }
  })
}
