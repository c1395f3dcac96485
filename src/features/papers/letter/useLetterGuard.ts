import { useMemo, useState } from 'react'
import type { GuardPurpose } from '../../../domain/guardQuestion.ts'
import { mayGoOut, type GuardOverride } from '../../../domain/mayGoOut.ts'
import { readRegion } from '../../../platform/region.ts'
import { useNow } from '../../../platform/useNow.ts'
import { chargesOf } from '../../../queries/messageDebts.ts'
import { useContactGuard, type ContactGuard } from '../../../queries/useContactGuard.ts'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterDraft } from './useLetter.ts'

export interface LetterGuardState {
  /** Undefined while it is not known: the letter is not handed over before. */
  readonly guard: ContactGuard | undefined
  readonly now: number
  readonly purpose: GuardPurpose
  readonly setPurpose: (purpose: GuardPurpose) => void
  readonly override: GuardOverride | undefined
  readonly setOverride: (override: GuardOverride | undefined) => void
  readonly mayGoOut: boolean
  /** Goes with the letter while something stops it. */
  readonly overrideNow: GuardOverride | undefined
}

const MINUTE = 60_000

/** The contact guard's word on this letter, told again every minute and with the letter's words. */
export function useLetterGuard({ customer, chase }: LetterSubject, { file }: LetterDraft): LetterGuardState {
  const now = useNow(MINUTE)
  const [purpose, setPurpose] = useState<GuardPurpose>('collect')
  const [override, setOverride] = useState<GuardOverride>()
  const charges = useMemo(() => chargesOf(chase.overdue), [chase.overdue])
  const text = typeof file === 'object' ? file.text : ''
  const guard = useContactGuard(customer.id, { now, zone: readRegion().timeZone }, { charges, purpose, text })
  const passes = guard !== undefined && mayGoOut(guard.answers.letter, override)
  const overrideNow = passes && guard.answers.letter.type === 'block' ? override : undefined
  return { guard, now, purpose, setPurpose, override, setOverride, mayGoOut: passes, overrideNow }
}
