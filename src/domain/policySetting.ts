import { checkCreditPolicy, DEFAULT_CREDIT_POLICY, type CreditPolicy } from './creditPolicy.ts'
import type { Language } from './locale.ts'
import type { PlainJson } from './processFacts.ts'

/** Key of the shared setting with the policy in the owner's own words. */
export function policyTextKey(language: Language): string {
  return `policy/${language}`
}

/** Reads the setting 'policy' as a stranger's; what cannot be read, or its own check refuses, is the app's policy. */
export function readCreditPolicy(value: PlainJson | null | undefined): CreditPolicy {
  const {
    maxDaysLate,
    brokenPromises,
    depositPercent,
    guarantorAbove = null,
    checkAbove = null,
    earlyDiscount,
  } = fieldsOf(value)
  const { percent, days } = fieldsOf(earlyDiscount)
  const early = earlyDiscount === undefined || earlyDiscount === null ? null : { percent, days }
  const policy = { maxDaysLate, brokenPromises, depositPercent, guarantorAbove, checkAbove, earlyDiscount: early }
  const numbers = [
    maxDaysLate,
    brokenPromises,
    depositPercent,
    guarantorAbove ?? 0,
    checkAbove ?? 0,
    percent ?? 0,
    days ?? 0,
  ]
  if (!numbers.every((one) => typeof one === 'number')) return DEFAULT_CREDIT_POLICY
  // Every field is a number or null by now; whether it is a good one, the check says.
  const checked = checkCreditPolicy(policy as CreditPolicy)
  return checked.ok ? checked.value : DEFAULT_CREDIT_POLICY
}

/** The policy as its setting holds it; undefined when it is the app's own. */
export function policyValue(policy: CreditPolicy): PlainJson | undefined {
  const { maxDaysLate, brokenPromises, depositPercent, guarantorAbove, checkAbove, earlyDiscount } = policy
  const value = {
    maxDaysLate,
    brokenPromises,
    depositPercent,
    guarantorAbove,
    checkAbove,
    earlyDiscount: earlyDiscount && { percent: earlyDiscount.percent, days: earlyDiscount.days },
  }
  return JSON.stringify(value) === JSON.stringify(DEFAULT_CREDIT_POLICY) ? undefined : value
}

/** The owner's own words of the policy; `null` where there are none. */
export function ownPolicyText(value: PlainJson | null | undefined): string | null {
  const { text } = fieldsOf(value)
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

function fieldsOf(value: PlainJson | null | undefined): Readonly<Record<string, PlainJson>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return value as { readonly [key: string]: PlainJson }
}
