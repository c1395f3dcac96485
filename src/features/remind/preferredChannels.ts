import type { Channel } from '../../domain/fact.ts'
import type { Chase } from '../../queries/useChase.ts'

/** The channels of the proposed step, the first one preferred; WhatsApp where nothing is proposed. */
export function preferredChannels({ proposal }: Chase): readonly Channel[] {
  return proposal.type === 'step' ? proposal.step.channels : ['whatsapp']
}
