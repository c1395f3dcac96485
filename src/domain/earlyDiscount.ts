import { percentOf } from './creditPolicy.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
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
