import type { AgingBucket } from '../domain/aging.ts'
import type { Messages } from '../i18n/messages.ts'

/** "Por vencer", "1–30 días", "91 días o más". */
export function bucketLabel(common: Messages['common'], { from, to }: AgingBucket): string {
  if (from === undefined) return common.notDue
  return to === undefined ? common.bucketFrom(from) : common.bucketRange(from, to)
}
