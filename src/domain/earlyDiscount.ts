import { percentOf } from './creditPolicy.ts'
import type { CurrencyCode } from './currency.ts'
import { addDays, type Day } from './day.ts'
import { subtract, type MinorUnits } from './money.ts'
import { err, ok, type Result } from './result.ts'

export type EarlyDiscountError = {
  readonly type:
    /** Over 0 and below 100. */
    | 'discount-percent'
    /** The last day of the offer is before today. */
    | 'discount-day-passed'
    /** Nothing is open, or the discount would be less than the smallest coin. */
    | 'discount-nothing'
}

/** "Si pagas hasta el viernes, son 980" (R83), in one currency. */
export interface EarlyOffer {
  readonly currency: CurrencyCode
  readonly open: MinorUnits
  readonly discount: MinorUnits
  /** What settles the debt until the day. */
  readonly pay: MinorUnits
  readonly by: Day
}

/**
 * The discount for paying by a day, on what is open. Rounded once, half away from zero, in the smallest unit of the
 * currency: discount and payment always add up to what is open.
 * @param by last day on which the offer holds; today is early enough
 */
export function earlyOffer(
  { currency, open }: { readonly currency: CurrencyCode; readonly open: MinorUnits },
  { percent, by }: { readonly percent: number; readonly by: Day },
  today: Day,
): Result<EarlyOffer, EarlyDiscountError> {
  if (!(percent > 0 && percent < 100)) return err({ type: 'discount-percent' })
  if (by < today) return err({ type: 'discount-day-passed' })
  const discount = percentOf(open, percent)
  if (discount <= 0) return err({ type: 'discount-nothing' })
  return ok({ currency, open, discount, pay: subtract(open, discount), by })
}

/** What a sale on credit gets for being paid early, as the policy has it (creditPolicy.ts). */
export type EarlyTerms =
  /** Paid up to that day, `pay` more settles it. */
  | { readonly type: 'offer'; readonly by: Day; readonly discount: MinorUnits; readonly pay: MinorUnits }
  /** No more is open than the discount: whether the rest came in time is for the owner to say. */
  | { readonly type: 'left'; readonly by: Day; readonly discount: MinorUnits }

/**
 * The discount is on the whole charge and counts from its day: `days` 0 is the same day. What was paid before counts
 * as paid early too, as long as the rest comes in time.
 * @param charge one that is owed in one part
 * @returns undefined once the days are over, or when there is no discount
 */
export function earlyTermsOf(
  charge: { readonly issued: Day; readonly amount: MinorUnits; readonly open: MinorUnits },
  discountOf: { readonly percent: number; readonly days: number } | null,
  today: Day,
): EarlyTerms | undefined {
  if (discountOf === null || charge.open <= 0) return undefined
  const discount = percentOf(charge.amount, discountOf.percent)
  const by = addDays(charge.issued, discountOf.days)
  if (discount <= 0) return undefined
  if (charge.open <= discount) return { type: 'left', by, discount: charge.open }
  return today <= by ? { type: 'offer', by, discount, pay: subtract(charge.open, discount) } : undefined
}
