import { agingBuckets, agingOfDues, type AgingBucket } from '../../domain/aging.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import { subtract, sum, ZERO, type MinorUnits } from '../../domain/money.ts'
import type { AgingTotals } from '../../queries/agingSums.ts'

/** The report's last line in one currency, in figures that tie: sum of the buckets − in favour = balance. */
export interface Figures {
  readonly currency: CurrencyCode
  readonly buckets: readonly { readonly bucket: AgingBucket; readonly amount: MinorUnits }[]
  readonly open: MinorUnits
  readonly overdue: MinorUnits
  readonly inFavour: MinorUnits
  readonly balance: MinorUnits
}

/** @param totals of one currency; undefined when nobody owes in it */
export function figuresOf(
  totals: AgingTotals | undefined,
  currency: CurrencyCode,
  asOf: Day,
  limits: readonly number[],
): Figures {
  const amounts = agingOfDues(totals?.dues ?? [], asOf, limits)
  const inFavour = totals?.inFavour ?? ZERO
  const open = sum(amounts)
  return {
    currency,
    buckets: agingBuckets(limits).map((bucket, i) => ({ bucket, amount: amounts[i] ?? ZERO })),
    open,
    overdue: subtract(open, amounts[0] ?? ZERO),
    inFavour,
    balance: subtract(open, inFavour),
  }
}

/** Currencies that there is something in, the business's own first. */
export function currenciesOf(totals: readonly AgingTotals[], own: CurrencyCode): CurrencyCode[] {
  const used = totals
    .filter(({ dues, inFavour }) => inFavour !== 0 || dues.some(([, amount]) => amount !== 0))
    .map(({ currency }) => currency)
    .toSorted()
  return used.includes(own) ? [own, ...used.filter((currency) => currency !== own)] : used
}
