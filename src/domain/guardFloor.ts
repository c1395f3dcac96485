import type { GuardPurpose, GuardQuestion, GuardRule, GuardState } from './guardQuestion.ts'
import { FLOOR_MENTIONS } from './mentions.ts'

/** What each state still lets through; a state that is not here stops nothing. */
const LETS_THROUGH: Readonly<Record<Exclude<GuardState, 'agency' | 'court'>, readonly GuardPurpose[]>> = {
  // Once, so that they know what comes; then never again.
  'no-contact': ['next-step'],
  'no-contact-told': [],
  dispute: ['answer'],
  'says-paid': ['answer'],
  insolvent: ['answer'],
  deceased: [],
  minor: [],
}

/**
 * What may be done nowhere and cannot be switched off by any setting: going on after an opt-out (but for one notice of
 * the next step), chasing what is disputed and was not answered, chasing the dead, minors or those in insolvency,
 * telling others of the debt, threats, false papers and fees that nobody agreed to.
 */
export function guardFloor(question: GuardQuestion): GuardRule[] {
  const { states = [], purpose = 'collect', recipient = 'debtor', content } = question
  const found: GuardRule[] = states.flatMap((state): GuardRule[] => {
    if (state === 'agency' || state === 'court') {
      return purpose === 'collect' ? [{ id: state, force: 'courtesy' }] : []
    }
    return LETS_THROUGH[state].includes(purpose) ? [] : [{ id: state, force: 'floor' }]
  })
  if (recipient === 'third-party' || recipient === 'group') found.push({ id: 'recipient', force: 'floor' })
  const mentions = FLOOR_MENTIONS.filter((mention) => content?.mentions.includes(mention))
  if (mentions.length > 0) found.push({ id: 'forbidden-content', force: 'floor', mentions })
  return found
}
