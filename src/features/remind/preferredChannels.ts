import type { Channel } from '../../domain/fact.ts'
import type { Chase } from '../../queries/useChase.ts'

/** The channels of the proposed step, the first one preferred; WhatsApp where nothing is proposed. */
export function preferredChannels({ proposal }: Chase): readonly Channel[] {
  return proposal.type === 'step' ? proposal.step.channels : ['whatsapp']
}

const DRAFTED: readonly Channel[] = ['whatsapp', 'email', 'sms']

/** The channel whose words are shown first: the first written one of the step, and WhatsApp where that is none. */
export function draftChannel(chase: Chase): Channel {
  const first = preferredChannels(chase).find((channel) => DRAFTED.includes(channel))
  return first ?? 'whatsapp'
}
