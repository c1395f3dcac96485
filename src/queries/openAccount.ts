import type { OpenItem } from '../domain/account.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { ChargeFact, CreditFact, PaymentFact } from '../domain/fact.ts'
import type { CustomerId } from '../domain/ids.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { openEntriesOf } from '../storage/ofCustomer.ts'
import type { EntryRow } from '../storage/rows.ts'

/** An open instalment with the charge that it belongs to. */
export interface OpenDebt extends OpenItem {
  readonly fact: ChargeFact
}

/** Money received and not put against a debt. */
export interface FreeMoney {
  readonly fact: PaymentFact | CreditFact
  readonly unapplied: MinorUnits
}

export interface OpenAccount {
  /** Oldest due first, then oldest issued, then by id: the order in which a payment is spread. */
  readonly debts: readonly OpenDebt[]
  readonly inFavour: readonly FreeMoney[]
  readonly open: MinorUnits
}

/** What is open of one customer in one currency. Closed history is not read. */
export async function readOpenAccount(
  db: BooksDatabase,
  customer: CustomerId,
  currency: CurrencyCode,
): Promise<OpenAccount> {
  return openAccountOf(await openEntriesOf(db, customer), currency)
}

/** As `readOpenAccount`, of entries that were read. */
export function openAccountOf(all: readonly EntryRow[], currency: CurrencyCode): OpenAccount {
  const entries = all.filter((entry) => entry.currency === currency)
  const debts = entries.flatMap(openDebts).toSorted(compareItems)
  return {
    debts,
    inFavour: entries.flatMap((entry): FreeMoney[] =>
      (entry.fact.kind === 'payment' || entry.fact.kind === 'credit') && (entry.unapplied ?? 0) > 0
        ? [{ fact: entry.fact, unapplied: entry.unapplied ?? ZERO }]
        : [],
    ),
    open: debts.reduce((total, debt) => add(total, debt.open), ZERO),
  }
}

function openDebts(entry: EntryRow): OpenDebt[] {
  const { fact } = entry
  if (fact.kind !== 'charge') return []
  return (entry.instalments ?? []).flatMap((state, instalment) =>
    state.open > 0 ? [{ ...state, charge: fact.id, instalment, issued: fact.issued, fact }] : [],
  )
}

function compareItems(a: OpenDebt, b: OpenDebt): number {
  const left = [a.due, a.issued, a.charge]
  const right = [b.due, b.issued, b.charge]
  for (const [i, text] of left.entries()) {
    const other = right[i] ?? ''
    if (text !== other) return text < other ? -1 : 1
  }
  return a.instalment - b.instalment
}
