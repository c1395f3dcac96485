import type { CreditPolicy } from './creditPolicy.ts'
import type { Ladder } from './ladder.ts'
import type { MinorUnits } from './money.ts'
import type { BusinessProfile } from './profile.ts'
import type { Terms } from './terms.ts'

/** One point of the policy that is shown, printed and shared (R1, R2, R5); the words are the screen's. */
export type PolicyPoint =
  | { readonly type: 'terms'; readonly terms: Terms }
  | { readonly type: 'credit-check' }
  | { readonly type: 'payment-means'; readonly count: number }
  | { readonly type: 'early-discount'; readonly percent: number; readonly days: number }
  | { readonly type: 'deposit'; readonly percent: number }
  | { readonly type: 'guarantor'; readonly above: MinorUnits }
  /** Days before or after the due day on which the first and the last step of the ladder fall. */
  | { readonly type: 'reminders'; readonly first: number; readonly last: number; readonly steps: number }
  | { readonly type: 'stop-overdue'; readonly days: number }
  | { readonly type: 'stop-promises'; readonly count: number }
  | { readonly type: 'interest' }
  | { readonly type: 'handover'; readonly days: number }
  /** The same for everybody (R3). */
  | { readonly type: 'for-everybody' }

export interface PolicyQuestion {
  readonly business: Pick<BusinessProfile, 'terms' | 'paymentMeans'>
  readonly policy: CreditPolicy
  readonly ladder: Ladder
  /** A charge for late payment is agreed with customers. */
  readonly interest: boolean
  /** Days late from which others collect; `null`: never. */
  readonly handoverDays: number | null
}

/** What the policy says, in the order in which a customer should read it: how to pay, then what happens otherwise. */
export function policyPoints({ business, policy, ladder, interest, handoverDays }: PolicyQuestion): PolicyPoint[] {
  const points: PolicyPoint[] = [{ type: 'terms', terms: business.terms }, { type: 'credit-check' }]
  const { paymentMeans } = business
  if (paymentMeans.length > 0) points.push({ type: 'payment-means', count: paymentMeans.length })
  if (policy.earlyDiscount) points.push({ type: 'early-discount', ...policy.earlyDiscount })
  if (policy.depositPercent > 0) points.push({ type: 'deposit', percent: policy.depositPercent })
  if (policy.guarantorAbove !== null) points.push({ type: 'guarantor', above: policy.guarantorAbove })
  const days = ladder.steps.map((step) => step.day)
  if (days.length > 0) {
    points.push({ type: 'reminders', first: Math.min(...days), last: Math.max(...days), steps: days.length })
  }
  points.push({ type: 'stop-overdue', days: policy.maxDaysLate })
  points.push({ type: 'stop-promises', count: policy.brokenPromises })
  if (interest) points.push({ type: 'interest' })
  if (handoverDays !== null) points.push({ type: 'handover', days: handoverDays })
  points.push({ type: 'for-everybody' })
  return points
}
