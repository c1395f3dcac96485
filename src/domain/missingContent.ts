import type { ContactRules } from './contactRules.ts'
import type { Channel } from './fact.ts'
import type { GuardContact, GuardContent, GuardRule } from './guardQuestion.ts'
import { isWritten } from './ladder.ts'

/** What a law wants said by this channel and the message does not say; the first notice says more than the others. */
export function missingContent(
  rules: ContactRules,
  channel: Channel,
  contacts: readonly GuardContact[],
  content: Pick<GuardContent, 'items' | 'firstNotice'>,
): GuardRule[] {
  const { firstNotice = !contacts.some((one) => isWritten(one.channel)) } = content
  return rules.requires.flatMap((required): GuardRule[] => {
    if (!required.channels.includes(channel) || (required.on === 'first-notice' && !firstNotice)) return []
    const missing = required.items.filter((item) => !content.items.includes(item))
    return missing.length > 0 ? [{ id: 'missing-content', force: required.force, law: required, missing }] : []
  })
}
