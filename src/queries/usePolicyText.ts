import { createFormat } from '../domain/format.ts'
import { handoverDaysOf } from '../domain/handoverDays.ts'
import { NO_INTEREST, readInterestSetting } from '../domain/interestSetting.ts'
import { laddersOf } from '../domain/ladderSettings.ts'
import { localeFor, type Language } from '../domain/locale.ts'
import { policyPoints } from '../domain/policyPoints.ts'
import { ownPolicyText, policyTextKey, readCreditPolicy } from '../domain/policySetting.ts'
import type { PlainJson } from '../domain/processFacts.ts'
import type { BusinessProfile } from '../domain/profile.ts'
import { policyText } from '../messages/policyText.ts'
import { useSettings } from './useSettings.ts'

export interface PolicyWriting {
  /** As the app writes it from what is set. */
  readonly proposed: string
  /** In the owner's words; `null` where there are none. */
  readonly own: string | null
  readonly stored: PlainJson | undefined
}

/** The policy in words for customers; undefined while it is being read. */
export function usePolicyText(business: BusinessProfile, language: Language): PolicyWriting | undefined {
  const settings = useSettings('policy', 'interest', 'handover', 'ladder/')
  if (settings === undefined) return undefined
  const ladders = laddersOf(settings)
  const ladder = ladders.find(({ id }) => id === business.ladder) ?? ladders[0]
  if (ladder === undefined) return undefined
  const interest = readInterestSetting(settings.get('interest'))
  const points = policyPoints({
    business,
    policy: readCreditPolicy(settings.get('policy')),
    ladder,
    interest: interest.on && [interest.consumer, interest.business].some(({ preset }) => preset !== NO_INTEREST),
    handoverDays: handoverDaysOf(settings.get('handover')),
  })
  const format = createFormat(localeFor(language, business.country))
  const stored = settings.get(policyTextKey(language))
  return {
    proposed: policyText({ points, language, business, currency: business.currency, format }),
    own: ownPolicyText(stored),
    stored,
  }
}
