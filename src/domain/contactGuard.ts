import { isSomeMessage, MESSAGES } from './channels.ts'
import { guardFloor } from './guardFloor.ts'
import type { GuardAnswer, GuardQuestion, GuardRule } from './guardQuestion.ts'
import { firstOpening, timeRules } from './guardTime.ts'
import type { Mention } from './mentions.ts'
import { missingContent } from './missingContent.ts'

const FORCES: readonly GuardRule['force'][] = ['floor', 'law', 'own', 'courtesy']

/**
 * Whether a message, call or visit about a debt may go out now. A draft is always allowed: only sending is gated, and
 * only contacts that the person confirmed count. Days are rolling days where the customer is. What the universal floor
 * stops cannot be overridden; what a law or the owner's own rules stop can, with a reason.
 */
export function guard(question: GuardQuestion): GuardAnswer {
  const now = question.clock.localOf(question.instant)
  const standing = [...guardFloor(question), ...channelRules(question), ...contentRules(question)]
  const [first, ...others] = [...standing, ...timeRules(question, now)].toSorted(
    (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force),
  )
  if (!first) return { type: 'ok' }
  const rules = [first, ...others] as const
  if (first.force === 'courtesy') {
    const until = standing.length === 0 ? firstOpening(question, now, isQuiet) : undefined
    return { type: 'warn', rules, ...(until ? { until } : {}) }
  }
  const helps = standing.every(isCourtesy)
  // Better a civil hour than the first minute after midnight.
  const until = helps
    ? (firstOpening(question, now, isQuiet) ?? firstOpening(question, now, (broken) => broken.every(isCourtesy)))
    : undefined
  return { type: 'block', rules, ...(until ? { until } : {}), overridable: first.force !== 'floor' }
}

function isQuiet(broken: readonly GuardRule[]): boolean {
  return broken.length === 0
}

function isCourtesy(rule: GuardRule): boolean {
  return rule.force === 'courtesy'
}

function channelRules({ rules, channel, consented = [] }: GuardQuestion): GuardRule[] {
  const found: GuardRule[] = []
  const { consent, closedChannels } = rules
  if (closedChannels?.channels.includes(channel)) {
    found.push({ id: 'closed-channel', force: closedChannels.force, law: closedChannels })
  }
  // What is shared or copied goes out by a message of the person's choice: one of them has to be authorised.
  const authorised = consented.some((one) => one === channel || (isSomeMessage(channel) && MESSAGES.includes(one)))
  if (consent && !authorised) found.push({ id: 'consent', force: consent.force, law: consent })
  return found
}

function contentRules({ rules, channel, contacts, content, settings }: GuardQuestion): GuardRule[] {
  if (!content) return []
  const found: GuardRule[] = []
  const says = (mention: Mention): boolean => content.mentions.includes(mention)
  const { forbids, noReasonQuestion } = rules
  const forbidden = forbids?.mentions.filter(says) ?? []
  if (forbids && forbidden.length > 0) {
    found.push({ id: 'forbidden-content', force: forbids.force, law: forbids, mentions: forbidden })
  }
  if (noReasonQuestion && says('reason-question')) {
    found.push({ id: 'reason-question', force: noReasonQuestion.force, law: noReasonQuestion })
  }
  found.push(...missingContent(rules, channel, contacts, content))
  return found.filter((rule) => !isCourtesy(rule) || settings.courtesy !== false)
}
