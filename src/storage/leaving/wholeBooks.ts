import type { CurrencyCode } from '../../domain/currency.ts'
import { isCurrency } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { FactId } from '../../domain/ids.ts'
import type { AgreedPart, FactSource, StandingFact, WholeBooks, WholeCustomer } from '../../domain/wholeBooks.ts'
import { businessProfile } from '../../ledger/profiles.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import type { ProcessRow } from '../processRows.ts'
import type { EntryRow, RosterRow } from '../rows.ts'
import { readAgreed, type Agreed } from './agreed.ts'
import { slicesOf } from './slices.ts'
import { wholeRecords } from './wholeRecords.ts'

/**
 * All that counts in the books, read in slices and in no transaction: something may be recorded meanwhile. Whoever wants
 * figures that tie asks `booksState` before and after.
 * @param onProgress is told how many rows were read since the last time
 */
export async function wholeBooks(
  db: BooksDatabase,
  today: Day,
  onProgress: (rows: number) => void = () => undefined,
): Promise<WholeBooks> {
  const [business, roster, settings] = await Promise.all([
    db.business.get('business'),
    db.business.get('roster' as 'business') as Promise<unknown>,
    db.settings.toArray(),
  ])
  let agreed: Promise<Agreed> | undefined
  const agreedOnce = () => (agreed ??= readAgreed(db, today))
  return {
    today,
    business: business?.profile ?? businessProfile([]),
    devices: (roster as RosterRow | undefined)?.devices ?? [],
    settings,
    customers: () => customersOf(db, onProgress),
    facts: (source) => factsOf(db, source, agreedOnce, onProgress),
  }
}

/** How many rows `wholeBooks` reads when everything is asked for. */
export async function countWholeBooks(db: BooksDatabase): Promise<number> {
  const tables = [db.customers, db.entries, db.contacts, db.process, db.edits, db.texts]
  return (await Promise.all(tables.map((table) => table.count()))).reduce((sum, count) => sum + count, 0)
}

/** Another text as soon as anything more was recorded. */
export async function booksState(db: BooksDatabase): Promise<string> {
  return (await db.heads.toArray()).map(({ segment, n }) => `${segment} ${n}`).join()
}

async function* customersOf(db: BooksDatabase, onProgress: (rows: number) => void): AsyncGenerator<WholeCustomer> {
  for await (const rows of slicesOf((id, limit) => db.customers.where('id').above(id).limit(limit).toArray())) {
    const ids = rows.map(({ id }) => id)
    const debtors = groupBy(await db.debtors.where('customerId').anyOf(ids).toArray(), (row) => row.customerId)
    for (const { id, at, profile, person } of rows) {
      const balances = (debtors.get(id) ?? []).filter(({ open, inFavour }) => open !== 0 || inFavour !== 0)
      yield { id, at, profile, person, balances: balances.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)) }
    }
    onProgress(rows.length)
  }
}

async function* factsOf(
  db: BooksDatabase,
  source: FactSource,
  agreed: () => Promise<Agreed>,
  onProgress: (rows: number) => void,
): AsyncGenerator<StandingFact> {
  if (source === 'records') {
    yield* wholeRecords(db, onProgress)
    return
  }
  // An entry whose customer is not here does not count.
  const orphans = new Set<string>(await db.aside.where('reason').equals('orphan').primaryKeys())
  if (source === 'entries') {
    const { parts } = await agreed()
    for await (const rows of slicesOf((id, limit) => db.entries.where('id').above(id).limit(limit).toArray())) {
      for (const row of rows) if (!orphans.has(row.id)) yield entryOf(row, parts.get(row.id))
      onProgress(rows.length)
    }
  } else if (source === 'contacts') {
    for await (const rows of slicesOf((id, limit) => db.contacts.where('id').above(id).limit(limit).toArray())) {
      for (const { fact, text, reversedBy } of rows) yield { fact, text, ...(reversedBy ? { reversedBy } : {}) }
      onProgress(rows.length)
    }
  } else {
    const { agreements } = await agreed()
    for await (const rows of slicesOf((id, limit) => db.process.where('id').above(id).limit(limit).toArray())) {
      const currencies = await currenciesOf(db, rows)
      for (const { fact, reversedOn } of rows) {
        const agreement = agreements.get(fact.id)
        yield { fact, currencies, ...(reversedOn ? { reversedOn } : {}), ...(agreement ? { agreement } : {}) }
      }
      onProgress(rows.length)
    }
  }
}

function entryOf(
  { fact, currency, instalments, unapplied, applied, reversedBy }: EntryRow,
  agreed: readonly AgreedPart[] | undefined,
): StandingFact {
  return {
    fact,
    ...(isCurrency(currency) ? { currency } : {}),
    ...(instalments ? { instalments } : {}),
    ...(agreed ? { agreed } : {}),
    ...(unapplied === undefined ? {} : { unapplied }),
    ...(applied ? { applied } : {}),
    ...(reversedBy ? { reversedBy } : {}),
  }
}

/** Of the debts that requests to negotiate are about. */
async function currenciesOf(
  db: BooksDatabase,
  rows: readonly ProcessRow[],
): Promise<ReadonlyMap<FactId, CurrencyCode>> {
  const ids = rows.flatMap(({ fact }) => (fact.kind === 'negotiation' ? fact.debts.map(({ charge }) => charge) : []))
  if (ids.length === 0) return new Map()
  const charges = await db.entries.bulkGet(ids)
  return new Map(charges.flatMap((row) => (row ? [[row.id, row.currency] as const] : [])))
}
