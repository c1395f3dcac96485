import { isMinorUnits, type MinorUnits } from './money.ts'
import { err, ok, type Result } from './result.ts'

/**
 * `limit-zero`: asked back, because people mean two things by it. Nobody may owe: "no vender más"; no bound: leave it
 * empty.
 */
export type LimitError = { readonly type: 'limit-zero' | 'limit-negative' | 'limit-not-an-amount' }

/**
 * A limit as a person typed it; `null` is none. A limit of zero that is in the books all the same is a limit, and stops
 * every sale on credit (`checkCredit`).
 */
export function checkCreditLimit(limit: number | null): Result<MinorUnits | null, LimitError> {
  if (limit === null) return ok(null)
  if (!isMinorUnits(limit)) return err({ type: 'limit-not-an-amount' })
  if (limit === 0) return err({ type: 'limit-zero' })
  return limit < 0 ? err({ type: 'limit-negative' }) : ok(limit)
}
