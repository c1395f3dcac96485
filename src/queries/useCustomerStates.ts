import { agreementOn } from '../domain/agreement.ts'
import type { Day } from '../domain/day.ts'
import { isInForce } from '../domain/hold.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { HoldKind } from '../domain/processFacts.ts'
import { promiseStateOn } from '../domain/promise.ts'
import { stretchOn } from '../domain/stretch.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import { stepsOf } from '../storage/projection/agreementsOf.ts'
import { holdsOf } from '../storage/projection/agreementsOf.ts'
import { positionOf } from '../storage/projection/positionOf.ts'
import { readProcessContext } from '../storage/projection/processContext.ts'
import { readParts } from '../storage/projection/projectAgenda.ts'
import { useRows } from './books.ts'

/** What the list of customers can be narrowed to. Whoever is in one stays in every total. */
export type CustomerState = HoldKind | 'promise' | 'broken-promise' | 'agreement' | 'over-limit' | 'handover'

/** Customers by state, as of today; only states that somebody is in. */
export type CustomerStates = ReadonlyMap<CustomerState, ReadonlySet<CustomerId>>

/** Who is in which state. */
export function useCustomerStates(): CustomerStates | undefined {
  return useRows(readCustomerStates, [])
}

/**
 * As `useCustomerStates`, once. Reads the steps of the process, the agenda of whoever has something to do, and customers
 * with a limit of their own; no charges or payments but those under agreements.
 */
export async function readCustomerStates(db: BooksDatabase, today: Day): Promise<CustomerStates> {
  const [process, due, agreed, over] = await Promise.all([
    db.process.toArray(),
    db.agenda.where('actDay').belowOrEqual(today).toArray(),
    agreedCustomers(db, today),
    overLimit(db),
  ])
  const states = new Map<CustomerState, Set<CustomerId>>()
  const put = (state: CustomerState, id: CustomerId) => {
    const ids = states.get(state) ?? new Set()
    states.set(state, ids.add(id))
  }
  for (const hold of holdsOf(process)) if (isInForce(hold, today)) put(hold.fact.holdKind, hold.fact.customer)
  for (const row of process) if (isOpenPromise(row, today)) put('promise', row.customerId as CustomerId)
  for (const id of agreed) put('agreement', id)
  for (const id of over) put('over-limit', id)
  for (const { customerId, stretches } of due) {
    for (const { kind } of stretchOn(stretches, today)?.actions ?? []) {
      if (kind === 'broken-promise' || kind === 'handover') put(kind, customerId)
    }
  }
  return states
}

function isOpenPromise({ fact, received, reversedOn }: ProcessRow, today: Day): boolean {
  if (fact.kind !== 'promise' || fact.on > today || received === undefined) return false
  return (
    promiseStateOn({ fact, received, ...(reversedOn === undefined ? {} : { cancelledOn: reversedOn }) }, today) ===
    'open'
  )
}

/** Customers with an agreement in force. */
async function agreedCustomers(db: BooksDatabase, today: Day): Promise<CustomerId[]> {
  const rows = await db.process.where('agreementOf').above('').toArray()
  const ids = [...new Set(stepsOf(rows, 'agreement').map(({ fact }) => fact.customer))]
  if (ids.length === 0) return []
  const [context, customers] = await Promise.all([readProcessContext(db), db.customers.bulkGet(ids)])
  const found = await Promise.all(
    customers.map(async (customer) => {
      if (!customer) return []
      const { agreements } = positionOf(await readParts(db, customer), context)
      return agreements.some((standing) => agreementOn(standing, today)?.state === 'kept') ? [customer.id] : []
    }),
  )
  return found.flat()
}

/** Customers whose balance in the business's currency is over their limit, whatever else stops them. */
async function overLimit(db: BooksDatabase): Promise<CustomerId[]> {
  const [business, customers] = await Promise.all([db.business.get('business'), db.customers.toArray()])
  if (!business) return []
  const limited = customers.filter(({ profile }) => profile.creditLimit !== null)
  const debtors = await db.debtors.bulkGet(limited.map(({ id }) => id + business.profile.currency))
  return limited.flatMap(({ id, profile }, i) => {
    const debtor = debtors[i]
    return debtor && debtor.open - debtor.inFavour > (profile.creditLimit ?? Infinity) ? [id] : []
  })
}
