import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'
import { agingAsOf } from '../storage/asOf.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** Open money of everybody by due day, one entry a currency: the aging report's totals before they go into buckets. */
export interface AgingTotals {
  readonly currency: CurrencyCode
  readonly dues: readonly (readonly [Day, MinorUnits])[]
  readonly inFavour: MinorUnits
}

/** Totals as of a day, for all customers or those with a tag. Today's are read from sums that are kept. */
export function useAging(asOf: Day, tag?: string): readonly AgingTotals[] | undefined {
  return useRows(
    (db, today) => (asOf === today && tag === undefined ? readKeptAging(db) : readAgingAsOf(db, asOf, tag)),
    [asOf, tag],
  )
}

interface Sums {
  readonly dues: Map<Day, MinorUnits>
  inFavour: MinorUnits
}

/** Adds up per currency; two currencies are never added to each other. */
class AgingSums {
  readonly #byCurrency = new Map<CurrencyCode, Sums>()

  #of(currency: CurrencyCode): Sums {
    const sums = this.#byCurrency.get(currency) ?? { dues: new Map(), inFavour: ZERO }
    this.#byCurrency.set(currency, sums)
    return sums
  }

  addDue(currency: CurrencyCode, due: Day, amount: MinorUnits): void {
    const { dues } = this.#of(currency)
    dues.set(due, add(dues.get(due) ?? ZERO, amount))
  }

  addInFavour(currency: CurrencyCode, amount: MinorUnits): void {
    const sums = this.#of(currency)
    sums.inFavour = add(sums.inFavour, amount)
  }

  totals(): AgingTotals[] {
    return [...this.#byCurrency].map(([currency, { dues, inFavour }]) => ({ currency, dues: [...dues], inFavour }))
  }
}

async function readKeptAging(db: BooksDatabase): Promise<readonly AgingTotals[]> {
  const sums = new AgingSums()
  for (const row of await db.aging.toArray()) {
    if (row.due === '') sums.addInFavour(row.currency, row.amount)
    else sums.addDue(row.currency, row.due, row.amount)
  }
  return sums.totals()
}

async function readAgingAsOf(db: BooksDatabase, asOf: Day, tag: string | undefined): Promise<readonly AgingTotals[]> {
  const sums = new AgingSums()
  for (const { currency, dues, inFavour } of await agingAsOf(db, asOf, tag === undefined ? {} : { tag })) {
    for (const [due, amount] of dues) sums.addDue(currency, due, amount)
    sums.addInFavour(currency, inFavour)
  }
  return sums.totals()
}
