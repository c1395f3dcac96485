import type { AgedItem } from '../domain/agedItems.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import { daysBetween, type Day } from '../domain/day.ts'
import { holdThatStops } from '../domain/hold.ts'
import type { CustomerId } from '../domain/ids.ts'
import { gateFlags } from '../domain/level3Gate.ts'
import { situationOn, type Situation } from '../domain/nextAction.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { positionOf } from '../storage/projection/positionOf.ts'
import { readProcessContext } from '../storage/projection/processContext.ts'
import { readParts } from '../storage/projection/projectAgenda.ts'
import type { ContactRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { openAccountOf, type OpenAccount, type OpenDebt } from './openAccount.ts'

/** An open debt, or the part of one, by the day that it is owed on now. */
export type AgedDebt = OpenDebt & AgedItem

/** How one customer stands with being reminded today. */
export interface Chase {
  /** By the debts' own due days: what a payment is put against. */
  readonly accounts: readonly (OpenAccount & { readonly currency: CurrencyCode })[]
  /** Of all currencies, oldest first; what an agreement in force covers, by its days. */
  readonly items: readonly AgedDebt[]
  /** Overdue ones, oldest first: what a message lists. Not what is on hold. */
  readonly overdue: readonly AgedDebt[]
  /** The customer's place on the ladder; the oldest open debt where the ladder stands on none. */
  readonly debt: AgedDebt | undefined
  /** Days past due of `debt`; zero or less before. */
  readonly daysLate: number
  readonly contacts: readonly ContactRow[]
  readonly proposal: Situation['proposal']
  /** What there is to do today; the first one is the reason. */
  readonly actions: Situation['actions']
  /** Whether a dispute, promise or agreement is open: what the level-3 gate asks. */
  readonly flags: ReturnType<typeof gateFlags>
}

/** As many contacts as a ladder can be long, and some. */
const CONTACTS_READ = 60

/** What there is to say to one customer today, by the rules of the ladder. */
export function useChase(customer: CustomerId): Chase | undefined {
  return useRows((db, today) => readChase(db, customer, today), [customer])
}

/** As `useChase`, once. Closed history is not read. */
export async function readChase(db: BooksDatabase, customer: CustomerId, today: Day): Promise<Chase> {
  const [row, context] = await Promise.all([db.customers.get(customer), readProcessContext(db)])
  if (!row) return NOBODY
  const parts = await readParts(db, row)
  const position = positionOf(parts, context)
  const { actions, proposal, items, chased } = situationOn(position, today)
  const facts = new Map(parts.open.map(({ id, fact }) => [id, fact]))
  const aged = items.flatMap((item): AgedDebt[] => {
    const fact = facts.get(item.charge)
    return fact?.kind === 'charge' ? [{ ...item, fact }] : []
  })
  const debt = aged[Math.max(0, chased ? items.indexOf(chased) : 0)]
  const currencies = [...new Set(parts.open.map(({ currency }) => currency))].toSorted()
  return {
    accounts: currencies.map((currency) => ({ currency, ...openAccountOf(parts.open, currency) })),
    items: aged,
    overdue: aged.filter((item) => item.due < today && !holdThatStops('chasing', position.holds, today, item.charge)),
    debt,
    daysLate: debt ? daysBetween(today, debt.due) : 0,
    contacts: parts.contacts
      .filter((contact) => contact.reversedBy === undefined)
      .toReversed()
      .slice(0, CONTACTS_READ),
    proposal,
    actions,
    flags: gateFlags(position, today),
  }
}

const NOBODY: Chase = {
  accounts: [],
  items: [],
  overdue: [],
  debt: undefined,
  daysLate: 0,
  contacts: [],
  proposal: { type: 'paid' },
  actions: [],
  flags: { openDispute: false, openPromise: false, openAgreement: false },
}
