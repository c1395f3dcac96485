import type { ChargeFact, Instalment } from '../domain/fact.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { AgreementFact } from '../domain/processFacts.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** A debt as the agreement took it over. */
export interface AgreedDebt {
  readonly fact: ChargeFact
  readonly instalment: number
  readonly of: Instalment
  /** What was open of it on the day of the agreement. */
  readonly amount: MinorUnits
}

/**
 * The debts of an agreement, paid or not, oldest due first. `null` when one of them does not exist any more.
 * @param agreement undefined: nothing is read
 */
export function useAgreedDebts(agreement: AgreementFact | undefined): readonly AgreedDebt[] | null | undefined {
  return useRows((db) => readAgreedDebts(db, agreement), [agreement?.id])
}

async function readAgreedDebts(
  db: BooksDatabase,
  agreement: AgreementFact | undefined,
): Promise<readonly AgreedDebt[] | null> {
  if (!agreement) return null
  const rows = await db.entries.bulkGet(agreement.debts.map(({ charge }) => charge))
  const debts = agreement.debts.flatMap(({ instalment, amount }, i): AgreedDebt[] => {
    const row = rows[i]
    const fact = row?.fact
    if (!row || fact?.kind !== 'charge' || row.reversedBy !== undefined) return []
    const of = fact.instalments[instalment]
    return of && amount <= of.amount ? [{ fact, instalment, of, amount }] : []
  })
  if (debts.length < agreement.debts.length) return null
  return debts.toSorted((a, b) => (a.of.due < b.of.due ? -1 : a.of.due > b.of.due ? 1 : 0))
}
