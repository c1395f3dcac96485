import { accountOf, openItems, type Account } from '../domain/account.ts'
import { agedItems } from '../domain/agedItems.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksDatabase } from './database.ts'
import { entriesOf, processOf } from './ofCustomer.ts'
import { agreementsOf } from './projection/agreementsOf.ts'
import type { ProcessRow } from './processRows.ts'
import type { EntryRow } from './rows.ts'
import { groupBy } from './groupBy.ts'

/** What one customer owed in one currency on a day: the same figures as `accountOf` over all facts gives. */
export interface AccountAsOf {
  readonly customerId: CustomerId
  readonly currency: CurrencyCode
  /** Open money by due day. */
  readonly dues: ReadonlyMap<Day, MinorUnits>
  readonly inFavour: MinorUnits
}

/**
 * The accounts with something open or in favour on a day, past or to come. Reads what was not settled by then, not all
 * of history; only customers whose past was changed (a late reversal, a withdrawal), to whom something will have begun,
 * or with whom something was agreed are worked out from all of their entries.
 * @param options.tag only customers with this tag
 */
export async function agingAsOf(
  db: BooksDatabase,
  day: Day,
  { tag }: { readonly tag?: string } = {},
): Promise<readonly AccountAsOf[]> {
  return db.transaction('r', db.entries, db.customers, db.aside, db.process, async () => {
    const rows = await db.entries.where('settledOn').above(day).toArray()
    const [counted, agreed] = await Promise.all([
      countedCustomers(db, rows, tag),
      db.process.orderBy('agreementOf').uniqueKeys(),
    ])
    const withAgreement = new Set(agreed as CustomerId[])
    const result: AccountAsOf[] = []
    for (const [customerId, own] of groupBy(rows, (row) => row.customerId)) {
      if (!counted.has(customerId)) continue
      const isReplayed = withAgreement.has(customerId) || own.some((row) => needsReplay(row, day))
      const accounts = isReplayed ? await replay(db, customerId, day) : readOff(own, day)
      result.push(...accounts.filter((account) => account.dues.size > 0 || account.inFavour > 0))
    }
    return result
  })
}

async function countedCustomers(
  db: BooksDatabase,
  rows: readonly EntryRow[],
  tag: string | undefined,
): Promise<ReadonlySet<CustomerId>> {
  if (tag !== undefined) return new Set(await db.customers.where('tags').equals(tag).primaryKeys())
  // An entry whose customer is not here does not count on any day.
  const ids = [...new Set(rows.map((row) => row.customerId))]
  const orphans = new Set<string>(await db.aside.where('reason').equals('orphan').primaryKeys())
  return new Set(orphans.size === 0 ? ids : rows.filter((row) => !orphans.has(row.id)).map((row) => row.customerId))
}

/** What began after the row was made, or what once counted and was then taken back, cannot be read off. */
function needsReplay({ fact, day: own, instalments, unapplied, reversedBy }: EntryRow, day: Day): boolean {
  if (fact.kind === 'reversal' || fact.kind === 'allocation') return true
  return own <= day && reversedBy === undefined && instalments === undefined && unapplied === undefined
}

function readOff(rows: readonly EntryRow[], day: Day): AccountAsOf[] {
  const begun = rows.filter((row) => row.day <= day)
  return [...groupBy(begun, (row) => row.currency)].map(([currency, own]) => {
    const dues = new Map<Day, number>()
    let inFavour = 0
    for (const { fact, instalments, unapplied, applied = [] } of own) {
      const later = applied.filter((item) => item.on > day)
      if (unapplied !== undefined) inFavour += later.reduce((total, item) => total + item.amount, unapplied as number)
      if (fact.kind !== 'charge') continue
      for (const [i, instalment] of (instalments ?? []).entries()) {
        const back = later.reduce((total, item) => total + (item.instalment === i ? item.amount : 0), 0)
        const open = instalment.open + back
        if (open > 0) dues.set(instalment.due, (dues.get(instalment.due) ?? 0) + open)
      }
    }
    return { customerId: own[0]?.customerId as CustomerId, currency, ...asMoney(dues, inFavour) }
  })
}

async function replay(db: BooksDatabase, customerId: CustomerId, day: Day): Promise<AccountAsOf[]> {
  return accountsOn(await Promise.all([entriesOf(db, customerId), processOf(db, customerId)]), day)
}

/** One customer's accounts on a day, worked out from all of the entries and all of the process. */
export function accountsOn(
  [rows, process]: readonly [rows: readonly EntryRow[], process: readonly ProcessRow[]],
  day: Day,
): AccountAsOf[] {
  const facts = rows.map((row) => row.fact)
  const currencies = new Set(facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : [])))
  return [...currencies].flatMap((currency) => {
    const account = accountWithinBounds(() => accountOf(facts, currency, day))
    if (!account) return []
    const dues = new Map<Day, number>()
    const charges = new Map([...account.charges].map(([id, state]) => [id, { ...state, currency }]))
    const items = openItems(account).map((item) => ({ ...item, currency }))
    for (const { due, open } of agedItems(items, agreementsOf(process, charges), day)) {
      dues.set(due, (dues.get(due) ?? 0) + open)
    }
    const customerId = rows[0]?.customerId as CustomerId
    return [{ customerId, currency, ...asMoney(dues, account.inFavour) }]
  })
}

function accountWithinBounds(make: () => Account): Account | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function asMoney(dues: ReadonlyMap<Day, number>, inFavour: number): Pick<AccountAsOf, 'dues' | 'inFavour'> {
  return { dues: dues as ReadonlyMap<Day, MinorUnits>, inFavour: inFavour as MinorUnits }
}
