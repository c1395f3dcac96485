import { useCallback } from 'react'
import type { CurrencyCode } from '../domain/currency.ts'
import { daysBetween, type Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import { add, subtract, sum, ZERO, type MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { processOf } from '../storage/ofCustomer.ts'
import type { CustomerRow } from '../storage/rows.ts'
import { useBooks, useRows } from './books.ts'
import { creditStandingOf, type CreditStanding } from './creditStanding.ts'
import { readOpenAccount, type OpenAccount } from './openAccount.ts'

/** How a customer stands in one currency: what is asked at the moment of a sale or a payment (R14). */
export interface Standing {
  readonly customer: CustomerRow
  readonly account: OpenAccount
  readonly inFavour: MinorUnits
  /** Open less in favour. */
  readonly balance: MinorUnits
  readonly overdue: MinorUnits
  /** Of the oldest open debt; 0 when nothing is overdue. */
  readonly daysLate: number
  readonly credit: CreditStanding
}

/** `null`: nobody was chosen, or there is no such customer. */
export function useStanding(customer: CustomerId | null, currency: CurrencyCode): Standing | null | undefined {
  return useRows((db, today) => readStanding(db, today, customer, currency), [customer, currency])
}

/** How to ask the same once, where the answer cannot be waited for on the screen. */
export function useReadStanding(): (customer: CustomerId | null, currency: CurrencyCode) => Promise<Standing | null> {
  const { db, today } = useBooks()
  return useCallback((customer, currency) => readStanding(db, today, customer, currency), [db, today])
}

/** As `useStanding`, once. */
export async function readStanding(
  db: BooksDatabase,
  today: Day,
  id: CustomerId | null,
  currency: CurrencyCode,
): Promise<Standing | null> {
  if (id === null) return null
  const [customer, account, debtor, policy, process] = await Promise.all([
    db.customers.get(id),
    readOpenAccount(db, id, currency),
    db.debtors.get(id + currency),
    db.settings.get('policy'),
    processOf(db, id),
  ])
  if (!customer) return null
  const inFavour = sum(account.inFavour.map((money) => money.unapplied))
  // By the days on which the debts are owed now: an agreement in force has its own.
  const dues = Object.entries(debtor?.dues ?? {}) as [Day, MinorUnits][]
  const oldest = dues.map(([due]) => due).toSorted()[0]
  return {
    customer,
    account,
    inFavour,
    balance: subtract(account.open, inFavour),
    overdue: dues.reduce((total, [due, open]) => (due < today ? add(total, open) : total), ZERO),
    daysLate: oldest ? Math.max(0, daysBetween(today, oldest)) : 0,
    credit: creditStandingOf(policy, process, today),
  }
}
