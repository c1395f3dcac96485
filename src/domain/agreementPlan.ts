import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { AllocationItem, Instalment } from './fact.ts'
import { minorUnits, smaller, splitEvenly, subtract, sum, type MinorUnits, type SplitError } from './money.ts'
import { err, ok, type Result } from './result.ts'
import { planDays, type InstalmentPlan } from './termsDue.ts'

const MOST_PARTS = 600
const MOST_GRACE_DAYS = 365
const MOST_PERCENT = 100

/** How to pay a sum: perhaps a first payment of its own, and the rest in parts at a rhythm. */
export interface PlanQuestion extends Omit<InstalmentPlan, 'parts'> {
  readonly total: MinorUnits
  /** So many equal parts, or parts of this amount, of which the last one is what is left. */
  readonly parts: number | { readonly each: MinorUnits }
  readonly firstPayment?: Instalment
}

export type PlanError =
  | SplitError
  | { readonly type: 'amount-zero' }
  /** It leaves nothing for the instalments. */
  | { readonly type: 'first-payment-too-large' }
  | { readonly type: 'too-many-instalments'; readonly max: number }

/**
 * The instalments of an agreement: they add up to the total, and the first of the equal parts carry the remainder
 * (1,000.00 in three after 100.00: 100.00, 300.00, 300.00, 300.00). A part too small to carry a unit is left out. Of
 * parts of a chosen amount the last one is what is left (1,000.00 by 300.00: 300.00, 300.00, 300.00, 100.00).
 * @returns in order of due day
 */
export function planAgreement({
  total,
  firstPayment,
  parts: how,
  every,
  first,
}: PlanQuestion): Result<Instalment[], PlanError> {
  if (total <= 0 || (firstPayment !== undefined && firstPayment.amount <= 0)) return err({ type: 'amount-zero' })
  const rest = firstPayment ? minorUnits(total - firstPayment.amount) : total
  if (rest <= 0) return err({ type: 'first-payment-too-large' })
  const parts = typeof how === 'number' ? splitEvenly(rest, how) : splitBy(rest, how.each)
  if (!parts.ok) return parts
  const days = planDays({ parts: parts.value.length, every, first })
  const equal = parts.value.flatMap((amount, i): Instalment[] => {
    const due = days[i]
    return due !== undefined && amount > 0 ? [{ due, amount }] : []
  })
  return ok([...(firstPayment ? [firstPayment] : []), ...equal].toSorted(byDue))
}

function splitBy(total: MinorUnits, each: MinorUnits): Result<MinorUnits[], PlanError> {
  if (each <= 0) return err({ type: 'amount-zero' })
  const parts = Math.ceil(total / each)
  if (parts > MOST_PARTS) return err({ type: 'too-many-instalments', max: MOST_PARTS })
  return ok(Array.from({ length: parts }, (_, i) => smaller(each, minorUnits(total - each * i))))
}

/** What is agreed, before it is recorded. */
export interface AgreementTerms {
  readonly currency: CurrencyCode
  readonly debts: readonly AllocationItem[]
  readonly plan: readonly Instalment[]
  readonly misses?: number
  readonly graceDays?: number
  readonly waived?: MinorUnits
  readonly discount?: MinorUnits
  readonly discountBy?: Day
  readonly inKind?: string
  readonly nextPurchasePercent?: number
}

export type AgreementTermsError =
  | { readonly type: 'debts-missing' }
  | { readonly type: 'amount-zero' }
  | { readonly type: 'instalments-missing' }
  | { readonly type: 'too-many-instalments'; readonly max: number }
  /** `by`: plan less debts. */
  | { readonly type: 'plan-does-not-add-up'; readonly by: MinorUnits }
  | { readonly type: 'plan-in-past'; readonly due: Day }
  | { readonly type: 'breach-rule-invalid' }
  | { readonly type: 'discount-too-large' }
  | { readonly type: 'discount-day-missing' }
  | { readonly type: 'percent-invalid' }

/**
 * Whether these terms can be agreed on a day: debts and instalments above zero, which add up to each other, none of
 * them before that day; a breach rule that can be kept; a discount that is less than the debt and has its day.
 * @returns the terms with the plan in order of due day
 */
export function checkAgreement(terms: AgreementTerms, on: Day): Result<AgreementTerms, AgreementTermsError> {
  const { debts, plan, misses = 1, graceDays = 0, discount, discountBy, nextPurchasePercent = 1 } = terms
  if (debts.length === 0) return err({ type: 'debts-missing' })
  if (plan.length === 0) return err({ type: 'instalments-missing' })
  if (plan.length > MOST_PARTS) return err({ type: 'too-many-instalments', max: MOST_PARTS })
  if ([...debts, ...plan].some(({ amount }) => amount <= 0)) return err({ type: 'amount-zero' })
  const total = sum(debts.map(({ amount }) => amount))
  const by = subtract(sum(plan.map(({ amount }) => amount)), total)
  if (by !== 0) return err({ type: 'plan-does-not-add-up', by })
  const past = plan.find(({ due }) => due < on)
  if (past) return err({ type: 'plan-in-past', due: past.due })
  if (!isWhole(misses, 1, MOST_PARTS) || !isWhole(graceDays, 0, MOST_GRACE_DAYS)) {
    return err({ type: 'breach-rule-invalid' })
  }
  if (discount !== undefined && (discount <= 0 || discount >= total)) return err({ type: 'discount-too-large' })
  if (discount !== undefined && (discountBy === undefined || discountBy < on)) {
    return err({ type: 'discount-day-missing' })
  }
  if (!isWhole(nextPurchasePercent, 1, MOST_PERCENT)) return err({ type: 'percent-invalid' })
  return ok({ ...terms, plan: plan.toSorted(byDue) })
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function byDue(a: Instalment, b: Instalment): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0
}
