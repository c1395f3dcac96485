import { minorUnits, type MinorUnits } from './money.ts'
import { percentMillionths, PERCENT_SCALE, roundedQuotient } from './percents.ts'
import { err, ok, type Result } from './result.ts'

/** How an agency is paid: of the penalty that it puts on the debtor (R72), or of what it recovers (R73). */
export interface AgencyTerms {
  readonly basis: 'penalty' | 'recovered'
  readonly percent: number
}

export interface AgencyFee {
  /** What the debtor paid: all of it lowers the debt or pays the penalty. */
  readonly gross: MinorUnits
  readonly fee: MinorUnits
  /** What reaches the business. */
  readonly net: MinorUnits
}

export type AgencyFeeError =
  /** Of a penalty, no more than half. */
  | { readonly type: 'fee-above-half-of-penalty'; readonly max: number }
  | { readonly type: 'percent-malformed' }
  | { readonly type: 'penalty-above-recovered' }

const MOST_OF_PENALTY = 50
const WHOLE = 100

/**
 * What an agency keeps of one payment of the debtor; rounded once, half away from zero.
 * @param recovered all that the debtor paid
 * @param penalty the part of it that is the agency's penalty
 */
export function agencyFee(
  terms: AgencyTerms,
  recovered: MinorUnits,
  penalty: MinorUnits,
): Result<AgencyFee, AgencyFeeError> {
  const { basis, percent } = terms
  if (!Number.isFinite(percent) || percent < 0 || percent > WHOLE) return err({ type: 'percent-malformed' })
  if (basis === 'penalty' && percent > MOST_OF_PENALTY) {
    return err({ type: 'fee-above-half-of-penalty', max: MOST_OF_PENALTY })
  }
  if (penalty > recovered) return err({ type: 'penalty-above-recovered' })
  const base = basis === 'penalty' ? penalty : recovered
  const share = roundedQuotient(BigInt(base) * percentMillionths(percent), BigInt(WHOLE * PERCENT_SCALE))
  const fee = minorUnits(Number(share))
  return ok({ gross: recovered, fee, net: minorUnits(recovered - fee) })
}
