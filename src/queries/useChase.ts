import type { CurrencyCode } from '../domain/currency.ts'
import { daysBetween, type Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { proposeStep, type ChasedDebt, type NoProposal, type StepProposal } from '../domain/ladderStep.ts'
import { ladderById } from '../domain/presets/ladders.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ContactRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { readContacts } from './readContacts.ts'
import { readOpenAccount, type OpenAccount, type OpenDebt } from './openAccount.ts'

/** How one customer stands with being reminded today. */
export interface Chase {
  readonly accounts: readonly (OpenAccount & { readonly currency: CurrencyCode })[]
  /** Overdue instalments of all currencies, oldest first: what a message lists. */
  readonly overdue: readonly OpenDebt[]
  /** The oldest open one: the customer's place on the ladder. */
  readonly debt: OpenDebt | undefined
  /** Days past due of `debt`; zero or less before. */
  readonly daysLate: number
  readonly contacts: readonly ContactRow[]
  readonly proposal: StepProposal | NoProposal
}

/** As many contacts as a ladder can be long, and some. */
const CONTACTS_READ = 60

/** What there is to say to one customer today, by the rules of the ladder. */
export function useChase(customer: CustomerId): Chase | undefined {
  return useRows(
    async (db, today) => readChase(db, customer, today, (await db.business.get('business'))?.profile.ladder ?? ''),
    [customer],
  )
}

/** As `useChase`, once. Closed history is not read. */
export async function readChase(db: BooksDatabase, customer: CustomerId, today: Day, ladder: string): Promise<Chase> {
  const [debtors, contacts] = await Promise.all([
    db.debtors.where('customerId').equals(customer).toArray(),
    readContacts(db, customer, CONTACTS_READ),
  ])
  const accounts = await Promise.all(
    debtors.map(async ({ currency }) => ({ currency, ...(await readOpenAccount(db, customer, currency)) })),
  )
  const debts = accounts
    .flatMap((account) => account.debts)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const debt = debts[0]
  return {
    accounts,
    overdue: debts.filter((item) => item.due < today),
    debt,
    daysLate: debt ? daysBetween(today, debt.due) : 0,
    contacts,
    proposal: proposeStep({
      ladder: ladderById(ladder),
      debt: debt && chasedDebt(debt),
      contacts: contacts.map((row) => row.fact),
      asOf: today,
    }),
  }
}

function chasedDebt(debt: OpenDebt): ChasedDebt {
  const since = debt.fact.instalments[debt.instalment - 1]?.due
  return { charge: debt.charge, due: debt.due, ...(since === undefined ? {} : { since }) }
}
