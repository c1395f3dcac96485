import type { CountryCode } from '../domain/country.ts'
import type { Day } from '../domain/day.ts'
import type { Channel } from '../domain/fact.ts'
import type { RecordedContact } from '../domain/guardContacts.ts'
import type { GuardHistory } from '../domain/guardStates.ts'
import { isInForce } from '../domain/hold.ts'
import type { CustomerId, FactId, Hlc } from '../domain/ids.ts'
import type { HoldFact, OutcomeFact, PlainJson } from '../domain/processFacts.ts'
import type { CustomerProfile } from '../domain/profile.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { entriesOf } from '../storage/ofCustomer.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import { useRows } from './books.ts'
import { readContacts } from './readContacts.ts'
import { readSteps } from './readSteps.ts'

/** What the books know that the contact guard asks for. */
export interface GuardFacts {
  readonly country: CountryCode
  readonly party: CustomerProfile['party']
  /** Where the customer is, when that was said. */
  readonly zone: string | undefined
  readonly consented: readonly Channel[]
  readonly contacts: readonly RecordedContact[]
  readonly history: Omit<GuardHistory, 'charges'>
  /** The owner's own rules as stored; absent while there are none. */
  readonly settings: PlainJson | undefined
}

/** No limit reaches back further than what so many contacts fill. */
const CONTACTS_READ = 120

/** `null` when there is no such customer, or no business yet. */
export function useGuardFacts(customer: CustomerId): GuardFacts | null | undefined {
  return useRows((db, today) => readGuardFacts(db, customer, today), [customer])
}

/** As `useGuardFacts`, once. */
export async function readGuardFacts(db: BooksDatabase, customer: CustomerId, today: Day): Promise<GuardFacts | null> {
  const [business, row, contacts, process, settings] = await Promise.all([
    db.business.get('business'),
    db.customers.get(customer),
    readContacts(db, customer, CONTACTS_READ),
    readSteps(db, customer, today),
    db.settings.get('guard'),
  ])
  if (!business || !row) return null
  const known = new Set(contacts.map(({ id }) => id))
  const outcomes = process.flatMap(({ fact }): OutcomeFact[] =>
    fact.kind === 'outcome' && known.has(fact.of) ? [fact] : [],
  )
  const { whatsappConsent, consented = [], timeZone } = row.profile
  return {
    country: business.profile.country,
    party: row.profile.party,
    zone: timeZone ?? undefined,
    consented: whatsappConsent === null ? consented : ['whatsapp', ...consented],
    contacts: contacts.map(({ id, on, at, fact }) => ({
      on,
      at,
      channel: fact.channel,
      results: outcomes.filter(({ of }) => of === id).map(({ result }) => result),
    })),
    history: {
      holds: holdsInForce(process, today),
      outcomes,
      contacts: contacts.map(({ at, fact }) => ({ at, channel: fact.channel })),
      answers: [...endsOf(process).map(({ at }) => at), ...(await paymentsAfter(db, customer, outcomes))],
    },
    settings: settings?.value,
  }
}

function endsOf(process: readonly ProcessRow[]): { readonly of: FactId; readonly on: Day; readonly at: Hlc }[] {
  return process.flatMap(({ fact }) => (fact.kind === 'holdEnded' ? [{ of: fact.of, on: fact.on, at: fact.at }] : []))
}

function holdsInForce(process: readonly ProcessRow[], today: Day): HoldFact[] {
  const ends = endsOf(process)
  return process.flatMap(({ fact }): HoldFact[] => {
    if (fact.kind !== 'hold') return []
    const endedOn = ends.find(({ of }) => of === fact.id)?.on
    return isInForce({ fact, ...(endedOn === undefined ? {} : { endedOn }) }, today) ? [fact] : []
  })
}

/** Only who said that they paid makes it worth reading the entries. */
async function paymentsAfter(
  db: BooksDatabase,
  customer: CustomerId,
  outcomes: readonly OutcomeFact[],
): Promise<Hlc[]> {
  if (outcomes.at(-1)?.result !== 'paid') return []
  const entries = await entriesOf(db, customer)
  return entries.flatMap(({ fact, reversedBy, at }) =>
    fact.kind === 'payment' && reversedBy === undefined ? [at] : [],
  )
}
