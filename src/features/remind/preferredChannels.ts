import type { Channel } from '../../domain/fact.ts'
import type { Chase } from '../../queries/useChase.ts'

/** The channels of the proposed step, the first one preferred; WhatsApp where nothing is proposed. */
export function preferredChannels({ proposal }: Chase): readonly Channel[] {
  return proposal.type === 'step' ? proposal.step.channels : ['whatsapp']
}

/** Channels whose words may differ. */
export const DRAFTED = ['whatsapp', 'email', 'sms'] as const satisfies readonly Channel[]
export type DraftedChannel = (typeof DRAFTED)[number]

/** The channel whose words are shown first: the first written one of the step, and WhatsApp where that is none. */
export function draftChannel(chase: Chase): DraftedChannel {
  const first = preferredChannels(chase).flatMap((channel) => DRAFTED.filter((each) => each === channel))[0]
  return first ?? 'whatsapp'
}
