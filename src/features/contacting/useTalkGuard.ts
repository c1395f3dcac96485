import { useState } from 'react'
import type { GuardPurpose } from '../../domain/guardQuestion.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { mayGoOut, type GuardOverride } from '../../domain/mayGoOut.ts'
import { readRegion } from '../../platform/region.ts'
import { useNow } from '../../platform/useNow.ts'
import { useContactGuard, type ContactGuard } from '../../queries/useContactGuard.ts'

export interface TalkGuard {
  /** Undefined while it is not known. */
  readonly guard: ContactGuard | undefined
  readonly now: number
  readonly purpose: GuardPurpose
  readonly setPurpose: (purpose: GuardPurpose) => void
  readonly override: GuardOverride | undefined
  readonly setOverride: (override: GuardOverride | undefined) => void
  readonly mayCall: boolean
  /** Goes with the call while something stops it. */
  readonly overrideNow: GuardOverride | undefined
  /** Not where a law forbids to ask a person why they did not pay. */
  readonly mayAskReason: boolean
}

const MINUTE = 60_000

/** The contact guard's word on calls and visits, told again every minute. */
export function useTalkGuard(customer: CustomerId, charges: readonly FactId[]): TalkGuard {
  const now = useNow(MINUTE)
  const [purpose, setPurpose] = useState<GuardPurpose>('collect')
  const [override, setOverride] = useState<GuardOverride>()
  const guard = useContactGuard(customer, { now, zone: readRegion().timeZone }, { charges, purpose })
  const mayCall = guard !== undefined && mayGoOut(guard.answers.call, override)
  const overrideNow = mayCall && guard.answers.call.type === 'block' ? override : undefined
  const mayAskReason = guard !== undefined && guard.unread !== 'law' && guard.rules.noReasonQuestion === undefined
  return { guard, now, purpose, setPurpose, override, setOverride, mayCall, overrideNow, mayAskReason }
}
