import { allCurrencies, type StatedCurrency } from '../domain/currency.ts'
import type { FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { typedAmounts } from '../domain/searchFigures.ts'
import { hasFigures, numberWords, taxIdKey } from '../domain/searchKeys.ts'
import { matchRank } from '../domain/wordMatch.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { CustomerRow, EntryRow } from '../storage/rows.ts'
import { isMovement, withCustomers, type FoundEntry } from './foundEntry.ts'

export interface FiguresFound {
  /** By their tax numbers. */
  readonly customers: readonly CustomerRow[]
  /** By document number or amount: what is just that first, and then the latest written down. */
  readonly entries: readonly FoundEntry[]
}

/** Figures and letters of a tax number before it is looked for: fewer are in too many. */
const LEAST_TAX_ID = 4
/** Keys that are read of one word: where more have it, the other words decide. */
const MOST_KEYS = 1_000
/** Rows that are read: nobody looks further, they type another figure. */
const MOST_ROWS = 60
/** Rows that are read of those with just one key: a step for each, from the last back. */
const MOST_ALIKE = 20

/**
 * Finds customers by the beginning of the tax number, and movements by document number or amount, off indexes: what is
 * read is bounded, however much is in the books. A text without a figure finds nothing.
 * @param limit most of either kind
 */
export async function searchByFigures(db: BooksDatabase, text: string, limit: number): Promise<FiguresFound> {
  if (!hasFigures(text)) return { customers: [], entries: [] }
  const amounts = amountsOf(text)
  const typed = numberWords(text)
  const [customers, ...ids] = await Promise.all([
    byTaxId(db, taxIdKey(text), limit),
    idsByNumber(db, typed),
    ...amounts.all.map((amount) => latestWith(db, amount)),
  ])
  const rows = await db.entries.bulkGet([...new Set(ids.flat())])
  const found = rows.flatMap((row) => {
    const rank = row && isMovement(row) ? rankOf(row, typed, amounts) : undefined
    return row && rank !== undefined ? [{ row, rank }] : []
  })
  const best = found.toSorted((a, b) => a.rank - b.rank || (a.row.at > b.row.at ? -1 : 1)).slice(0, limit)
  const entries = await withCustomers(
    db,
    best.map(({ row }) => row),
  )
  return { customers, entries }
}

async function byTaxId(db: BooksDatabase, typed: string, limit: number): Promise<readonly CustomerRow[]> {
  if (typed.length < LEAST_TAX_ID) return []
  const rows = await db.customers.where('taxKey').startsWith(typed).limit(MOST_ROWS).toArray()
  return rows.filter(({ profile }) => !profile.archived).slice(0, limit)
}

/** Those with just this key, of the latest months. */
function latestWith(db: BooksDatabase, key: number | string): PromiseLike<readonly FactId[]> {
  return db.entries.where('sought').equals(key).reverse().limit(MOST_ALIKE).primaryKeys()
}

/** Whatever may have a number with all of these words: those that have more of them first, and not too many. */
async function idsByNumber(db: BooksDatabase, typed: readonly string[]): Promise<readonly FactId[]> {
  // Series end in what tells their documents apart.
  const words = typed.filter(hasFigures).toReversed()
  const [only] = words
  const lists = await Promise.all(
    words.map((word) => db.entries.where('sought').startsWith(word).limit(MOST_KEYS).primaryKeys()),
  )
  const has = new Map<FactId, number>()
  for (const list of lists) for (const id of new Set(list)) has.set(id, (has.get(id) ?? 0) + 1)
  const first = [...has.keys()].toSorted((a, b) => (has.get(b) ?? 0) - (has.get(a) ?? 0)).slice(0, MOST_ROWS)
  return words.length === 1 && only !== undefined ? [...(await latestWith(db, only)), ...first] : first
}

interface TypedAmounts {
  readonly in: (currency: StatedCurrency) => ReadonlySet<MinorUnits>
  /** In whatever currency. */
  readonly all: readonly MinorUnits[]
}

function amountsOf(text: string): TypedAmounts {
  const known = new Map<StatedCurrency, ReadonlySet<MinorUnits>>(
    allCurrencies().map((currency) => [currency, typedAmounts(text, currency)]),
  )
  return {
    in: (currency) => known.get(currency) ?? new Set(),
    all: [...new Set([...known.values()].flatMap((amounts) => [...amounts]))],
  }
}

/** 0 where it is just what was typed, 1 where its number begins with it. @returns undefined where it is not meant */
function rankOf({ fact, effect, currency }: EntryRow, typed: readonly string[], amounts: TypedAmounts) {
  if (amounts.in(currency).has(Math.abs(effect) as MinorUnits)) return 0
  const own = numberWords((fact.kind === 'charge' ? fact.number : undefined) ?? '')
  if (matchRank(typed, own) === undefined) return undefined
  return typed.every((word) => own.includes(word)) ? 0 : 1
}
