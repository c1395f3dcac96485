import { handoverDaysOf } from '../domain/handoverDays.ts'
import type { Day } from '../domain/day.ts'
import type { PaymentFact } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { isWritten } from '../domain/ladder.ts'
import type { PrescriptionEvent } from '../domain/prescription.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { contactsOf, entriesOf, processOf } from '../storage/ofCustomer.ts'
import { useRows } from './books.ts'

/** What the books know that decides about handing a customer's debts over. */
export interface Handover {
  /** Days late from which it is proposed. */
  readonly fromDays: number
  /** What a law may start the count of a debt anew for, by the charge. */
  readonly events: ReadonlyMap<FactId, readonly PrescriptionEvent[]>
  /** Charges of which an ultimatum was written, or the last letter of the ladder: the customer was told. */
  readonly told: ReadonlySet<FactId>
  /** Newest first. */
  readonly payments: readonly PaymentFact[]
}

/** As of today. */
export function useHandover(customer: CustomerId): Handover | undefined {
  return useRows((db, today) => readHandover(db, customer, today), [customer])
}

async function readHandover(db: BooksDatabase, customer: CustomerId, today: Day): Promise<Handover> {
  const [setting, entries, process, contacts] = await Promise.all([
    db.settings.get('handover'),
    entriesOf(db, customer),
    processOf(db, customer),
    contactsOf(db, customer),
  ])
  const payments = entries.flatMap(({ fact, reversedBy }): PaymentFact[] =>
    fact.kind === 'payment' && reversedBy === undefined && fact.on <= today ? [fact] : [],
  )
  const paid = new Set(payments.map(({ id }) => id))
  const events = new Map<FactId, PrescriptionEvent[]>()
  const note = (charge: FactId, event: PrescriptionEvent) => {
    const known = events.get(charge)
    if (known) known.push(event)
    else events.set(charge, [event])
  }
  for (const { id, applied } of entries) {
    for (const { on, source } of applied ?? []) if (paid.has(source)) note(id, { type: 'part-payment', on })
  }
  for (const { fact, reversedOn } of process) {
    if (fact.kind !== 'agreement' || (reversedOn !== undefined && reversedOn <= fact.on)) continue
    if (fact.on > today) continue
    for (const charge of new Set(fact.debts.map((debt) => debt.charge)))
      note(charge, { type: 'agreement', on: fact.on })
  }
  const told = new Set<FactId>()
  for (const { fact, reversedBy } of contacts) {
    if (reversedBy !== undefined || !isWritten(fact.channel)) continue
    for (const charge of fact.charges) {
      // Whether it can be proved, the books do not know: it moves only the latest day.
      if (fact.level !== 'reminder') note(charge, { type: 'demand', on: fact.on })
      if (fact.level === '3') told.add(charge)
    }
  }
  return { fromDays: handoverDaysOf(setting?.value), events, told, payments: payments.toReversed() }
}
