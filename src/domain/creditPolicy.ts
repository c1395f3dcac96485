import { checkCredit, DEFAULT_MAX_DAYS_LATE, type CreditQuestion } from './creditCheck.ts'
import { isMinorUnits, minorUnits, subtract, ZERO, type MinorUnits } from './money.ts'
import type { CreditVerdict } from './processFacts.ts'
import { PERCENT_SCALE, percentMillionths, roundedQuotient } from './percents.ts'
import { err, ok, type Result } from './result.ts'

/** How the business sells on credit; the value of the shared setting 'policy'. */
export interface CreditPolicy {
  /** A debt late by more days than this stops sales. */
  readonly maxDaysLate: number
  /** So many broken promises within twelve months stop sales. */
  readonly brokenPromises: number
  /** Per cent of each sale on credit that is paid at once; 0: none. */
  readonly depositPercent: number
  /** Above this exposure somebody must stand surety; `null`: never. In the business's currency. */
  readonly guarantorAbove: MinorUnits | null
  /** Above this exposure somebody must have looked at who the customer is (R6); `null`: never. In the same currency. */
  readonly checkAbove: MinorUnits | null
  /** Less for whoever pays early; `null`: nothing. */
  readonly earlyDiscount: { readonly percent: number; readonly days: number } | null
}

export const DEFAULT_CREDIT_POLICY: CreditPolicy = {
  maxDaysLate: DEFAULT_MAX_DAYS_LATE,
  brokenPromises: 2,
  depositPercent: 0,
  guarantorAbove: null,
  checkAbove: null,
  earlyDiscount: null,
}

export type CreditPolicyError =
  | { readonly type: 'policy-days-late'; readonly max: number }
  | { readonly type: 'policy-broken-promises'; readonly max: number }
  | { readonly type: 'policy-deposit-percent' }
  | { readonly type: 'policy-guarantor-amount' }
  | { readonly type: 'policy-check-amount' }
  | { readonly type: 'discount-percent' }
  | { readonly type: 'discount-days'; readonly max: number }

const MOST_DAYS = 365
const MOST_PROMISES = 20

