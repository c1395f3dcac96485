import type { CurrencyCode } from '../../domain/currency.ts'
import {
  accountMovements,
  movementTotals,
  type AccountMovements,
  type CustomerMovements,
  type MovementsLedger,
} from '../../domain/movementsLedger.ts'
import type { Period } from '../../domain/period.ts'
import type { BooksDatabase } from '../database.ts'
import { entriesOf } from '../ofCustomer.ts'
import type { CustomerRow } from '../rows.ts'

/** Customers that are read at once. */
const AT_ONCE = 50

/**
 * The book of movements of a period, read a few customers at a time and in no transaction. Customers with whom nothing
 * happened and who owe nothing are not in it.
 * @param onProgress is told how many customers were read, and of how many
 * @throws RangeError when the totals pass the bound of money.ts, or do not tie
 */
export async function readLedger(
  db: BooksDatabase,
  period: Period,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<MovementsLedger> {
  const orphans = new Set<string>(await db.aside.where('reason').equals('orphan').primaryKeys())
  const customers = await db.customers.orderBy('nameKey').primaryKeys()
  const accounts: CustomerMovements[] = []
  let left = 0
  for (let i = 0; i < customers.length; i += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time are in memory
    const rows = (await db.customers.bulkGet(customers.slice(i, i + AT_ONCE))).flatMap((row) => row ?? [])
    // oxlint-disable-next-line no-await-in-loop
    const read = await Promise.all(rows.map((row) => movementsOf(db, row, period, orphans)))
    for (const found of read) {
      if (found) accounts.push(...found)
      else left += 1
    }
    onProgress(Math.min(customers.length, i + AT_ONCE), customers.length)
  }
  return { period, accounts, totals: movementTotals(accounts.map(({ movements }) => movements)), left }
}

/** @returns undefined when a sum passes the bound of money.ts */
async function movementsOf(
  db: BooksDatabase,
  { id, person }: CustomerRow,
  period: Period,
  orphans: ReadonlySet<string>,
): Promise<CustomerMovements[] | undefined> {
  const rows = await entriesOf(db, id)
  const facts = rows.flatMap((row) => (orphans.has(row.id) ? [] : [row.fact]))
  const currencies = [...new Set(facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : [])))].toSorted()
  const { name, code, taxId } = person
  try {
    return currencies
      .map((currency: CurrencyCode) => accountMovements(facts, currency, period))
      .filter(isWorthALine)
      .map((movements) => ({ customer: { name, code, taxId }, movements }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isWorthALine({ opening, lines, closing }: AccountMovements): boolean {
  return opening !== 0 || closing !== 0 || lines.length > 0
}
