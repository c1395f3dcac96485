import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'

/** Open money by due day, one entry a currency: the aging report's totals before they go into buckets. */
export interface AgingTotals {
  readonly currency: CurrencyCode
  readonly dues: readonly (readonly [Day, MinorUnits])[]
  readonly inFavour: MinorUnits
}

interface Sums {
  readonly dues: Map<Day, MinorUnits>
  inFavour: MinorUnits
}

/** Adds up per currency; two currencies are never added to each other. */
export class AgingSums {
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

interface Account {
  readonly currency: CurrencyCode
  readonly dues: Iterable<readonly [Day, MinorUnits]>
  readonly inFavour: MinorUnits
}

/** The totals of these accounts: what the report's last line must say. */
export function totalsOf(accounts: readonly Account[]): AgingTotals[] {
  const sums = new AgingSums()
  for (const { currency, dues, inFavour } of accounts) {
    for (const [due, amount] of dues) sums.addDue(currency, due, amount)
    sums.addInFavour(currency, inFavour)
  }
  return sums.totals()
}
