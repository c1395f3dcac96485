import type { Messages } from '../i18n/messages.ts'

/** Days late, both included: those of an `AgingBucket`, or of several side by side. */
export interface BucketDays {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** "Por vencer", "1–30 días", "91 días o más". */
export function bucketLabel(common: Messages['common'], { from, to }: BucketDays): string {
  if (from === undefined) return common.notDue
  return to === undefined ? common.bucketFrom(from) : common.bucketRange(from, to)
}
