import type { MinorUnits } from './money.ts'

export const DEFAULT_MAX_DAYS_LATE = 30
const MOST_BROKEN_PROMISES = 2
const WARN_TENTHS = 9n

export interface CreditQuestion {
  readonly balance: MinorUnits
  readonly sale: MinorUnits
  /** `null`: no limit was set, so none is exceeded. */
  readonly limit: MinorUnits | null
  /** Days late of the oldest open debt; 0 or less when nothing is overdue. */
  readonly daysLate?: number
  readonly maxDaysLate?: number
  /** In the last twelve months. */
  readonly brokenPromises?: number
}

export type StopReason = 'over-limit' | 'overdue' | 'broken-promises'

export interface CreditAnswer {
  /** `stop`: the owner may go on, with a reason that is kept. */
  readonly verdict: 'ok' | 'warn' | 'stop'
  readonly reasons: readonly StopReason[]
  readonly exceeded: boolean
}

/**
 * Whether another sale on credit should be stopped ("Credit"): exposure (balance and this sale) over the limit, a debt
 * overdue for more than 30 days, or two broken promises in a year. From 90 per cent of the limit on it warns.
 */
export function checkCredit(question: CreditQuestion): CreditAnswer {
  const { balance, sale, limit, daysLate = 0, maxDaysLate = DEFAULT_MAX_DAYS_LATE, brokenPromises = 0 } = question
  const exposure = BigInt(balance) + BigInt(sale)
  const exceeded = limit !== null && exposure > BigInt(limit)
  const reasons: StopReason[] = []
  if (exceeded) reasons.push('over-limit')
  if (daysLate > maxDaysLate) reasons.push('overdue')
  if (brokenPromises >= MOST_BROKEN_PROMISES) reasons.push('broken-promises')
  if (reasons.length > 0) return { verdict: 'stop', reasons, exceeded }
  const near = limit !== null && exposure > 0n && exposure * 10n >= BigInt(limit) * WARN_TENTHS
  return { verdict: near ? 'warn' : 'ok', reasons, exceeded }
}

/** What can be looked at before selling on credit (R6), by the codes that a check keeps. */
export const LOOKED_AT = ['identity', 'address', 'references', 'history', 'income', 'registry'] as const
export type LookedAt = (typeof LOOKED_AT)[number]

/** What can secure a debt (R10), by the code that a check keeps. */
export const SURETIES = ['person', 'note', 'cheque', 'other'] as const
export type Surety = (typeof SURETIES)[number]

export function isLookedAt(code: string): code is LookedAt {
  return LOOKED_AT.some((each) => each === code)
}

export function isSurety(code: string | undefined): code is Surety {
  return SURETIES.some((each) => each === code)
}