function isCount(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function isBound(amount: MinorUnits | null): boolean {
  return amount === null || (isMinorUnits(amount) && amount >= 0)
}

/** @returns the policy, or what is wrong with the first field that is */
export function checkCreditPolicy(policy: CreditPolicy): Result<CreditPolicy, CreditPolicyError> {
  const { maxDaysLate, brokenPromises, depositPercent, guarantorAbove, checkAbove, earlyDiscount } = policy
  if (!isCount(maxDaysLate, 0, MOST_DAYS)) return err({ type: 'policy-days-late', max: MOST_DAYS })
  if (!isCount(brokenPromises, 1, MOST_PROMISES)) return err({ type: 'policy-broken-promises', max: MOST_PROMISES })
  if (!(depositPercent >= 0 && depositPercent < 100)) return err({ type: 'policy-deposit-percent' })
  if (!isBound(guarantorAbove)) return err({ type: 'policy-guarantor-amount' })
  if (!isBound(checkAbove)) return err({ type: 'policy-check-amount' })
  if (earlyDiscount === null) return ok(policy)
  if (!(earlyDiscount.percent > 0 && earlyDiscount.percent < 100)) return err({ type: 'discount-percent' })
  return isCount(earlyDiscount.days, 0, MOST_DAYS) ? ok(policy) : err({ type: 'discount-days', max: MOST_DAYS })
}

export interface SaleQuestion extends Pick<CreditQuestion, 'balance' | 'sale' | 'limit'> {
  readonly policy: CreditPolicy
  /** Days late of the oldest open debt; 0 or less when nothing is overdue. */
  readonly daysLate: number
  /** In the last twelve months. */
  readonly brokenPromises: number
  /** "No vender más" is in force. */
  readonly noSales: boolean
  /** Paid at once, out of the sale. */
  readonly deposit: MinorUnits
  /** Somebody stands surety for this customer (R10). */
  readonly guarantor: boolean
  /** What the last look at the customer came to; `null`: nobody looked. */
  readonly lastCheck: CreditVerdict | null
}

/** Why the sale is stopped, with the figures that its sentence needs. */
export type SaleStop =
  | { readonly type: 'no-sales' }
  | { readonly type: 'over-limit'; readonly by: MinorUnits }
  | { readonly type: 'overdue'; readonly days: number; readonly max: number }
  | { readonly type: 'broken-promises'; readonly count: number; readonly max: number }
  | { readonly type: 'deposit-missing'; readonly wanted: MinorUnits; readonly paid: MinorUnits }
  | { readonly type: 'guarantor-missing'; readonly above: MinorUnits }
  | { readonly type: 'check-missing'; readonly above: MinorUnits }
  /** Whoever looked decided against credit. */
  | { readonly type: 'check-refused' }

export interface SaleDecision {
  /** `stop`: the owner may go on, with a reason that is kept. */
  readonly verdict: 'ok' | 'warn' | 'stop'
  readonly stops: readonly SaleStop[]
  /** Balance, and what of this sale stays owed. */
  readonly exposure: MinorUnits
  /** Left of the limit after the sale; below zero when it is exceeded; undefined without a limit. */
  readonly room?: MinorUnits
  /** What the policy asks to be paid at once. */
  readonly deposit: MinorUnits
}

/**
 * Whether a sale on credit may go on ("Credit", R7–R10, R65, R66). Adds to `checkCredit` the ban on sales, the deposit,
 * the surety and the look at who the customer is. A limit of zero is a limit.
 * @param question amounts of one currency; a limit in another one is the caller's to leave out
 * @throws RangeError when the exposure passes the bound of money.ts
 */
export function decideSale(question: SaleQuestion): SaleDecision {
  const { policy, balance, sale, limit, daysLate, brokenPromises, deposit, lastCheck } = question
  const wanted = percentOf(sale, policy.depositPercent)
  const owed = subtract(sale, deposit)
  const exposure = minorUnits(balance + owed)
  const credit = checkCredit({ balance, sale: owed, limit, daysLate, maxDaysLate: policy.maxDaysLate })
  const stops: SaleStop[] = []
  if (question.noSales) stops.push({ type: 'no-sales' })
  if (credit.exceeded && limit !== null) stops.push({ type: 'over-limit', by: subtract(exposure, limit) })
  if (credit.reasons.includes('overdue')) stops.push({ type: 'overdue', days: daysLate, max: policy.maxDaysLate })
  if (brokenPromises >= policy.brokenPromises) {
    stops.push({ type: 'broken-promises', count: brokenPromises, max: policy.brokenPromises })
  }
  if (deposit < wanted) stops.push({ type: 'deposit-missing', wanted, paid: deposit })
  if (policy.guarantorAbove !== null && exposure > policy.guarantorAbove && !question.guarantor) {
    stops.push({ type: 'guarantor-missing', above: policy.guarantorAbove })
  }
  if (policy.checkAbove !== null && exposure > policy.checkAbove && lastCheck === null) {
    stops.push({ type: 'check-missing', above: policy.checkAbove })
  }
  if (lastCheck === 'no') stops.push({ type: 'check-refused' })
  return {
    verdict: stops.length > 0 ? 'stop' : lastCheck === 'careful' ? 'warn' : credit.verdict,
    stops,
    exposure,
    ...(limit === null ? {} : { room: subtract(limit, exposure) }),
    deposit: wanted,
  }
}

/** Per cent of an amount, rounded once, half away from zero; nothing of an amount below zero. */
export function percentOf(amount: MinorUnits, percent: number): MinorUnits {
  if (amount <= 0) return ZERO
  const share = roundedQuotient(BigInt(amount) * percentMillionths(percent), 100n * BigInt(PERCENT_SCALE))
  return minorUnits(Number(share))
}
