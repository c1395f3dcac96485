import type { StatedCurrency } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { DayOrder } from '../domain/dayText.ts'
import { foldWords } from '../domain/fold.ts'
import type { FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { typedAmounts, typedDay } from '../domain/searchFigures.ts'
import { matchRank } from '../domain/wordMatch.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow, EntryRow } from '../storage/rows.ts'

/** A charge, payment or credit that was found, with whose it is. */
export interface FoundEntry {
  readonly entry: EntryRow
  readonly customer: CustomerRow
}

export interface DeepFound {
  /** By their tax numbers. */
  readonly customers: readonly CustomerRow[]
  /** By document number, amount or day: the latest written down first. */
  readonly entries: readonly FoundEntry[]
}

export interface DeepQuestion {
  readonly text: string
  readonly order: DayOrder
  readonly today: Day
  /** Most of either kind. */
  readonly limit: number
}

/** Rows that are read at a time: the search stops between two of them when something else is typed. */
const SLICE = 1_000
/** Figures and letters of a tax number before it is looked for: fewer are in too many. */
const LEAST_TAX_ID = 4

/** Whether a text can be a number, an amount or a day at all. */
export function hasFigures(text: string): boolean {
  return /\d/.test(text)
}

/**
 * Finds what no index knows, from the latest back: a slice at a time, so that it can be left, and what was found is told
 * as it comes.
 * @param goesOn asked before each slice
 */
export async function deepSearch(
  db: BooksDatabase,
  question: DeepQuestion,
  goesOn: () => boolean,
  onFound: (found: DeepFound) => void,
): Promise<void> {
  const { text, limit } = question
  let found: DeepFound = { customers: [], entries: [] }
  const taxId = bare(text)
  if (taxId.length >= LEAST_TAX_ID) {
    for await (const rows of slices(
      (below) => db.customers.where('id').below(below).reverse().limit(SLICE).toArray(),
      goesOn,
    )) {
      const fits = rows.filter(({ person, profile }) => !profile.archived && bare(person.taxId).startsWith(taxId))
      if (fits.length === 0) continue
      found = { ...found, customers: [...found.customers, ...fits].slice(0, limit) }
      onFound(found)
      if (found.customers.length === limit) break
    }
  }
  const isMeant = entryTest(question)
  for await (const rows of slices(
    (below) => db.entries.where('id').below(below).reverse().limit(SLICE).toArray(),
    goesOn,
  )) {
    const fits = rows.filter(isMeant).slice(0, limit - found.entries.length)
    if (fits.length === 0) continue
    found = { ...found, entries: [...found.entries, ...(await withCustomers(db, fits))] }
    onFound(found)
    if (found.entries.length >= limit) break
  }
}

/** Rows by their ids, the last first, as long as `goesOn`. @param read the slice below an id */
async function* slices<T extends { readonly id: FactId }>(
  read: (below: FactId) => PromiseLike<readonly T[]>,
  goesOn: () => boolean,
): AsyncGenerator<readonly T[]> {
  let below = '\uffff' as FactId
  while (goesOn()) {
    const rows = await read(below)
    if (rows.length > 0 && goesOn()) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < SLICE) return
    below = last.id
  }
}

function entryTest({ text, order, today }: DeepQuestion): (row: EntryRow) => boolean {
  const typed = foldWords(text).map(withoutZeros)
  const day = typedDay(text, order, today)
  const amounts = new Map<StatedCurrency, ReadonlySet<MinorUnits>>()
  const isAmount = (effect: MinorUnits, currency: StatedCurrency) => {
    const known = amounts.get(currency) ?? typedAmounts(text, currency)
    amounts.set(currency, known)
    return known.has(Math.abs(effect) as MinorUnits)
  }
  return ({ fact, effect, currency, day: on, reversedBy }) => {
    if (reversedBy !== undefined || (fact.kind !== 'charge' && fact.kind !== 'payment' && fact.kind !== 'credit')) {
      return false
    }
    if (on === day || (effect !== 0 && isAmount(effect, currency))) return true
    const number = fact.kind === 'charge' ? fact.number : undefined
    return number !== undefined && matchRank(typed, foldWords(number).map(withoutZeros)) !== undefined
  }
}

/** A tax number without the signs that some write between its parts. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** "000123" is found by "123". */
function withoutZeros(word: string): string {
  return word.replace(/^0+(?=\d)/, '')
}

async function withCustomers(db: BooksDatabase, entries: readonly EntryRow[]): Promise<FoundEntry[]> {
  const customers = await db.customers.bulkGet(entries.map(({ customerId }) => customerId))
  return entries.flatMap((entry, i) => {
    const customer = customers[i]
    return customer ? [{ entry, customer }] : []
  })
}
