import { openItems, type Account } from './account.ts'
import type { ChasedDebt } from './ladderStep.ts'

/**
 * The debt on which the customer's ladder stands: the oldest overdue instalment, or the next one to fall due when
 * nothing is overdue. One person is not chased twice for two invoices.
 * @returns undefined when nothing is open
 */
export function chasedDebt(account: Account): ChasedDebt | undefined {
  const oldest = openItems(account)[0]
  if (!oldest) return undefined
  const since = account.charges.get(oldest.charge)?.instalments[oldest.instalment - 1]?.due
  return { charge: oldest.charge, due: oldest.due, ...(since === undefined ? {} : { since }) }
}
