import type { Channel, ReminderLevel } from '../domain/fact.ts'
import { isWritten } from '../domain/ladder.ts'
import type { Chase } from './useChase.ts'

/** The step of the ladder that a message is, when it is the one that was proposed; a call does no written step. */
export function stepDone(
  { proposal }: Chase,
  level: ReminderLevel,
  channel: Channel,
): { readonly step: string | null; readonly skipped: readonly string[] } {
  const none = { step: null, skipped: [] }
  // What takes the ultimatum's place while its gate is shut does no step.
  if (proposal.type !== 'step' || proposal.level !== level || proposal.step.level !== level) return none
  if (!isWritten(channel) && !proposal.step.channels.includes(channel)) return none
  return { step: proposal.step.id, skipped: proposal.skipped }
}
